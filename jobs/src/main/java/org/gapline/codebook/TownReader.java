package org.gapline.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.yaml.Problems;

/**
 * Reads towns.tsv: a town in a line, with the code of its State and other names. A table rather
 * than YAML, since it is long and read at every start.
 */
final class TownReader {

  private static final String HEADER = "name\tcountry\tnames";
  private static final String SPOILS = "Texts that name the town would be misread";

  private static final int MOST_REPORTED = 20;
  private static final int MOST_TABS = 2;
  private static final int LONGEST_SHOWN = 20;

  private final StateCodes states;
  private final Problems problems;
  private final Set<String> known = new HashSet<>();
  private int wrong;

  TownReader(StateCodes states, Problems problems) {
    this.states = states;
    this.problems = problems;
  }

  /** The towns; none where a codebook has no such file. */
  List<City> read(CodebookFiles files) {
    Optional<String> table = files.table(CodebookReader.TOWNS, SPOILS, problems);
    List<City> towns = towns(table.orElse(""), files.shown(CodebookReader.TOWNS));
    if (table.isPresent() && towns.isEmpty() && wrong == 0) {
      problems.error(
          files.shown(CodebookReader.TOWNS),
          1,
          "holds no town",
          SPOILS,
          "Put it back, or delete it");
    }
    return towns;
  }

  private List<City> towns(String text, String shown) {
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
      report(file, number, problem);
      return;
    }
    List<String> names = next < 0 ? List.of() : names(line.substring(next + 1));
    towns.add(new City(line.substring(0, tab), country, names, List.of()));
  }

  /** Where nearly every line is wrong, one mistake was made and not thousands. */
  private void report(String file, int number, String problem) {
    wrong++;
    if (wrong <= MOST_REPORTED) {
      String more = wrong == MOST_REPORTED ? "; lines below may have more mistakes" : "";
      problems.error(
          file, number, problem + more, SPOILS, "Write: name, tab, code, tab, names; or delete");
    }
  }

  /** What is wrong with a line, or null. */
  private String problem(String line, int tab, String country) {
    if (tab <= 0) {
      return "has no tab between a town and the code of its State";
    }
    if (line.chars().filter(c -> c == '\t').count() > MOST_TABS) {
      return "has more than three columns";
    }
    if (!states.all().isEmpty() && !states.all().contains(country)) {
      return "names \"" + shortened(country) + "\", which is the code of no State in places.yaml";
    }
    boolean isNew = known.add(line.substring(0, tab) + "/" + country);
    return isNew ? null : "has the town \"" + line.substring(0, tab) + "\" for the second time";
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
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
