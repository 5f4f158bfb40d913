package org.gapline.tagging;

import java.util.List;
import org.gapline.codebook.DecidedBy;
import org.gapline.codebook.Role;
import org.gapline.document.Span;

/**
 * A sentence or list item of one document, with what the rules say of it.
 *
 * @param role what it does
 * @param themes what it is itself about; never empty ({@code other} where no theme fits)
 * @param assertedBy who says so: an id of the coding manual
 * @param assistance none, needed, requested, offered or delivered
 * @param addressee to whom a recommendation is addressed, or null
 * @param regions regions that the statement itself names; in an official report that has no event,
 *     else those of its section
 * @param states States that the statement itself names, ISO 3166-1 alpha-3
 * @param span where it stands in the kept text
 * @param paragraph printed number of its paragraph, as {@code 12 (b)}, or null
 * @param heading heading above it, or null
 * @param confidence from 0 to 1: how probable it is that this is a statement of this role; without
 *     weights, how sure the rules are
 * @param rules names of the rules and patterns that decided, and of the weightiest evidence; for a
 *     theme that none names {@code weapons:weighed:...}
 * @param event place of its event among those of the document, from 0; null where it was made at
 *     none of them, or at all
 */
public record CodedStatement(
    Role role,
    List<String> themes,
    String assertedBy,
    String assistance,
    String addressee,
    List<String> regions,
    List<String> states,
    Span span,
    String paragraph,
    String heading,
    double confidence,
    List<String> rules,
    Integer event) {

  /** Among the rules of a statement whose role no rule names: the weighed evidence decided. */
  public static final String NO_RULE = "weighed";

  /** Among the rules of a statement that a reviewer decided, before those of the tool. */
  public static final String REVIEWED = "reviewed";

  /** Who decided on its role: a rule names it, or only the weighed evidence gives it. */
  public DecidedBy decidedBy() {
    return rules.contains(NO_RULE) ? DecidedBy.MODEL : DecidedBy.RULES;
  }

  /** The same, made at this event of its document, or at none. */
  public CodedStatement at(Integer ordinal) {
    return new CodedStatement(
        role,
        themes,
        assertedBy,
        assistance,
        addressee,
        regions,
        states,
        span,
        paragraph,
        heading,
        confidence,
        rules,
        ordinal);
  }

  public CodedStatement {
    themes = List.copyOf(themes);
    regions = List.copyOf(regions);
    states = List.copyOf(states);
    rules = List.copyOf(rules);
    if (themes.isEmpty()) {
      throw new IllegalArgumentException("a statement without a theme: use other");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** The same with these regions. */
  CodedStatement in(List<String> other) {
    return new CodedStatement(
        role,
        themes,
        assertedBy,
        assistance,
        addressee,
        other,
        states,
        span,
        paragraph,
        heading,
        confidence,
        rules,
        event);
  }
}
