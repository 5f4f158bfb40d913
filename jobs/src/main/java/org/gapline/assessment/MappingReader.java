package org.gapline.assessment;

import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.gapline.assessment.AssessmentMapping.Columns;
import org.gapline.assessment.AssessmentMapping.Shape;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/**
 * Reads mappings, which analysts write in YAML, and reports all that is wrong with one: keys that
 * are unknown or missing, and parts that do not fit each other.
 */
public final class MappingReader {

  static final String FOLDER = "mappings";
  private static final String SPOILS = "The tables of this mapping could not be read";
  private static final String[] KEYS = {
    MappingSharing.KEY,
    "files",
    "shape",
    "sheets",
    "header_row",
    "header_rows",
    "fill_down",
    "left_out",
    "ends_at",
    "computed",
    "columns",
    "dates",
    "date_marks",
    "as_of",
    "assessed_by",
    "reports",
    "states",
    "schemes"
  };

  private final Set<String> themes;
  private final Set<String> states;

  private MappingReader(Codebook codebook) {
    this.themes = codebook.themes().stream().map(Theme::id).collect(Collectors.toSet());
    this.states = codebook.states().stream().map(State::iso3).collect(Collectors.toSet());
  }

  /**
   * The mappings of a codebook, in the order of their files.
   *
   * @throws IllegalStateException if anything is wrong with one: {@link #problems} is to be asked
   *     before
   */
  public static List<AssessmentMapping> read(CodebookFiles files, Codebook codebook) {
    Problems problems = new Problems();
    List<AssessmentMapping> mappings = new MappingReader(codebook).readAll(files, problems);
    if (problems.hasErrors()) {
      throw new IllegalStateException("unchecked mappings: " + problems.all());
    }
    return mappings;
  }

  /** All that is wrong with the mappings of a codebook, by file and line. */
  public static List<CodebookProblem> problems(CodebookFiles files, Codebook codebook) {
    Problems problems = new Problems();
    new MappingReader(codebook).readAll(files, problems);
    return problems.all();
  }

  private List<AssessmentMapping> readAll(CodebookFiles files, Problems problems) {
    List<AssessmentMapping> mappings = new ArrayList<>();
    Map<String, Scheme> schemes = new HashMap<>();
    for (String name : files.namesUnder(FOLDER)) {
      Problems own = new Problems();
      Optional<AssessmentMapping> mapping = files.yaml(name, own).map(map -> readMap(name, map));
      problems.addAll(own.all());
      if (mapping.isPresent() && !own.hasErrors()) {
        mappings.add(mapping.get());
        checkScales(files.shown(name), mapping.get(), schemes, problems);
      }
    }
    return List.copyOf(mappings);
  }

  /** One scheme may stand in several mappings, where it has one scale. */
  private static void checkScales(
      String file, AssessmentMapping mapping, Map<String, Scheme> schemes, Problems problems) {
    for (Scheme scheme : mapping.schemes()) {
      Scheme first = schemes.merge(scheme.id(), scheme, Scheme::with);
      SchemeDifference.between(first, scheme)
          .ifPresent(
              difference ->
                  problems.error(
                      file,
                      0,
                      "another mapping describes scheme \"%s\" %s"
                          .formatted(scheme.id(), difference),
                      "Ratings that do not compare would be counted together",
                      "Give the scheme another id, or describe it alike"));
    }
  }

  private AssessmentMapping readMap(String name, YamlMap unnamed) {
    YamlMap map = unnamed.about("this mapping", SPOILS);
    map.allowKeys(KEYS);
    map.requireKeys("files", "columns", "schemes");
    MappingSharing.check(map);
    Set<String> reports = new HashSet<>(map.texts("reports"));
    DateStyle dates = dates(map);
    SchemeReader schemes = new SchemeReader(themes, reports, dates.asOf());
    AssessmentMapping mapping =
        new AssessmentMapping(
            idOf(name),
            files(map),
            shape(map),
            LayoutReader.read(map),
            columns(map),
            dates,
            map.optionalText("assessed_by").orElse(null),
            reports,
            aliases(map),
            map.maps("schemes").stream().map(schemes::read).toList());
    new MappingChecks(map, mapping).run();
    return mapping;
  }

  private static Shape shape(YamlMap map) {
    boolean wide = map.oneOf("shape", "long", "wide").filter("wide"::equals).isPresent();
    return wide ? Shape.WIDE : Shape.LONG;
  }

  private static List<String> files(YamlMap map) {
    List<String> files = new ArrayList<>();
    for (YamlText file : map.textNodes("files")) {
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + file.text());
        files.add(file.text());
      } catch (PatternSyntaxException e) {
        map.problem(
            file.line(),
            "has the pattern \"%s\", which cannot be read".formatted(file.text()),
            "Write a name in which * stands for any letters, as \"ratings-*.csv\"");
      }
    }
    return files;
  }

  private static Columns columns(YamlMap map) {
    Optional<YamlMap> columns = map.map("columns");
    if (columns.isEmpty()) {
      return new Columns("", null, null, null, null, null, List.of());
    }
    YamlMap names = columns.get().about("\"columns\"", SPOILS);
    names.allowKeys(
        "state", "indicator", "rating", "date", "assessor", "report", "ignored", "dated_columns");
    return new Columns(
        names.text("state"),
        names.optionalText("indicator").orElse(null),
        names.optionalText("rating").orElse(null),
        names.optionalText("date").orElse(null),
        names.optionalText("assessor").orElse(null),
        names.optionalText("report").orElse(null),
        names.texts("ignored"),
        SchemeReader.datedColumns(names));
  }

  private static DateStyle dates(YamlMap map) {
    List<String> formats = new ArrayList<>();
    for (YamlText format : map.textNodes("dates")) {
      try {
        DateStyle.of(List.of(format.text()), Set.of(), null);
        formats.add(format.text());
      } catch (IllegalArgumentException e) {
        map.problem(
            format.line(),
            "has the form of dates \"%s\", which cannot be read".formatted(format.text()),
            "Write it with d, M and yyyy, as \"d MMM yyyy\" for 24 Sep 2003");
      }
    }
    Set<String> marks = map.optionalMap("date_marks").map(YamlMap::keys).orElse(Set.of());
    return DateStyle.of(formats, marks, asOf(map));
  }

  private static Dated asOf(YamlMap map) {
    Optional<String> text = map.optionalText("as_of");
    Optional<Dated> date = text.flatMap(Dated::ofIso);
    if (text.isPresent() && date.isEmpty()) {
      map.problem(
          map.lineOf("as_of"),
          "has \"as_of: %s\", which is no date".formatted(text.get()),
          "Write a day, a month or a year, as \"2015-03\"");
    }
    return date.orElse(null);
  }

  private Map<String, String> aliases(YamlMap map) {
    Map<String, String> aliases = new HashMap<>();
    map.optionalMap("states")
        .ifPresent(
            names -> {
              for (String name : names.keys()) {
                String iso3 = names.text(name);
                if (states.contains(iso3)) {
                  aliases.put(name, iso3);
                } else {
                  map.problem(
                      names.lineOf(name),
                      "has \"%s: %s\", and no State has that code".formatted(name, iso3),
                      NearestName.of(iso3, states)
                          .map(near -> "Did you mean " + near + "?")
                          .orElse("Write a code of places.yaml, as KOR"));
                }
              }
            });
    return aliases;
  }

  private static String idOf(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }
}
