package org.gapline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gapline.briefing.BriefingRequest;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.chart.Labels;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.State;
import org.gapline.codebook.StateNames;
import org.gapline.codebook.Theme;
import picocli.CommandLine.Option;

/** Whom a briefing is on: given by its id, or by its name. */
final class BriefSubject {

  private static final int MOST_LISTED = 40;

  @Option(
      names = "--region",
      paramLabel = "ID",
      description = "A region, parent region or grouping, as west-africa, or all.")
  String region;

  @Option(names = "--state", paramLabel = "ISO3", description = "A State, as KEN, or by its name.")
  String state;

  @Option(names = "--theme", paramLabel = "ID", description = "On one theme alone, as victims.")
  String theme;

  /** What is asked for; a user's mistake where the codebook does not know it. */
  BriefingRequest request(Codebook codebook, Naming naming) {
    if ((region == null) == (state == null)) {
      throw new UserMistake(
          "A briefing is on a region or on a State. Give one of --region and --state, as --region"
              + " west-africa or --state KEN.");
    }
    Subject subject = region != null ? unit(codebook) : stateOf(codebook);
    return new BriefingRequest(subject, theme == null ? null : theme(codebook), naming);
  }

  private Subject unit(Codebook codebook) {
    Labels labels = new Labels(codebook);
    List<String> units = labels.reportingUnits();
    Optional<String> found =
        units.stream()
            .filter(id -> id.equals(region) || labels.region(id).equalsIgnoreCase(region))
            .findFirst();
    return Subject.unit(
        found.orElseThrow(() -> unknown("region or grouping", region, units, "regions.yaml")));
  }

  private Subject stateOf(Codebook codebook) {
    String written = state.length() == 3 ? state.toUpperCase(Locale.ROOT) : state;
    if (StateNames.of(codebook).find(written) instanceof StateNames.IsState found) {
      return Subject.state(found.iso3());
    }
    List<String> names = codebook.states().stream().map(State::name).toList();
    throw unknown("Member or observer State", state, names, "places.yaml");
  }

  private String theme(Codebook codebook) {
    return codebook.themes().stream()
        .filter(t -> t.id().equals(theme) || t.label().equalsIgnoreCase(theme))
        .map(Theme::id)
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "theme",
                    theme,
                    codebook.themes().stream().map(Theme::id).toList(),
                    "themes.yaml"));
  }

  /** Names the nearest id, and the others where they are few enough to be read. */
  private static UserMistake unknown(String what, String given, List<String> ids, String file) {
    String near = NearestName.of(given, ids).map(id -> " Did you mean \"" + id + "\"?").orElse("");
    String all =
        ids.size() > MOST_LISTED
            ? " All stand in data/codebook/" + file + "."
            : " There are: " + String.join(", ", ids) + ".";
    return new UserMistake(
        "There is no %s \"%s\" in the codebook, so there is nothing to brief on.%s%s"
            .formatted(what, Console.safe(given), near, all));
  }
}
