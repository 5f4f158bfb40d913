package org.gapline.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.yaml.Problems;

/**
 * Reads towns.tsv: a town in a line, with the code of its State and other names. A table rather
 * than YAML, since it is long and read at every start.
 */
final class TownReader {

  private static final String HEADER = "name\tcountry\tnames";
  private static final String SPOILS = "Texts that name the town would be misread";

  private final StateCodes states;
  private final Problems problems;
  private final Set<String> known = new HashSet<>();

  TownReader(StateCodes states, Problems problems) {
    this.states = states;
    this.problems = problems;
  }

  /** The towns; none where a codebook has no such file. */
  List<City> read(CodebookFiles files) {
    String text = files.text(CodebookReader.TOWNS).orElse("");
    String shown = files.shown(CodebookReader.TOWNS);
    List<City> towns = new ArrayList<>();
    int number = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end).stripTrailing();
      number++;
      from = end + 1;
      if (!line.isEmpty() && line.charAt(0) != '#' && !line.equals(HEADER)) {
        addTown(line, shown, number, towns);
      }
    }
    return towns;
  }

  private void addTown(String line, String file, int number, List<City> towns) {
    int tab = line.indexOf('\t');
    int next = line.indexOf('\t', tab + 1);
    String country = line.substring(tab + 1, next < 0 ? line.length() : next);
    String problem = problem(line, tab, country);
    if (problem != null) {
      problems.error(
          file, number, problem, SPOILS, "Write: name, tab, code, tab, names; or delete");
      return;
    }
    List<String> names = next < 0 ? List.of() : names(line.substring(next + 1));
    towns.add(new City(line.substring(0, tab), country, names, List.of()));
  }

  /** What is wrong with a line, or null. */
  private String problem(String line, int tab, String country) {
    if (tab <= 0) {
      return "has no tab between a town and the code of its State";
    }
    if (!states.all().isEmpty() && !states.all().contains(country)) {
      return "names \"" + country + "\", which is the code of no State in places.yaml";
    }
    boolean isNew = known.add(line.substring(0, tab) + "/" + country);
    return isNew ? null : "has the town \"" + line.substring(0, tab) + "\" for the second time";
  }

  private static List<String> names(String listed) {
    List<String> names = new ArrayList<>();
    for (String name : listed.split(";")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }
}
