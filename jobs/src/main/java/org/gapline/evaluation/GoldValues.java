package org.gapline.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.Region;
import org.gapline.codebook.Role;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;
import org.gapline.tagging.DocumentKind;

/** The values that a gold may have: any other could only be missed, whatever is found. */
public final class GoldValues {

  /** What coders write where no theme fits. */
  private static final String NO_THEME = "other";

  private static final List<String> ROLES = Stream.of(Role.values()).map(Role::id).toList();
  private static final List<String> KINDS =
      Stream.of(DocumentKind.values()).map(DocumentKind::id).toList();
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final String RESOLUTION = "\\d+ \\(\\d{4}\\)";

  private final List<String> themes;
  private final List<String> regions = new ArrayList<>();
  private final Set<String> states;

  /**
   * @param codebook knows the themes, regions and States
   */
  public GoldValues(Codebook codebook) {
    this.themes = codebook.themes().stream().map(Theme::id).toList();
    codebook.regions().stream().map(Region::id).forEach(regions::add);
    codebook.parents().stream().map(Region::id).forEach(regions::add);
    codebook.groupings().stream().map(Grouping::id).forEach(regions::add);
    this.states = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codebook.states().stream().map(State::iso3).forEach(states::add);
  }

  /**
   * Checks the values of a document.
   *
   * @param place file and line, for messages
   * @throws GoldFormatException if one of them is none that there is
   */
  void check(String place, CodedReport report) throws GoldFormatException {
    Line line = new Line(place, report.file());
    line.require("kind", one(report.kind()), KINDS, "Kinds are: " + String.join(", ", KINDS));
    line.require("lang", one(report.lang()), LANGUAGES, "Write the ISO 639-1 code, as en");
    line.requireDay("start", report.start());
    line.requireDay("end", report.end());
    String codes = "Write the ISO 3166-1 alpha-3 code, as GHA";
    line.require("country", one(report.country()), states, codes);
    line.require("State", report.states(), states, codes);
    line.require("region", report.regions(), regions, "The ids of regions stand in regions.yaml");
    line.requireResolutions(report.resolutions());
    for (CodedReport.Statement statement : report.statements()) {
      List<String> named = new ArrayList<>(statement.themes());
      named.remove(NO_THEME);
      line.require(
          "theme", named, themes, "Mend it, or add the theme to themes.yaml, where all stand");
    }
  }

  /** Checks the roles alone, for which no codebook is needed. */
  static void checkRoles(String place, CodedReport report) throws GoldFormatException {
    List<String> roles = report.statements().stream().map(CodedReport.Statement::role).toList();
    new Line(place, report.file())
        .require("role", roles, ROLES, "Roles are: " + String.join(", ", ROLES));
  }

  private static List<String> one(String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** A line of the gold, in messages. */
  private record Line(String place, String file) {

    void require(String what, List<String> values, Collection<String> known, String remedy)
        throws GoldFormatException {
      for (String value : values) {
        if (!known.contains(value)) {
          String nearest =
              NearestName.of(value, known).map(n -> "Did you mean " + n + "? ").orElse("");
          throw unknown(what, value, nearest + remedy);
        }
      }
    }

    void requireDay(String what, String value) throws GoldFormatException {
      if (value != null && !isDay(value)) {
        throw unknown(
            what, value, "Write the day as 2019-11-12, or 2019-11 or 2019 where no more is known");
      }
    }

    void requireResolutions(List<String> values) throws GoldFormatException {
      for (String value : values) {
        if (!value.matches(RESOLUTION)) {
          throw unknown("resolution", value, "Write it as 2341 (2017)");
        }
      }
    }

    private GoldFormatException unknown(String what, String value, String remedy) {
      return new GoldFormatException(
          "%s: \"%s\" has the unknown %s \"%s\", so it could only be missed. %s."
              .formatted(place, file, what, value, remedy));
    }

    private static boolean isDay(String value) {
      try {
        switch (value.length()) {
          case 4 -> Year.parse(value);
          case 7 -> YearMonth.parse(value);
          default -> LocalDate.parse(value);
        }
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }
}
