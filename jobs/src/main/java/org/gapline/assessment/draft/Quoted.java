package org.gapline.assessment.draft;

import java.util.List;
import java.util.stream.Collectors;

/** Texts of a table as YAML holds them. */
final class Quoted {

  private Quoted() {}

  /** Quotes and backslashes would end the text of YAML, and with line breaks its comment. */
  static String text(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + "\"";
  }

  /** Several, with commas. */
  static String list(List<String> texts) {
    return texts.stream().map(Quoted::text).collect(Collectors.joining(", "));
  }
}
