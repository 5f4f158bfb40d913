package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Recognises the name of the United Nations where a mirror of its sites has turned it into junk.
 *
 * <p>The forms known so far are Chinese words (the name itself, or a word put in its place) whose
 * bytes were read in another encoding. Besides them, a word that holds nothing but symbols, foreign
 * letters and leading digits is taken for the name where it stands right before a word such as
 * "Security Council", and then everywhere in the same text.
 */
public final class BodyNames {

  private static final String NAME = "United Nations";
  private static final int LONGEST_JUNK = 24;

  /** A form that begins with another one stands before it. */
  private static final List<String> MANGLED =
      List.of(
          // The word put in the name's place, in GBK, read as Latin-1, Big5, EUC-KR, Shift JIS and
          // rightly; with and without its last character.
          "51\u00b3\u00d4\u00b9\u00cf\u00cd\u00f8",
          "51\u00b3\u00d4\u00b9\u00cf",
          "51\u52db\u5716\u5399",
          "51\u52db\u5716",
          "51\ub11c\ubbff",
          "51\uff73\uff94\uff79\uff8f",
          "51\u5403\u74dc\u7f51",
          "51\u5403\u74dc",
          // The name in GBK, read as Latin-1, Big5 and EUC-KR.
          "\u00c1\u00aa\u00ba\u00cf\u00b9\u00fa",
          "\u858a\u78c1\u5f0a",
          "\uc82c\ubd81\ubc8c",
          // The name in Big5, read as Latin-1.
          "\u00c1p\u00a6X\u00b0\u00ea");

  private static final List<String> FOLLOWERS =
      List.of(
          "Security Council",
          "General Assembly",
          "Secretary-General",
          "Secretary General",
          "Secretariat",
          "Office of",
          "Office on",
          "Office for",
          "Member States",
          "Charter",
          "Counter-Terrorism",
          "Global Counter-Terrorism",
          "Development Programme",
          "Environment Programme",
          "Regional Centre",
          "Interregional Crime",
          "High Commissioner",
          "Entity for",
          "Children's Fund",
          "Educational, Scientific",
          "Assistance Mission",
          "Headquarters",
          "Country Team",
          "peacekeeping",
          "system",
          "entities",
          "agencies");

  /**
   * The text with mangled names read as what they stand for; flags the repair.
   *
   * @param flags takes BODY_NAME_REPAIRED
   */
  public String repair(String text, Set<DocumentFlag> flags) {
    return replaced(text, formsIn(text, true), flags);
  }

  /**
   * The text with the known forms read as what they stand for, other junk left alone: safe before
   * damaged characters are repaired.
   */
  String repairKnown(String text, Set<DocumentFlag> flags) {
    return replaced(text, formsIn(text, false), flags);
  }

  private static String replaced(String text, List<String> forms, Set<DocumentFlag> flags) {
    String repaired = text;
    for (String form : forms) {
      repaired = repaired.replace(form, NAME);
    }
    if (!forms.isEmpty()) {
      flags.add(DocumentFlag.BODY_NAME_REPAIRED);
    }
    return repaired;
  }

  /** Looks only at words that hold a symbol which stands in no word. */
  private static List<String> formsIn(String text, boolean unknownToo) {
    List<String> forms = null;
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) < '\u00a1' || !isSymbol(text.charAt(at))) {
        at++;
        continue;
      }
      int begin = wordBegin(text, at);
      int end = wordEnd(text, at);
      String form = form(text, begin, end, unknownToo);
      if (form != null) {
        forms = forms == null ? new ArrayList<>() : forms;
        forms.add(form);
      }
      at = end + 1;
    }
    return forms == null ? List.of() : forms;
  }

  private static String form(String text, int begin, int end, boolean unknownToo) {
    String word = text.substring(begin, end);
    for (String form : MANGLED) {
      if (word.contains(form)) {
        return form;
      }
    }
    return unknownToo && isJunk(word) && isFollowed(text, end) ? word : null;
  }

  private static boolean isFollowed(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    for (String follower : FOLLOWERS) {
      if (text.startsWith(follower, end + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int wordBegin(String text, int at) {
    int begin = at;
    while (begin > 0
        && !Character.isWhitespace(text.charAt(begin - 1))
        && at - begin < LONGEST_JUNK) {
      begin--;
    }
    while (begin < at && "(\u201c\"'[".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return begin;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && end - at <= LONGEST_JUNK) {
      end++;
    }
    return end;
  }

  /** Leading digits, then only characters past ASCII, among them one that stands in no word. */
  private static boolean isJunk(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
      at++;
    }
    for (int i = at; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '\u00a1' || (c >= '\u2000' && c < '\u2070')) {
        return false;
      }
    }
    return word.length() - at >= 2 && word.length() <= LONGEST_JUNK;
  }

  /** Signs of Latin-1 that are no quotation marks, and the scripts of East Asia. */
  private static boolean isSymbol(char c) {
    return (c <= '\u00bf' && c != '\u00ab' && c != '\u00bb') || c >= '\u2e80';
  }
}
