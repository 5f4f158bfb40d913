package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.document.DocumentFlag;
import org.gapline.document.LanguageDetector;

/**
 * Counts the documents in languages for which the codebook has no patterns: they are kept and
 * counted, and nothing in them is coded.
 */
public final class UnreadLanguages {

  private final Map<String, Integer> documents = new TreeMap<>();

  /** The language of a document with these flags if it is not read, or null where it is read. */
  static String of(List<String> flags, String language) {
    return flags.contains(DocumentFlag.LANGUAGE_NOT_READ.name()) ? language : null;
  }

  /** Counts a document with these flags, if it is not read. */
  public void add(List<String> flags, String language) {
    add(of(flags, language));
  }

  void add(String unreadLanguage) {
    if (unreadLanguage != null) {
      documents.merge(name(unreadLanguage), 1, Integer::sum);
    }
  }

  /** How many there are. */
  public int count() {
    return documents.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many in which language, as "Arabic 1, Portuguese 2"; "" where there are none. */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    documents.forEach((language, count) -> parts.add(language + " " + count));
    return String.join(", ", parts);
  }

  private static String name(String code) {
    return code.equals(LanguageDetector.UNKNOWN)
        ? "undetermined"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
