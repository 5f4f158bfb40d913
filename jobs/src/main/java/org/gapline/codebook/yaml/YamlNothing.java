package org.gapline.codebook.yaml;

/**
 * A key or list item without a value.
 *
 * @param file the file as shown to the user
 * @param line the line on which it begins
 */
public record YamlNothing(String file, int line) implements YamlNode {

  @Override
  public String kind() {
    return "nothing";
  }
}
