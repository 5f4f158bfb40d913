package org.gapline.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the months in English, French and Spanish, in small letters. */
public final class MonthNames {

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "janvier", "enero"),
          List.of("february", "février", "fevrier", "febrero"),
          List.of("march", "mars", "marzo"),
          List.of("april", "avril", "abril"),
          List.of("may", "mai", "mayo"),
          List.of("june", "juin", "junio"),
          List.of("july", "juillet", "julio"),
          List.of("august", "août", "aout", "agosto"),
          List.of("september", "septembre", "septiembre"),
          List.of("october", "octobre", "octubre"),
          List.of("november", "novembre", "noviembre"),
          List.of("december", "décembre", "decembre", "diciembre"));

  /** Letters of the shortest abbreviation. */
  private static final int SHORTEST = 3;

  /** June and July in French have their first three letters in common, with other words too. */
  private static final String SHARED = "jui";

  private static final Set<String> BEGINNINGS = beginnings();

  private MonthNames() {}

  /** All names, with their accents and, where a text may lack them, without. */
  public static List<String> all() {
    return MONTHS.stream().flatMap(List::stream).toList();
  }

  /** The number of the month that a word names in full or cut short, from 1; 0 where none. */
  static int month(String word) {
    for (int month = 0; word.length() >= SHORTEST && month < MONTHS.size(); month++) {
      for (String name : MONTHS.get(month)) {
        if (name.startsWith(word)) {
          return month + 1;
        }
      }
    }
    return 0;
  }

  /** Whether a word begins as the name of a month does, in full, cut short or with a mark. */
  static boolean begins(String word) {
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> beginnings() {
    Set<String> beginnings = new TreeSet<>();
    for (String name : all()) {
      beginnings.add(name.substring(0, name.startsWith(SHARED) ? SHORTEST + 1 : SHORTEST));
    }
    return beginnings;
  }
}
