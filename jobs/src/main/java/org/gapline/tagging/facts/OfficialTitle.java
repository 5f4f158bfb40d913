package org.gapline.tagging.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows how the titles of official reports begin, in the languages that are read. */
final class OfficialTitle {

  private static final int SHORT = 5;

  private static final List<String> BEGINNINGS =
      List.of(
          "letter dated ",
          "identical letters dated ",
          "letter from the chair",
          "note verbale dated ",
          "lettre datée ",
          "lettres identiques datées ",
          "note verbale datée ",
          "carta de fecha ",
          "cartas idénticas de fecha ",
          "nota verbal de fecha ",
          "global survey of the implementation",
          "global implementation survey",
          "survey of the implementation",
          "enquête mondiale sur l",
          "estudio mundial sobre la aplicación",
          "report of the secretary-general",
          "report by the secretary-general",
          "note by the secretary-general",
          "rapport du secrétaire général",
          "note du secrétaire général",
          "informe del secretario general",
          "nota del secretario general",
          "report of the chair",
          "report of the committee",
          "report of the security council committee",
          "report of the counter-terrorism committee",
          "report of the executive directorate",
          "report of the monitoring team",
          "report of the analytical support",
          "report of the panel of experts",
          "report of the group of experts",
          "report of the special rapporteur",
          "rapport du groupe d",
          "informe del grupo de",
          "visit report",
          "country visit report",
          "follow-up visit report",
          "assessment visit report",
          "report on the visit",
          "report on the follow-up visit",
          "report on the assessment visit",
          "report on the country visit",
          "report of the visit",
          "rapport de visite",
          "rapport sur la visite",
          "informe de la visita",
          "informe sobre la visita",
          "statement by the president of the security council",
          "déclaration du président du conseil de sécurité",
          "declaración de la presidencia del consejo de seguridad");

  private static final Set<String> RESOLUTION = Set.of("resolution", "résolution", "resolución");

  private OfficialTitle() {}

  /** Whether a title is that of an official report. */
  static boolean isOne(String title) {
    String lower = title.strip().toLowerCase(Locale.ROOT).replace('\u2010', '-');
    String bare = withoutOrdinal(lower);
    return BEGINNINGS.stream().anyMatch(bare::startsWith) || isResolution(lower);
  }

  /** "Twenty-third report of the ...". */
  private static String withoutOrdinal(String lower) {
    int space = lower.indexOf(' ');
    boolean ordinal =
        space > 2
            && (lower.startsWith("th", space - 2)
                || lower.startsWith("st", space - 2)
                || lower.startsWith("nd", space - 2)
                || lower.startsWith("rd", space - 2)
                || lower.startsWith("ème", space - 3))
            && lower.startsWith("r", space + 1);
    return ordinal ? lower.substring(space + 1) : lower;
  }

  /** "Resolution 2341 (2017)" and no more: longer titles only speak of one. */
  private static boolean isResolution(String lower) {
    String[] words = lower.split(" ");
    return words.length >= 2
        && words.length <= SHORT
        && RESOLUTION.contains(words[0])
        && Character.isDigit(words[1].charAt(0))
        && Character.isDigit(lower.charAt(lower.length() - (lower.endsWith(")") ? 2 : 1)));
  }
}
