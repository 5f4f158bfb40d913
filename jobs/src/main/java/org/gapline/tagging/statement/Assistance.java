package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/**
 * What a statement says of assistance. A request is one only where those who need the assistance
 * ask for it; a need that others infer is never {@code requested}.
 */
final class Assistance {

  private static final List<String> ASKED =
      List.of(
          "(request*|ask*|appeal*|plea*|sought|seek*) <4> (assistance|support|help|aid|training)",
          "(demand*|sollicit*) <4> (aide|assistance|appui|soutien)",
          "(pid*|solicit*) <4> (ayuda|asistencia|apoyo)");

  private static final List<String> MENTIONED =
      List.of(
          "(technical|financial|legal|legislative|material|further|additional|donor) <1>"
              + " (assistance|support|help|aid)",
          "assistance",
          "(support*|assist*|help*|mentor*|advise|train*|equip*|fund*) <4> (states|countries"
              + "|government*|ministr*|police|officers|authorities|judges|prosecutors|agenc*)",
          "(will|to|would|has|have) (continue to)? (support|assist|help|train|fund|equip)",
          "capacity-building",
          "training*",
          "courses",
          "(assistance|appui|soutien) (technique|financi*)",
          "formation*",
          "(asistencia|apoyo) (técnic*|financier*)",
          "capacitaci*");

  private final Lexicon<Boolean> lexicon;

  Assistance() {
    Lexicon.Builder<Boolean> builder = new Lexicon.Builder<>();
    ASKED.forEach(source -> builder.add(true, new Pattern(source, 0)));
    MENTIONED.forEach(source -> builder.add(false, new Pattern(source, 0)));
    lexicon = builder.build();
  }

  /** none, needed, requested, offered or delivered. */
  String of(Role role, Tokens tokens) {
    List<Lexicon.Match<Boolean>> found = lexicon.matches(tokens);
    if (found.isEmpty()) {
      return "none";
    }
    boolean asked = found.stream().anyMatch(Lexicon.Match::value);
    return switch (role) {
      case CHALLENGE -> asked ? "requested" : "needed";
      case RECOMMENDATION -> "needed";
      case COMMITMENT -> "offered";
      case PROGRESS -> "delivered";
      case GOOD_PRACTICE -> "none";
    };
  }
}
