package org.gapline.codebook.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param file the file as shown to the user
 * @param line the line on which it begins
 * @param items its items in order
 */
public record YamlList(String file, int line, List<YamlNode> items) implements YamlNode {

  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
