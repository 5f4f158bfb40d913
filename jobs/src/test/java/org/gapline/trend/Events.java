package org.gapline.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Grouping.Membership;
import org.gapline.codebook.Region;

/** Builds the events of a test, and a small map of the world for them. */
final class Events {

  static final ReportingUnits UNITS =
      new ReportingUnits(
          List.of(parent("africa"), parent("asia-pacific"), parent("global")),
          List.of(
              region("west-africa", "africa", "BEN", "BFA", "GHA"),
              region("east-africa", "africa", "KEN", "SOM"),
              region("central-africa", "africa", "CMR", "TCD"),
              region("pacific", "asia-pacific", "FJI"),
              region("global", "global")),
          List.of(
              new Grouping(
                  "ecowas",
                  "ECOWAS",
                  List.of(),
                  List.of(
                      new Membership("BEN", null, null),
                      new Membership("GHA", null, null),
                      new Membership("BFA", null, LocalDate.of(2025, 1, 29))),
                  List.of()),
              new Grouping(
                  "sahel",
                  "Sahel",
                  List.of(),
                  List.of(new Membership("BFA", null, null), new Membership("TCD", null, null)),
                  List.of()),
              new Grouping(
                  "west-and-central-africa",
                  "West and Central Africa",
                  List.of("west-africa", "central-africa"),
                  List.of(),
                  List.of())));

  private Events() {}

  private static Region parent(String id) {
    return new Region(id, id, null, List.of(), List.of());
  }

  private static Region region(String id, String parent, String... states) {
    return new Region(id, id, parent, List.of(states), List.of());
  }

  /** A reporting event for West Africa on 1 June of a year. */
  static Builder in(int year) {
    return new Builder().on(LocalDate.of(year, 6, 1));
  }

  /** A reporting event for West Africa without a date. */
  static Builder undated() {
    return new Builder();
  }

  static EventTally tally(List<EventEvidence> events) {
    EventTally tally = new EventTally();
    events.forEach(event -> tally.add(UNITS.unitsOf(event), event));
    return tally;
  }

  static EventTally tally(EventEvidence... events) {
    return tally(List.of(events));
  }

  static final class Builder {
    private String id = "e-1";
    private LocalDate day;
    private List<String> regions = List.of("west-africa");
    private List<String> groupings = List.of();
    private List<String> states = List.of();
    private int statements = 1;
    private int words = 400;
    private final Set<String> agenda = new TreeSet<>();
    private final Map<String, String> challenges = new TreeMap<>();
    private final Map<String, String> recommendations = new TreeMap<>();
    private final Set<String> progress = new TreeSet<>();
    private final Set<String> doubtful = new TreeSet<>();

    Builder id(String value) {
      id = value;
      return this;
    }

    Builder on(LocalDate value) {
      day = value;
      return this;
    }

    Builder forRegions(String... values) {
      regions = List.of(values);
      return this;
    }

    Builder forGroupings(String... values) {
      groupings = List.of(values);
      return this;
    }

    Builder with(String... values) {
      states = List.of(values);
      return this;
    }

    Builder about(String... themes) {
      agenda.addAll(List.of(themes));
      return this;
    }

    Builder gap(String... themes) {
      for (String theme : themes) {
        challenges.put(theme, "s-" + id + "-" + theme);
      }
      return this;
    }

    Builder recommends(String theme) {
      recommendations.put(theme, "r-" + id + "-" + theme);
      return this;
    }

    Builder progress(String theme) {
      progress.add(theme);
      return this;
    }

    /** A gap that no statement shows for certain. */
    Builder doubtfulGap(String theme) {
      doubtful.add("s-" + id + "-" + theme);
      return gap(theme);
    }

    Builder words(int value) {
      words = value;
      return this;
    }

    Builder silent() {
      statements = 0;
      return this;
    }

    EventEvidence build() {
      return new EventEvidence(
          id,
          day,
          day == null ? null : day.getYear(),
          regions,
          groupings,
          states,
          agenda,
          statements,
          challenges,
          recommendations,
          progress,
          doubtful,
          words);
    }

    List<EventEvidence> times(int n) {
      List<EventEvidence> events = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        events.add(build());
      }
      return events;
    }
  }
}
