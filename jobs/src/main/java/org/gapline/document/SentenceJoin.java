package org.gapline.document;

import java.util.Locale;
import java.util.Set;

/**
 * Tells where a sentence break of ICU is none: after an abbreviation, an initial, a short quote.
 */
final class SentenceJoin {

  /** Abbreviations after which a sentence goes on, whatever follows. */
  private static final Set<String> ALWAYS =
      CommaList.set(
          """
          mr, mrs, ms, dr, prof, st, gen, col, maj, capt, lt, sgt, sr, amb, hon, rev, messrs,
          mme, mlle, e.g, i.e, cf, viz, vs, v, al, fig, art, arts, para, paras, sect, ch, vol,
          ed, eds, pp, p, ref, op, approx, ca, sra, dra, srta, excmo, incl, esp, resp,
          n°, dept
          """);

  /** Abbreviations after which a sentence goes on where a number follows. */
  private static final Set<String> BEFORE_NUMBERS =
      CommaList.set(
          """
          no, nos, res, sec, doc, add, rev, corr, jan, feb, mar, apr, jun, jul, aug, sept, sep,
          oct, nov, dec, tel, ext, n, num, vol
          """);

  private SentenceJoin() {}

  /** Whether the text before and after the break is one sentence. */
  static boolean joins(String text, int begin, int breakAt) {
    int end = breakAt;
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == begin) {
      return true;
    }
    char next = text.charAt(breakAt);
    if (text.charAt(end - 1) == '.' && joinsAfterStop(text, begin, end - 1, next)) {
      return true;
    }
    return Character.isLowerCase(next) || isOnlyLabel(text, begin, end);
  }

  private static boolean joinsAfterStop(String text, int begin, int stop, char next) {
    String word = wordBefore(text, begin, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    if (ALWAYS.contains(lower) || isInitial(text, word, stop)) {
      return true;
    }
    if (word.indexOf('.') > 0 && word.length() <= 5) {
      return isDottedName(word) && !startsSentence(text, stop);
    }
    return Character.isDigit(next) && BEFORE_NUMBERS.contains(lower);
  }

  /** "J. Smith", and not "phase I." or "group A. The". */
  private static boolean isInitial(String text, String word, int stop) {
    if (word.length() != 1 || !Character.isUpperCase(word.charAt(0)) || word.equals("I")) {
      return false;
    }
    int before = stop - 2;
    boolean first = before < 0 || text.charAt(before) != ' ' || before < 1;
    return first
        || Character.isUpperCase(firstOfWordBefore(text, before))
        || !startsSentence(text, stop);
  }

  private static char firstOfWordBefore(String text, int space) {
    int at = space - 1;
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private static boolean isDottedName(String word) {
    return Character.isLetter(word.charAt(0));
  }

  private static final Set<String> OPENERS =
      CommaList.set(
          """
          the, a, an, this, these, it, they, in, he, she, participants, experts, officials, speakers, delegates, representatives, both, some, many, most,
          several, others, when, while, after, during, under, with, from, but, however, since, according, among,
          no, not, one, two, three, his, her, who, what, how, why, where, if, so, such, each, every, more, at, on, for, its, their,
          as, we, there, that, those, by, to
          """);

  private static boolean startsSentence(String text, int stop) {
    int begin = stop + 1;
    while (begin < text.length() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  private static String wordBefore(String text, int begin, int stop) {
    int at = stop;
    while (at > begin && !isBoundary(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(at, stop);
  }

  private static boolean isBoundary(char c) {
    return c == ' '
        || c == '('
        || c == '['
        || c == '"'
        || c == '\u201c'
        || c == '/'
        || c == '\u00ab';
  }

  /** "4." or "(a)" before the sentence that it counts. */
  private static boolean isOnlyLabel(String text, int begin, int end) {
    return end - begin <= 6 && Label.end(text, begin, text.length()) > begin;
  }
}
