package org.gapline.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.gapline.assessment.ComputedRow.Figure;
import org.gapline.codebook.yaml.YamlMap;

/** Reads of a mapping how its tables lie in their files. */
final class LayoutReader {

  private LayoutReader() {}

  static Layout read(YamlMap map) {
    return new Layout(
        onceEach(map, "sheets"),
        atLeastOne(map, "header_row").orElse(0),
        atLeastOne(map, "header_rows").orElse(1),
        map.texts("fill_down"),
        map.texts("left_out"),
        map.texts("ends_at"),
        map.maps("computed").stream().map(LayoutReader::computed).toList());
  }

  private static List<String> onceEach(YamlMap map, String key) {
    List<String> texts = map.texts(key);
    for (String text : new TreeSet<>(texts)) {
      if (Collections.frequency(texts, text) > 1) {
        map.problem(
            map.lineOf(key),
            "names \"%s\" twice under \"%s\"".formatted(text, key),
            "Delete one: all of its rows would be duplicates");
      }
    }
    return texts;
  }

  private static ComputedRow computed(YamlMap unnamed) {
    YamlMap map = unnamed.about("a computed row", "It would be held against the wrong rows");
    map.allowKeys("row", "is", "over");
    Figure figure =
        map.oneOf("is", "mean", "median", "sum")
            .map(is -> Figure.valueOf(is.toUpperCase(Locale.ROOT)))
            .orElse(Figure.MEAN);
    return new ComputedRow(
        map.text("row"), figure, map.optionalText("over").orElse(ComputedRow.TABLE));
  }

  private static OptionalInt atLeastOne(YamlMap map, String key) {
    OptionalInt number = map.optionalInteger(key);
    if (number.isPresent() && number.getAsInt() < 1) {
      map.problem(
          map.lineOf(key),
          "has \"%s: %d\"".formatted(key, number.getAsInt()),
          "Rows are counted from 1");
      return OptionalInt.empty();
    }
    return number;
  }
}
