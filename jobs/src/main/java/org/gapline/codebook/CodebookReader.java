package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;

/** Reads a codebook, and finds all that is wrong with it before anything runs. */
public final class CodebookReader {

  static final String THEMES = "themes.yaml";
  static final String ROLES = "roles.yaml";
  static final String REGIONS = "regions.yaml";
  static final String PLACES = "places.yaml";
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
    Optional<YamlMap> rolesFile = files.yaml(ROLES, problems);
    Optional<YamlMap> regionsFile = files.yaml(REGIONS, problems);
    ThemeIds ids = themesFile.map(ThemeIds::of).orElseGet(ThemeIds::none);
    List<Theme> themes = themesFile.map(new ThemeReader(ids)::read).orElse(List.of());
    RoleReader roles = new RoleReader(ids);
    PlaceReader places = new PlaceReader();
    List<State> states = placesFile.map(places::states).orElse(List.of());
    StateCodes codes = StateCodes.of(states);
    Optional<RegionReader> regions = regionsFile.map(file -> new RegionReader(file, codes));
    Codebook codebook =
        new Codebook(
            files.version(),
            regions.map(RegionReader::crosswalk).orElse(""),
            themes,
            rolesFile.map(roles::roles).orElse(List.of()),
            regions.map(RegionReader::parents).orElse(List.of()),
            regions.map(RegionReader::regions).orElse(List.of()),
            regions.map(RegionReader::groupings).orElse(List.of()),
            states,
            placesFile.map(file -> places.cities(file, codes)).orElse(List.of()),
            placesFile.map(places::territories).orElse(List.of()),
            files
                .yaml(ORGANIZATIONS, problems)
                .map(new OrganizationReader()::read)
                .orElse(List.of()),
            files.yaml(RESOLUTIONS, problems).map(new ResolutionReader()::read).orElse(List.of()),
            rolesFile.map(roles::notStatements).orElse(NotStatements.NONE));
    return new Reading(
        problems.hasErrors() ? Optional.empty() : Optional.of(codebook), problems.all());
  }
}
