package org.gapline.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gapline.assessment.DateStyle;
import org.gapline.assessment.Observed;
import org.gapline.assessment.RatingChange;
import org.gapline.assessment.RatingCounts;
import org.gapline.assessment.RatingHistory;
import org.gapline.assessment.RatingHistory.Observation;
import org.gapline.assessment.RatingHistory.Rated;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.chart.RatingsOverTime.Bar;
import org.gapline.chart.RatingsOverTime.Panel;
import org.gapline.table.AssessmentTable;

/**
 * Assessments in, one sheet of bars for each scheme out, of several where it has many indicators.
 */
final class RatingsOfRelease {

  /** Fewer States that were rated twice are no picture of change. */
  private static final int FEWEST = 5;

  private static final int PANELS = 6;

  private final ReleaseCaption caption;
  private final Map<String, Scheme> schemes;
  private final StateUnits units;

  RatingsOfRelease(ReleaseCaption caption, Map<String, Scheme> schemes, StateUnits units) {
    this.caption = caption;
    this.schemes = schemes;
    this.units = units;
  }

  /** What was observed of a scheme: its indicators in the order in which the scheme lists them. */
  private record OfScheme(Scheme scheme, Map<Scheme.Indicator, Observed> indicators) {}

  List<RatingsOverTime> sheets(List<AssessmentTable.Row> assessments, Withheld withheld) {
    List<RatingsOverTime> sheets = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (OfScheme each : byScheme(assessments, withheld)) {
      List<Scheme.Indicator> all = new ArrayList<>(each.indicators().keySet());
      for (int from = 0; from < all.size(); from += PANELS) {
        String stem = "ratings-" + fileName(each.scheme().id());
        int number = names.merge(stem, 1, Integer::sum);
        String name = number == 1 ? stem : stem + "-" + number;
        sheets.add(sheet(name, each, all.subList(from, Math.min(all.size(), from + PANELS))));
      }
    }
    return sheets;
  }

  private List<OfScheme> byScheme(List<AssessmentTable.Row> assessments, Withheld withheld) {
    Map<String, OfScheme> found = new TreeMap<>();
    Map<Rated, Observed> observed = Observed.of(assessments, schemes, withheld);
    schemes.forEach(
        (id, scheme) -> {
          Map<Scheme.Indicator, Observed> indicators = new LinkedHashMap<>();
          for (Scheme.Indicator indicator : scheme.indicators()) {
            Observed of = observed.get(new Rated(id, indicator.id()));
            if (of != null && !of.histories().isEmpty() && of.rankMax() == scheme.rankMax()) {
              indicators.put(indicator, of);
            }
          }
          if (!indicators.isEmpty()) {
            found.put(id, new OfScheme(scheme, indicators));
          }
        });
    return List.copyOf(found.values());
  }

  private static String fileName(String id) {
    String name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return name.replaceAll("^-|-$", "").isEmpty() ? "scheme" : name.replaceAll("^-|-$", "");
  }

  private RatingsOverTime sheet(String name, OfScheme of, List<Scheme.Indicator> indicators) {
    Scheme scheme = of.scheme();
    int line = scheme.hasLine() ? scheme.firstRankNotWeak() : 1;
    List<Panel> panels = new ArrayList<>();
    List<Observed> observed = new ArrayList<>();
    for (Scheme.Indicator indicator : indicators) {
      observed.add(of.indicators().get(indicator));
      panels.add(panel(indicator, of.indicators().get(indicator)));
    }
    String title = new RatingsTitle(scheme, line, panels).title();
    SheetText text =
        new SheetText(
            title,
            subtitle(scheme, panels),
            footer(scheme, observed, panels),
            RatingsInWords.of(title, line, panels));
    List<String> ratings =
        scheme.ratings().stream()
            .map(
                r ->
                    r.label().equalsIgnoreCase(r.id())
                        ? r.label()
                        : r.label() + " (" + r.id() + ")")
            .toList();
    return new RatingsOverTime(name, text, ratings, line, panels);
  }

  private Panel panel(Scheme.Indicator indicator, Observed observed) {
    List<RatingHistory> twice =
        observed.histories().stream().filter(RatingHistory::isRatedTwice).toList();
    List<Bar> bars = new ArrayList<>();
    if (twice.size() >= FEWEST) {
      bars.add(bar("First rating", ranks(twice, RatingHistory::first), observed));
      bars.add(bar("Latest rating", ranks(twice, RatingHistory::latest), observed));
    } else {
      String label = observed.asOf().isPresent() ? "Status" : "Latest rating";
      bars.add(bar(label, observed.ranks(everybody(observed)), observed));
    }
    RatingChange change = twice.isEmpty() ? null : RatingChange.of(twice);
    return new Panel(indicator.id(), indicator.label(), bars, change);
  }

  /** All States of the day, with or without a record. */
  private Set<String> everybody(Observed observed) {
    Set<String> states = new HashSet<>(units.statesOn(observed.lastDay()));
    states.addAll(observed.listed());
    return states;
  }

  private static List<Integer> ranks(
      List<RatingHistory> histories, Function<RatingHistory, Observation> which) {
    return histories.stream().map(history -> which.apply(history).rank()).toList();
  }

  private static Bar bar(String label, List<Integer> ranks, Observed observed) {
    return new Bar(label, RatingCounts.of(ranks, observed.rankMax()).atRank());
  }

  private static String subtitle(Scheme scheme, List<Panel> panels) {
    if (asOf(scheme).isPresent()) {
      return scheme.label() + ": States by status, as of " + asOf(scheme).get();
    }
    boolean compares = panels.stream().anyMatch(Panel::compares);
    return scheme.label()
        + ": States by rating "
        + (compares
            ? "when first and when last rated anew, the same in both bars"
            : "when last rated anew");
  }

  /** The day up to which a list of statuses tells; of several lists the first and the last. */
  private static Optional<String> asOf(Scheme scheme) {
    if (scheme.kind() != Scheme.Kind.STATUS) {
      return Optional.empty();
    }
    List<String> days =
        scheme.indicators().stream()
            .flatMap(indicator -> scheme.asOf(indicator.id()).stream())
            .sorted(Comparator.comparing(DateStyle.Dated::day))
            .map(RatedTime::day)
            .distinct()
            .toList();
    if (days.size() < 2) {
      return days.stream().findFirst();
    }
    return Optional.of(days.get(0) + " to " + days.get(days.size() - 1));
  }

  private List<String> footer(Scheme scheme, List<Observed> observed, List<Panel> panels) {
    return List.of(
        years(scheme, observed)
            + (asOf(scheme).isPresent() ? "" : once(observed) + leftOut(panels))
            + (panels.stream().anyMatch(Panel::compares)
                ? " What a report carries over or repeats is no rating anew. Where a State asks to"
                    + " be rated again, a rise is to be expected."
                : ""),
        unlisted(scheme)
            + " No interval: this is a full count, not a sample. Check the publisher before use.",
        caption.withoutText().imprint());
  }

  private static String once(List<Observed> observed) {
    int most =
        observed.stream()
            .mapToInt(o -> (int) o.histories().stream().filter(h -> !h.isRatedTwice()).count())
            .max()
            .orElse(0);
    return most == 0 ? "" : " Rated once: up to " + Wording.count(most, "State") + ".";
  }

  private static String leftOut(List<Panel> panels) {
    long alone = panels.stream().filter(panel -> !panel.compares()).count();
    return alone == 0 || alone == panels.size()
        ? ""
        : (" Where fewer than %d States were rated twice, the first bar is left out and the other"
                + " is of all rated States.")
            .formatted(FEWEST);
  }

  private static String unlisted(Scheme scheme) {
    return scheme
        .rankOfUnlisted()
        .map(rank -> Wording.inSentence(scheme.ratings().get(rank - 1).label()))
        .map(label -> "A State that the list does not name is counted as " + label + ".")
        .orElse("States without a rating on file are in no bar.");
  }

  private static String years(Scheme scheme, List<Observed> observed) {
    var years =
        observed.stream()
            .flatMap(o -> o.histories().stream())
            .flatMap(h -> h.observations().stream())
            .map(Observation::day)
            .filter(Objects::nonNull)
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
    if (years.getCount() == 0) {
      return "Ratings without a date.";
    }
    String range = Wording.years(years.getMin(), years.getMax());
    return asOf(scheme)
        .map(day -> "As of " + day + "; what the list records is of " + range + ".")
        .orElse("Ratings of " + range + ".");
  }
}
