package org.gapline.codebook.yaml;

/**
 * A text, number, date or truth value, as it is written: {@code NA}, {@code NO} and {@code
 * 2019-01-01} stay texts.
 *
 * @param file the file as shown to the user
 * @param line the line on which it begins
 * @param text what is written, without quotes
 */
public record YamlText(String file, int line, String text) implements YamlNode {

  @Override
  public String kind() {
    return "a text";
  }
}
