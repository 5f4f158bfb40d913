package org.gapline.document;

import java.util.List;

/** Lines of a masthead that name the session or the item of an agenda. */
final class SessionLine {

  private static final int MOST_WORDS = 8;

  private static final List<String> ENDINGS =
      CommaList.list(
          "session, year, année, período de sesiones, año, meeting, plenary meeting, séance,"
              + " sesión");

  private static final List<String> ITEMS =
      CommaList.list("agenda item, agenda items, item, items, point, points, tema, temas");

  private static final List<String> AGENDAS =
      CommaList.list(
          """
          of the provisional agenda, of the preliminary list, of the agenda, de l'ordre du jour,
          de l\u2019ordre du jour, del programa, del programa provisional
          """);

  private static final List<String> ORDINALS =
      CommaList.list(
          """
          first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
          twelfth, teenth, ieth, st, nd, rd, th, ième, ieme, mière, ésimo, écimo, mero, gundo,
          cero, arto, into, exto, ptimo, tavo, veno, special, emergency
          """);

  private SessionLine() {}

  /**
   * Whether a line names a session or an item of the agenda and nothing else.
   *
   * @param lower the line in lower case
   */
  static boolean isOne(String lower) {
    String line = lower.replace("*", "").strip();
    return WordCount.of(line) <= MOST_WORDS && (isSession(line) || isItem(line));
  }

  private static boolean isSession(String line) {
    for (String ending : ENDINGS) {
      if (line.endsWith(" " + ending)) {
        String before = line.substring(0, line.length() - ending.length()).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return ORDINALS.stream().anyMatch(last::endsWith);
      }
    }
    return false;
  }

  private static boolean isItem(String line) {
    for (String item : ITEMS) {
      int number = item.length() + 1;
      if (line.startsWith(item + " ")
          && number < line.length()
          && Character.isDigit(line.charAt(number))) {
        return item.startsWith("agenda") || AGENDAS.stream().anyMatch(line::contains);
      }
    }
    return false;
  }
}
