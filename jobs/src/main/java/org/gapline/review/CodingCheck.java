package org.gapline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.Role;
import org.gapline.codebook.Theme;

/** Reads the answers of a row: decision, roles and themes, held against the codebook. */
final class CodingCheck {

  private final Codebook codebook;

  CodingCheck(Codebook codebook) {
    this.codebook = codebook;
  }

  /** Whether the reader chose nothing. */
  boolean isEmpty(Sheet.Row row, SheetKind kind) {
    return layout(kind).choices().keySet().stream().allMatch(column -> row.get(column).isEmpty());
  }

  private SheetLayout layout(SheetKind kind) {
    return SheetLayout.of(kind, codebook);
  }

  /** The codings of a row that is not empty; a review is of the coding that the sheet shows. */
  List<Coding> of(Sheet.Row row, SheetKind kind) throws RefusedRowException {
    String role = role(row, Sheet.ROLE);
    List<String> themes = themes(row, Sheet.THEME);
    Decision decision = decision(row, kind, role);
    if (!decision.isStatement()) {
      requireNothingElse(row, kind, decision);
      return List.of(Coding.none(decision));
    }
    if (kind == SheetKind.REVIEW) {
      SeenCoding seen = SeenCoding.of(row);
      requireKnown(themes.isEmpty() ? seen.themes() : themes);
      return List.of(reviewed(decision, role, themes, seen));
    }
    String saidBy = known(row, Sheet.SAID_BY, layout(SheetKind.READING));
    List<Coding> codings = new ArrayList<>();
    codings.add(whole(decision, role, themes, saidBy));
    String second = kind == SheetKind.READING ? role(row, Sheet.SECOND_ROLE) : null;
    List<String> secondThemes =
        kind == SheetKind.READING ? themes(row, Sheet.SECOND_THEME) : List.of();
    if (second != null || !secondThemes.isEmpty()) {
      codings.add(whole(decision, second, secondThemes, saidBy));
    }
    return codings;
  }

  private static Decision decision(Sheet.Row row, SheetKind kind, String role)
      throws RefusedRowException {
    String given = row.get(Sheet.DECISION);
    if (given.isEmpty() && kind != SheetKind.REVIEW && role != null) {
      return Decision.STATEMENT;
    }
    List<String> known = kind.decisions().stream().map(Decision::id).toList();
    return Decision.parse(given)
        .filter(kind.decisions()::contains)
        .orElseThrow(
            () ->
                new RefusedRowException(
                    given.isEmpty()
                        ? "a role or theme is chosen and no decision. Choose one of " + known
                        : "decision \"" + given + "\" is none of " + known));
  }

  private void requireNothingElse(Sheet.Row row, SheetKind kind, Decision decision)
      throws RefusedRowException {
    for (String column : layout(kind).choices().keySet()) {
      if (!column.equals(Sheet.DECISION) && !row.get(column).isEmpty()) {
        throw new RefusedRowException(
            decision.id() + ", and " + column + " is filled all the same. Empty one of them");
      }
    }
  }

  private static Coding whole(Decision decision, String role, List<String> themes, String saidBy)
      throws RefusedRowException {
    if (role == null || themes.isEmpty()) {
      throw new RefusedRowException("a statement needs a role and at least one theme");
    }
    return new Coding(decision, role, themes, saidBy);
  }

  /** What was coded under an older codebook may have themes that went with it. */
  private void requireKnown(List<String> seen) throws RefusedRowException {
    List<String> gone = new ArrayList<>(seen);
    gone.removeAll(layout(SheetKind.REVIEW).themes());
    if (!gone.isEmpty()) {
      throw new RefusedRowException(
          "the codebook has no theme "
              + String.join(", ", gone)
              + " any more, which tool_themes shows. Choose change, and themes");
    }
  }

  /** What a reviewer leaves empty stays as the tool has it. */
  private static Coding reviewed(
      Decision decision, String role, List<String> themes, SeenCoding seen)
      throws RefusedRowException {
    String decidedRole = role == null ? seen.role() : role;
    List<String> decidedThemes = themes.isEmpty() ? seen.themes() : themes;
    boolean same = new SeenCoding(decidedRole, decidedThemes).isLike(seen);
    if (decision == Decision.AGREE && !same) {
      throw new RefusedRowException("agree, and another role or theme is chosen. Choose change");
    } else if (decision == Decision.CHANGE && same) {
      throw new RefusedRowException("change, and role and themes are as they were. Choose agree");
    }
    return new Coding(decision, decidedRole, decidedThemes, null);
  }

  private static String role(Sheet.Row row, String column) throws RefusedRowException {
    String given = row.get(column);
    if (!given.isEmpty() && Role.parse(given).isEmpty()) {
      List<String> known = Arrays.stream(Role.values()).map(Role::id).toList();
      throw unknown(column, given, known);
    }
    return given.isEmpty() ? null : given;
  }

  private static String known(Sheet.Row row, String column, SheetLayout layout)
      throws RefusedRowException {
    String given = row.get(column);
    List<String> choices = layout.choices().get(column);
    if (!given.isEmpty() && !choices.contains(given)) {
      throw unknown(column, given, choices);
    }
    return given.isEmpty() ? null : given;
  }

  private List<String> themes(Sheet.Row row, String prefix) throws RefusedRowException {
    List<String> order = layout(SheetKind.REVIEW).themes();
    Set<String> themes = new TreeSet<>(Comparator.comparingInt(order::indexOf));
    for (String column : SheetLayout.themeColumns(prefix)) {
      String given = row.get(column);
      if (!given.isEmpty()) {
        if (!order.contains(given)) {
          throw unknown(column, given, order);
        }
        themes.add(given);
        codebook.theme(given).map(Theme::parents).ifPresent(themes::addAll);
      }
    }
    return List.copyOf(themes);
  }

  private static RefusedRowException unknown(String column, String given, List<String> known) {
    return new RefusedRowException(
        column
            + " \""
            + given
            + "\" is unknown. "
            + NearestName.of(given, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("It is one of: " + String.join(", ", known)));
  }
}
