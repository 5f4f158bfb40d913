package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.yaml.YamlMap;

/** Reads resolutions.yaml. */
final class ResolutionReader {

  private static final String SPOILS = "Its citations would get no year";
  private static final int FIRST_YEAR = 1946;

  private final FirstLines defined =
      new FirstLines("resolution", "Its year would be in doubt", "Delete one");

  List<KnownResolution> read(YamlMap file) {
    file.allowKeys("resolutions");
    file.requireKeys("resolutions");
    List<KnownResolution> resolutions = new ArrayList<>();
    for (YamlMap untitled : file.maps("resolutions")) {
      int number = untitled.about("this resolution", SPOILS).integer("number").orElse(0);
      String shown = Integer.toString(number);
      YamlMap map = untitled.about("resolution", shown, SPOILS);
      map.allowKeys("number", "year");
      int year = map.integer("year").orElse(FIRST_YEAR);
      if (year < FIRST_YEAR) {
        map.problem(
            map.lineOf("year"),
            "has the year " + year + ", before there was a Security Council",
            "Write the year of its adoption");
      }
      defined.note(map, number == 0 ? "" : shown, shown, map.lineOf("number"));
      resolutions.add(new KnownResolution(number, year));
    }
    return resolutions;
  }
}
