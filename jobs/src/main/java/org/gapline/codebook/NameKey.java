package org.gapline.codebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a State or territory without what writers of tables vary: case, diacritics,
 * apostrophes, punctuation, "the", "of" and "and", marks of footnotes, and usual abbreviations.
 */
final class NameKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FOOTNOTES =
      Pattern.compile("[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+|[\\[(]\\p{L}[\\])]$");
  private static final Pattern APOSTROPHES =
      Pattern.compile("['\\u2018\\u2019\\u02BC\\u0060\\u00B4]");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  private static final Set<String> LEFT_OUT = Set.of("the", "of", "and");
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "st", "saint",
          "ste", "sainte",
          "rep", "republic",
          "dem", "democratic",
          "fed", "federated",
          "is", "islands",
          "isl", "islands");

  private NameKey() {}

  /** The key of a name; empty where it holds no letter. */
  static String of(String name) {
    String plain = FOOTNOTES.matcher(name).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    // A dotless i carries no mark that could be taken off.
    plain = plain.toLowerCase(Locale.ROOT).replace('\u0131', 'i');
    List<String> words = new ArrayList<>();
    for (String word : SEPARATORS.split(plain)) {
      if (!word.isEmpty() && !LEFT_OUT.contains(word) && !NUMBER.matcher(word).matches()) {
        words.add(ABBREVIATIONS.getOrDefault(word, word));
      }
    }
    return String.join(" ", words);
  }
}
