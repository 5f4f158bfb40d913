package org.gapline.tagging.facts;

import java.time.YearMonth;
import java.util.Set;
import org.gapline.codebook.pattern.Tokens;

/** What stands before the name of a month: "in June", "in mid-June", "the last day of June". */
final class MonthWords {

  private static final Set<String> IN =
      WordList.of("in en during early mid late courant debut mi fin");

  private static final Set<String> PARTS =
      WordList.of(
          "month week weekend half end beginning start middle mois semaine fin debut milieu",
          "quinzaine mes semana fines finales principios mediados comienzos inicios quincena");

  private static final Set<String> DAY = WordList.of("day jour dia");
  private static final Set<String> FIRST = WordList.of("first premier primer");
  private static final Set<String> LAST = WordList.of("last final dernier ultimo");

  private MonthWords() {}

  /** Whether the words before a name make it the time of something: "in", "the first week of". */
  static boolean tellTime(Tokens tokens, int word) {
    if (word == 0) {
      return false;
    }
    boolean of = word > 1 && CalendarWords.isOf(tokens, word - 1);
    return of
        ? PARTS.contains(tokens.folded(word - 2))
        : tokens.end(word - 1) - tokens.begin(word - 1) < 8 && IN.contains(tokens.folded(word - 1));
  }

  /** The day of the month that the words before its name tell, or 0. */
  static int dayBefore(Tokens tokens, int word, int year, int month) {
    boolean told =
        word > 2 && CalendarWords.isOf(tokens, word - 1) && DAY.contains(tokens.folded(word - 2));
    if (told && LAST.contains(tokens.folded(word - 3))) {
      return YearMonth.of(year, month).lengthOfMonth();
    }
    return told && FIRST.contains(tokens.folded(word - 3)) ? 1 : 0;
  }
}
