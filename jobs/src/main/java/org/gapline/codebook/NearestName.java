package org.gapline.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The known name that somebody most likely meant, for messages.
 *
 * <p>Nearness is the number of letters inserted, left out, replaced or swapped with their neighbour
 * (optimal string alignment distance). A name is near where that is at most a third of the longer
 * one's letters. Where none is, a name is meant of which what was written is a whole word, if there
 * is only one: "training" for "training-expertise".
 */
public final class NearestName {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NearestName() {}

  /** The nearest of the known names, the first in their order where several are as near. */
  public static Optional<String> of(String written, Collection<String> known) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int limit = Math.min(bestDistance - 1, Math.max(written.length(), candidate.length()) / 3);
      if (Math.abs(written.length() - candidate.length()) <= limit) {
        int distance = distance(written, candidate);
        if (distance <= limit) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return best == null ? ofWord(written, known) : Optional.of(best);
  }

  private static Optional<String> ofWord(String written, Collection<String> known) {
    List<String> having =
        known.stream().filter(name -> WORDS.splitAsStream(name).anyMatch(written::equals)).toList();
    return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (areSwapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean areSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
