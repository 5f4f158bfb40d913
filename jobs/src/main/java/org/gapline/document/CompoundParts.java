package org.gapline.document;

import java.util.Locale;
import java.util.Set;

/**
 * First parts of English compounds, after which a hyphen at the end of a line belongs to the word.
 */
final class CompoundParts {

  private static final Set<String> PARTS =
      CommaList.set(
          """
          counter, anti, non, multi, inter, intra, sub, cross, public, private, capacity,
          information, decision, policy, law, money, well, long, short, high, low, self, co,
          pre, post, re, foreign, region, state, gender, rights, human, evidence, risk, threat,
          border, community, whole, all, south, north, east, west, mid, two, three, four, five,
          six, one, first, second, third, full, part, real, data, open, end, follow, fact, peer,
          face, hands, table, train, trainer, victim, cyber, micro, macro, semi, socio, trans,
          ultra, vice, ex, under, over, so, much, best, better, hard, soft, large, small, wide,
          ill, then, day, week, month, year, time, results, needs, project, country, sector,
          mutual
          """);

  private static final int LONGEST = 20;

  private CompoundParts() {}

  /** Whether the word before the hyphen is one that forms compounds, or part of one already. */
  static boolean keepsHyphen(CharSequence text, int hyphen) {
    int begin = hyphen;
    int limit = Math.max(0, hyphen - LONGEST);
    while (begin > limit && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin > 0 && text.charAt(begin - 1) == '-') {
      return true;
    }
    String word = text.subSequence(begin, hyphen).toString();
    return Character.isUpperCase(word.charAt(word.length() - 1))
        || PARTS.contains(word.toLowerCase(Locale.ROOT));
  }
}
