package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.pattern.Tokens;

/** Names of months and weekdays, and the words that join dates, in the languages that are read. */
final class CalendarWords {

  private static final int LONGEST_NAME = 10;

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  /** Words that make two dates one span. */
  private static final Set<String> SPAN =
      WordList.of("to until till through thru au al a ate jusqu hasta");

  private static final Set<String> AND = Set.of("and", "et", "y", "e");

  private static final Set<String> ARTICLES = WordList.of("the le les el los on from du");

  private static final Set<String> OF = Set.of("of", "de", "del", "d");

  static {
    months("january jan", "janvier janv", "enero ene", "janeiro", 1);
    months("february feb", "fevrier fevr", "febrero", "fevereiro", 2);
    months("march mar", "mars", "marzo", "marco", 3);
    months("april apr", "avril avr", "abril abr", "", 4);
    months("may", "mai", "mayo", "maio", 5);
    months("june jun", "juin", "junio", "junho", 6);
    months("july jul", "juillet juil", "julio", "julho", 7);
    months("august aug", "aout", "agosto ago", "", 8);
    months("september sep sept", "septembre", "septiembre setiembre", "setembro", 9);
    months("october oct", "octobre", "octubre", "outubro", 10);
    months("november nov", "novembre", "noviembre", "novembro", 11);
    months("december dec", "decembre", "diciembre dic", "dezembro", 12);
    weekdays("monday mon lundi lunes", DayOfWeek.MONDAY);
    weekdays("tuesday tue tues mardi martes", DayOfWeek.TUESDAY);
    weekdays("wednesday wed mercredi miercoles", DayOfWeek.WEDNESDAY);
    weekdays("thursday thu thur thurs jeudi jueves", DayOfWeek.THURSDAY);
    weekdays("friday fri vendredi viernes", DayOfWeek.FRIDAY);
    weekdays("saturday sat samedi sabado", DayOfWeek.SATURDAY);
    weekdays("sunday sun dimanche domingo", DayOfWeek.SUNDAY);
  }

  /** Short names of months that are no other word after a number: "9 nov (Agency)". */
  private static final Set<String> SHORT =
      WordList.of("ene jan feb abr apr jun jul ago aug sep oct nov dic dec");

  private static final WordShapes MONTH_SHAPES = new WordShapes(MONTHS.keySet());
  private static final WordShapes WEEKDAY_SHAPES = new WordShapes(WEEKDAYS.keySet());
  private static final WordShapes SPAN_SHAPES = new WordShapes(SPAN);
  private static final WordShapes AND_SHAPES = new WordShapes(AND);
  private static final WordShapes ARTICLES_SHAPES = new WordShapes(ARTICLES);
  private static final WordShapes OF_SHAPES = new WordShapes(OF);

  private CalendarWords() {}

  private static void months(String en, String fr, String es, String pt, int month) {
    for (String name : (en + " " + fr + " " + es + " " + pt).trim().split(" +")) {
      MONTHS.put(name, month);
    }
  }

  private static void weekdays(String names, DayOfWeek day) {
    for (String name : names.split(" ")) {
      WEEKDAYS.put(name, day);
    }
  }

  /** The month that a word names, or 0. "may" and "march" are months with a capital only. */
  static int month(Tokens tokens, int i) {
    if (!inside(tokens, i)
        || !MONTH_SHAPES.mayHold(tokens, i)
        || tokens.end(i) - tokens.begin(i) > LONGEST_NAME + 2) {
      return 0;
    }
    String word = tokens.folded(i);
    Integer month = MONTHS.get(word);
    if (month == null
        || (needsCapital(word)
            && !tokens.isCapitalized(i)
            && !isBetweenNumbers(tokens, i)
            && !(SHORT.contains(word) && isNumber(tokens, i - 1)))) {
      return 0;
    }
    return month;
  }

  /** "24 oct 2018": French and Spanish write their months in small letters. */
  private static boolean isBetweenNumbers(Tokens tokens, int i) {
    return isNumber(tokens, i - 1) && isNumber(tokens, i + 1);
  }

  private static boolean isNumber(Tokens tokens, int i) {
    return inside(tokens, i) && Character.isDigit(tokens.folded(i).charAt(0));
  }

  private static boolean needsCapital(String word) {
    return word.length() <= 3 && !word.equals("mai") || word.equals("march");
  }

  /** The day of the week that a word names, or null. */
  static DayOfWeek weekday(Tokens tokens, int i) {
    boolean may = inside(tokens, i) && WEEKDAY_SHAPES.mayHold(tokens, i);
    return may ? WEEKDAYS.get(tokens.folded(i)) : null;
  }

  static boolean joinsSpan(Tokens tokens, int i) {
    return has(SPAN, SPAN_SHAPES, tokens, i);
  }

  static boolean isAnd(Tokens tokens, int i) {
    return has(AND, AND_SHAPES, tokens, i);
  }

  static boolean isArticle(Tokens tokens, int i) {
    return has(ARTICLES, ARTICLES_SHAPES, tokens, i);
  }

  static boolean isOf(Tokens tokens, int i) {
    return has(OF, OF_SHAPES, tokens, i);
  }

  private static boolean has(Set<String> words, WordShapes shapes, Tokens tokens, int i) {
    return inside(tokens, i) && shapes.mayHold(tokens, i) && words.contains(tokens.folded(i));
  }

  private static boolean inside(Tokens tokens, int i) {
    return i >= 0 && i < tokens.size();
  }
}
