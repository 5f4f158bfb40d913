package org.gapline.impact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown in which text from outside is only text: its marks are escaped. */
final class Markdown {

  private static final String MARKS = "\\`*_{}[]<>()#+!|~&";

  private final StringBuilder out = new StringBuilder();

  Markdown heading(String marks, String text) {
    out.append('\n').append(marks).append(' ').append(escaped(text)).append("\n\n");
    return this;
  }

  /** A paragraph of our own words and of text from outside that is escaped already. */
  Markdown paragraph(String text) {
    out.append(text).append("\n\n");
    return this;
  }

  /** A list item of the same. */
  Markdown item(String text) {
    out.append("- ").append(text).append('\n');
    return this;
  }

  /** A picture in the same folder. */
  Markdown picture(Picture picture) {
    // In an address a blank or a bracket would end it.
    String address = URLEncoder.encode(picture.file(), StandardCharsets.UTF_8).replace("+", "%20");
    out.append("![").append(escaped(picture.alternative())).append("](").append(address);
    out.append(")\n\n");
    return this;
  }

  Markdown end() {
    out.append('\n');
    return this;
  }

  /** A row of a table, of cells that are escaped already. */
  Markdown row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  /** The head of a table. */
  Markdown head(String... cells) {
    row(cells);
    return row(Arrays.stream(cells).map(cell -> "---").toArray(String[]::new));
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                escaped.append(' ');
              } else {
                if (MARKS.indexOf(c) >= 0) {
                  escaped.append('\\');
                }
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Ids of ours, which hold nothing to be escaped. */
  static String ids(List<String> ids) {
    return ids.isEmpty() ? "none" : ids.stream().collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
