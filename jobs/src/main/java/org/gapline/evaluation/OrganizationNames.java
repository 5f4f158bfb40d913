package org.gapline.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares names of organizations as the gold does: by acronym, alias or most of their words. */
final class OrganizationNames {

  private static final Map<String, String> ALIASES =
      Map.of(
          "un counter-terrorism centre", "uncct",
          "office of counter-terrorism", "unoct",
          "unoct/uncct", "unoct");

  private static final List<String> PREFIXES = List.of("the ", "government of ", "govt of ");
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "and", "on", "in");
  private static final double MOST = 0.75;

  private OrganizationNames() {}

  /** Distinct names in their plain form. */
  static Set<String> plain(List<String> names) {
    return names.stream().map(OrganizationNames::plain).collect(Collectors.toSet());
  }

  /** Number of gold names that have a predicted name of their own. */
  static int common(Set<String> gold, Set<String> predicted) {
    Set<String> left = new TreeSet<>(predicted);
    int found = 0;
    for (String name : new TreeSet<>(gold)) {
      var match = left.stream().filter(candidate -> same(name, candidate)).findFirst();
      if (match.isPresent()) {
        left.remove(match.get());
        found++;
      }
    }
    return found;
  }

  /** A name in lower case, with single spaces, without an article or an alias. */
  private static String plain(String name) {
    String plain = trimmed(singleSpaced(name.toLowerCase(Locale.ROOT)));
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String prefix : PREFIXES) {
        if (plain.startsWith(prefix)) {
          plain = plain.substring(prefix.length());
          cut = true;
        }
      }
    }
    return ALIASES.getOrDefault(plain, plain);
  }

  private static String singleSpaced(String text) {
    StringBuilder spaced = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!white) {
        spaced.append(c);
      } else if (!space) {
        spaced.append(' ');
      }
      space = white;
    }
    return spaced.toString();
  }

  private static String trimmed(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isEdge(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '.';
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || haveMostWords(a, b) || isAcronym(a, b) || isAcronym(b, a);
  }

  private static boolean haveMostWords(String a, String b) {
    Set<String> wordsOfA = new HashSet<>(largeWords(a));
    Set<String> wordsOfB = new HashSet<>(largeWords(b));
    int fewer = Math.min(wordsOfA.size(), wordsOfB.size());
    wordsOfA.retainAll(wordsOfB);
    int common = wordsOfA.size();
    return common >= 2 && (double) common / fewer >= MOST;
  }

  private static boolean isAcronym(String acronym, String name) {
    return longEnough(acronym) && longEnough(name) && acronym.equals(initials(name));
  }

  private static boolean longEnough(String name) {
    return name.codePointCount(0, name.length()) > 2;
  }

  private static String initials(String name) {
    return largeWords(name).stream()
        .map(word -> Character.toString(word.codePointAt(0)))
        .collect(Collectors.joining());
  }

  private static List<String> largeWords(String name) {
    return Words.list(name).stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
  }
}
