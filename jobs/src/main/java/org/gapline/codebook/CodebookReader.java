package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;

/** Reads a codebook, and finds all that is wrong with it before anything runs. */
public final class CodebookReader {

  static final String THEMES = "themes.yaml";
  static final String ROLES = "roles.yaml";
  static final String REGIONS = "regions.yaml";
  static final String PLACES = "places.yaml";
  static final String TOWNS = "towns.tsv";
  static final String ORGANIZATIONS = "organizations.yaml";
  static final String RESOLUTIONS = "resolutions.yaml";

  private final CodebookFiles files;
  private final Problems problems = new Problems();

  private CodebookReader(CodebookFiles files) {
    this.files = files;
  }

  /**
   * The codebook that the files hold.
   *
   * @throws CodebookException if it cannot be used; it carries all problems
   */
  public static Codebook read(CodebookFiles files) throws CodebookException {
    Reading reading = inspect(files);
    return reading.codebook().orElseThrow(() -> new CodebookException(reading.problems()));
  }

  /** The codebook, where it can be used, and what is wrong or doubtful in either case. */
  public static Reading inspect(CodebookFiles files) {
    return new CodebookReader(files).inspect();
  }

  /**
   * What came of reading.
   *
   * @param codebook nothing where a problem makes it unusable
   * @param problems all problems, warnings among them, by file and line
   */
  public record Reading(Optional<Codebook> codebook, List<CodebookProblem> problems) {

    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private Reading inspect() {
    Optional<YamlMap> themesFile = files.yaml(THEMES, problems);
    Optional<YamlMap> placesFile = files.yaml(PLACES, problems);
    ThemeIds ids = themesFile.map(ThemeIds::of).orElseGet(ThemeIds::none);
    PlaceReader places = new PlaceReader();
    List<State> states = listed(placesFile, places::states);
    StateCodes codes = StateCodes.of(states);
    RegionParts regions = regions(codes);
    RoleParts roles = roles(ids);
    Codebook codebook =
        new Codebook(
            files.version(),
            regions.crosswalk(),
            listed(themesFile, new ThemeReader(ids)::read),
            roles.roles(),
            regions.parents(),
            regions.regions(),
            regions.groupings(),
            states,
            listed(placesFile, file -> places.cities(file, codes)),
            new TownReader(codes, problems).read(files),
            listed(placesFile, places::territories),
            listed(files.yaml(ORGANIZATIONS, problems), new OrganizationReader()::read),
            listed(files.yaml(RESOLUTIONS, problems), new ResolutionReader()::read),
            roles.notStatements(),
            WeightsReader.read(files, ids, problems));
    return new Reading(
        problems.hasErrors() ? Optional.empty() : Optional.of(codebook), problems.all());
  }

  private static <T> List<T> listed(Optional<YamlMap> file, Function<YamlMap, List<T>> read) {
    return file.map(read).orElse(List.of());
  }

  private record RegionParts(
      String crosswalk, List<Region> parents, List<Region> regions, List<Grouping> groupings) {}

  private RegionParts regions(StateCodes states) {
    Optional<YamlMap> file = files.yaml(REGIONS, problems);
    if (file.isEmpty()) {
      return new RegionParts("", List.of(), List.of(), List.of());
    }
    RegionReader reader = new RegionReader(file.get(), states);
    return new RegionParts(
        reader.crosswalk(), reader.parents(), reader.regions(), reader.groupings());
  }

  private record RoleParts(List<RoleDefinition> roles, NotStatements notStatements) {}

  private RoleParts roles(ThemeIds themes) {
    RoleReader reader = new RoleReader(themes);
    return files
        .yaml(ROLES, problems)
        .map(file -> new RoleParts(reader.roles(file), reader.notStatements(file)))
        .orElse(new RoleParts(List.of(), NotStatements.NONE));
  }
}
