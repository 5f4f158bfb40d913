package org.gapline.codebook.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of one file from the parser's tokens. */
final class YamlTree {

  private static final int DEEPEST_NESTING = 30;

  private final String file;
  private final YAMLParser parser;
  private final Problems problems;
  private int depth;

  YamlTree(String file, YAMLParser parser, Problems problems) {
    this.file = file;
    this.parser = parser;
    this.problems = problems;
  }

  YamlNode read() throws IOException, YamlException {
    if (parser.nextToken() == null) {
      return new YamlNothing(file, 1);
    }
    YamlNode root = node();
    if (parser.nextToken() != null) {
      throw new YamlException(
          line(), "a second document begins here", "Delete the line with --- before it");
    }
    return root;
  }

  private YamlNode node() throws IOException, YamlException {
    refuseAnchorsAndTags();
    if (++depth > DEEPEST_NESTING) {
      throw new YamlException(line(), "values are nested too deeply", "Check the indentation");
    }
    YamlNode node =
        switch (parser.currentToken()) {
          case START_OBJECT -> map();
          case START_ARRAY -> list();
          case VALUE_NULL -> new YamlNothing(file, line());
          default -> new YamlText(file, line(), parser.getText());
        };
    depth--;
    return node;
  }

  private YamlNode map() throws IOException, YamlException {
    int line = line();
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseAnchorsAndTags();
      String key = parser.currentName();
      int keyLine = line();
      parser.nextToken();
      YamlMap.Entry entry = new YamlMap.Entry(keyLine, node());
      YamlMap.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        problems.error(
            file,
            keyLine,
            "\"%s\" is written twice (first at line %d)".formatted(key, first.line()),
            "Only one of the two could be used",
            "Delete one, or merge them");
      }
    }
    return new YamlMap(file, line, entries, problems);
  }

  private YamlNode list() throws IOException, YamlException {
    int line = line();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new YamlList(file, line, items);
  }

  private void refuseAnchorsAndTags() throws IOException, YamlException {
    if (parser.getObjectId() != null || parser.isCurrentAlias()) {
      throw new YamlException(
          line(),
          "anchors (&name) and aliases (*name) are not used here",
          "Write the value out, or put quotes around a text that begins with & or *");
    }
    if (parser.getTypeId() != null) {
      throw new YamlException(
          line(),
          "tags (!name) are not used here",
          "Delete it, or put quotes around a text that begins with !");
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
