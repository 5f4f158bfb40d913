package org.gapline.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Turns the ways in which dumps and metadata name a language into ISO 639-1. */
public final class LanguageCode {

  private static final Map<String, String> CODES = codes();

  private LanguageCode() {}

  /**
   * The code of a language given as {@code en}, {@code en-GB}, {@code eng} or {@code English}; null
   * where it is none of these, so that the text itself tells.
   */
  public static String of(String given) {
    if (given == null) {
      return null;
    }
    String name = given.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = name.indexOf('-');
    return CODES.get(dash < 0 ? name : name.substring(0, dash));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = new Locale.Builder().setLanguage(code).build();
      codes.put(code, code);
      codes.put(language.getISO3Language(), code);
      codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return codes;
  }
}
