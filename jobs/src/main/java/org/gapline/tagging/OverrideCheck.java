package org.gapline.tagging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.KnownResolution;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.document.InputMetadata;

/** Holds what metadata state of an event against the ids of the codebook. */
public final class OverrideCheck {

  private static final int FIRST_YEAR = 1946;

  private final Set<String> regions;
  private final Set<String> groupings;
  private final Set<String> states;
  private final Set<String> resolutions;
  private final List<String> kinds;

  public OverrideCheck(Codebook codebook) {
    this.regions = codebook.regions().stream().map(Region::id).collect(Collectors.toSet());
    this.groupings = codebook.groupings().stream().map(Grouping::id).collect(Collectors.toSet());
    this.states = codebook.states().stream().map(State::iso3).collect(Collectors.toSet());
    this.resolutions =
        codebook.resolutions().stream().map(KnownResolution::citation).collect(Collectors.toSet());
    this.kinds = List.of(DocumentKind.values()).stream().map(DocumentKind::id).toList();
  }

  /** The first thing that is wrong, with its remedy; nothing where all is known. */
  public Optional<String> problem(InputMetadata metadata) {
    return Optional.ofNullable(firstProblem(metadata));
  }

  private String firstProblem(InputMetadata metadata) {
    String problem = unknown("kind", list(metadata.kind()), kinds);
    problem = problem != null ? problem : regionProblem(metadata.overrides().regions());
    problem =
        problem != null
            ? problem
            : unknown("country", list(metadata.overrides().country()), states);
    problem = problem != null ? problem : unknown("states", metadata.overrides().states(), states);
    return problem != null ? problem : resolutionProblem(metadata.overrides().resolutions());
  }

  private static List<String> list(String value) {
    return value == null ? null : List.of(value);
  }

  private String regionProblem(List<String> stated) {
    for (String id : stated == null ? List.<String>of() : stated) {
      if (groupings.contains(id)) {
        return "regions: \"" + id + "\" is a grouping. List the regions of its States";
      }
    }
    return unknown("regions", stated, regions);
  }

  private static String unknown(String key, List<String> stated, Collection<String> known) {
    for (String id : stated == null ? List.<String>of() : stated) {
      if (!known.contains(id)) {
        List<String> sorted = known.stream().sorted().toList();
        String remedy =
            NearestName.of(id, sorted)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Use an id of the codebook, as \"" + sorted.get(0) + "\"");
        return key + ": \"" + id + "\" is no known id. " + remedy;
      }
    }
    return null;
  }

  private String resolutionProblem(List<String> stated) {
    for (String resolution : stated == null ? List.<String>of() : stated) {
      int open = resolution.indexOf(" (");
      boolean shaped =
          open > 0
              && open <= 4
              && resolution.endsWith(")")
              && number(resolution.substring(0, open)) > 0
              && number(resolution.substring(open + 2, resolution.length() - 1)) >= FIRST_YEAR;
      if (!shaped) {
        return "resolutions: \"" + resolution + "\" is none. Write number and year as 2341 (2017)";
      }
      String number = resolution.substring(0, open + 2);
      for (String known : resolutions) {
        if (known.startsWith(number) && !known.equals(resolution)) {
          return "resolutions: \"" + resolution + "\" is of another year. Write " + known;
        }
      }
    }
    return null;
  }

  private static int number(String digits) {
    boolean plain = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
  }
}
