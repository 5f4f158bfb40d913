package org.gapline.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The symbol of a document of the United Nations: {@code S/2021/972}, {@code S/RES/2341 (2017)},
 * {@code A/C.6/72/SR.5}, {@code SC/14756}.
 *
 * @param text the symbol as it is written, one blank before the year of a resolution
 * @param series what kind of document bears it
 */
public record DocumentSymbol(String text, Series series) {

  /** Kinds of document that symbols tell apart. */
  public enum Series {
    RESOLUTION,
    PRESIDENTIAL_STATEMENT,
    /** The verbatim or summary record of a meeting. */
    MEETING_RECORD,
    PRESS_RELEASE,
    /** A report, letter, note or the like. */
    DOCUMENT;

    /** Whether such a document holds what a body decides or declares, and nothing else. */
    public boolean isDecision() {
      return this == RESOLUTION || this == PRESIDENTIAL_STATEMENT;
    }

    /** Whether such a document is an official report in the sense of the coding manual. */
    public boolean isOfficialReport() {
      return this == RESOLUTION || this == PRESIDENTIAL_STATEMENT || this == DOCUMENT;
    }
  }

  /** Organs, conferences and treaty bodies whose documents bear symbols of their own. */
  private static final Set<String> ORGANS =
      CommaList.set(
          """
          A, S, E, T, ST, DP, ID, HSP, LOS, CAT, CCPR, CED, CEDAW, CERD, CMW, CRC, CRPD, HRI, CTOC,
          CAC, UNEP, UNCTAD, TD, FCCC, CBD, BWC, CCW, NPT, JIU, ICCD, PBC, UNW, SPLOS, ISBA, IDB,
          DC, DPI, ECE, UNODC
          """);

  /** Series of press releases. */
  private static final Set<String> PRESS =
      CommaList.set(
          """
          SC, GA, SG, DSG, ECOSOC, L, M, PAL, AFR, AG, BIO, CD, DEV, DH, EN, ENV, HR, ICEF, IHA, IK,
          NGO, OBV, ORG, PI, PKO, POP, REF, SAG, SEA, SOC, TAD, UNDP, UNEP, WOM, ICJ, OPT
          """);

  private static final Set<String> SUFFIXES = CommaList.set("Add, Amend, Corr, Rev, Summary");

  private static final int LONGEST = 40;
  private static final int YEAR_DIGITS = 4;

  /** The symbol that a text is and nothing else, or nothing. */
  public static Optional<DocumentSymbol> parse(String text) {
    String symbol = withoutReissueMark(text.strip());
    if (symbol.length() > LONGEST + YEAR_DIGITS + 3) {
      return Optional.empty();
    }
    int end = end(symbol, 0);
    return end == symbol.length() && end > 0 ? Optional.of(of(symbol)) : Optional.empty();
  }

  /**
   * The offset after the symbol that begins here.
   *
   * @return {@code begin} where none does
   */
  static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    while (end > begin && ".-(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (!isSymbol(text.substring(begin, end))) {
      return begin;
    }
    return text.substring(begin, end).contains("/RES/") ? afterYear(text, end) : end;
  }

  /** Resolutions before 1976 bear their session or year in brackets as well. */
  private static int afterYear(String text, int end) {
    int open = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    int close = open + YEAR_DIGITS + 1;
    boolean bracketed =
        close < text.length() && text.charAt(open) == '(' && text.charAt(close) == ')';
    return bracketed && areDigits(text, open + 1, close) ? close + 1 : end;
  }

  private static boolean isSymbol(String core) {
    List<String> parts = List.of(core.split("/", -1));
    boolean filled = parts.size() >= 2 && parts.stream().allMatch(DocumentSymbol::isWellWritten);
    if (!filled || core.length() > LONGEST || !holdsDigit(parts.get(parts.size() - 1))) {
      return false;
    }
    return isPress(parts) || isOfOrgan(parts);
  }

  private static boolean isOfOrgan(List<String> parts) {
    String second = parts.get(1);
    boolean numbered = Character.isDigit(second.charAt(0)) || parts.size() > 2;
    return ORGANS.contains(parts.get(0))
        && (numbered || second.startsWith("PV.") || second.startsWith("INF"))
        && parts.stream()
            .skip(1)
            .anyMatch(part -> Character.isDigit(part.charAt(part.length() - 1)));
  }

  /** "SC/14756", "SG/SM/20967", "SC/14756-PAL/2200". */
  private static boolean isPress(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    return PRESS.contains(parts.get(0))
        && parts.size() <= 3
        && last.length() >= 3
        && areDigits(last, 0, last.length());
  }

  private static DocumentSymbol of(String symbol) {
    int bracket = symbol.indexOf('(');
    boolean close = bracket > 0 && symbol.charAt(bracket - 1) != ' ' && symbol.contains("/RES/");
    String text = close ? symbol.substring(0, bracket) + " " + symbol.substring(bracket) : symbol;
    return new DocumentSymbol(text, series(text));
  }

  private static Series series(String text) {
    if (text.contains("/RES/") || text.contains("/DEC/")) {
      return Series.RESOLUTION;
    } else if (text.contains("/PRST/")) {
      return Series.PRESIDENTIAL_STATEMENT;
    } else if (text.contains("/PV.") || text.contains("/SR.")) {
      return Series.MEETING_RECORD;
    }
    return isPress(List.of(text.split("/", -1))) ? Series.PRESS_RELEASE : Series.DOCUMENT;
  }

  /** The name in a citation: resolutions go by number and year, all others by their symbol. */
  public String name() {
    if (text.startsWith("S/RES/")) {
      return "resolution " + text.substring("S/RES/".length());
    } else if (text.startsWith("A/RES/")) {
      return "General Assembly resolution " + text.substring("A/RES/".length());
    }
    return text;
  }

  /** "S/2021/972*" was issued anew for technical reasons. */
  private static String withoutReissueMark(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '*') {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isPart(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '/'
        || c == '.'
        || c == '-';
  }

  /** Capital letters and digits, save in "Add.1", "Corr.2", "Rev.1". */
  private static boolean isWellWritten(String part) {
    int stop = part.indexOf('.');
    String word = stop < 0 ? part : part.substring(0, stop);
    boolean suffix = stop > 0 && SUFFIXES.contains(word);
    return !part.isEmpty()
        && (suffix || word.chars().noneMatch(Character::isLowerCase))
        && part.substring(word.length()).chars().noneMatch(Character::isLowerCase);
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean areDigits(String text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return end > begin;
  }
}
