package org.gapline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gapline.chart.CoverageBars.Fill;
import org.gapline.chart.CoverageBars.Layer;
import org.gapline.codebook.Region;
import org.gapline.table.EventTable;

/** Events in, the chart of events by year and parent region out. */
final class CoverageOfRelease {

  /** The stack has as many colours; where there are more parent regions, the least share one. */
  private static final int COLOURS = 4;

  /** Years of the stretch that the title may name. */
  private static final int WINDOW = 3;

  private final Labels labels;
  private final ReleaseCaption caption;
  private final List<EventTable.Row> events;
  private final Map<Set<String>, YearCounts> counts;
  private final List<Integer> years;
  private final List<Layer> layers;
  private final int[] totals;

  CoverageOfRelease(Labels labels, ReleaseCaption caption, List<EventTable.Row> events) {
    this.labels = labels;
    this.caption = caption;
    this.events = events;
    this.counts = counts(labels, events);
    this.years = years(events);
    this.layers = layers();
    this.totals =
        IntStream.range(0, years.size())
            .map(i -> layers.stream().mapToInt(layer -> layer.counts().get(i)).sum())
            .toArray();
  }

  CoverageBars chart() {
    String title = title();
    String subtitle =
        "Events by calendar year of their start and by parent region of their audience"
            + (years.isEmpty() ? "" : ", " + Wording.years(years.get(0), last(years)));
    SheetText text = new SheetText(title, subtitle, footer(), alternative(title));
    return new CoverageBars("events-by-year", text, years, layers, gapNote());
  }

  private static List<Integer> years(List<EventTable.Row> events) {
    var years =
        events.stream()
            .filter(event -> event.year() != null)
            .mapToInt(EventTable.Row::year)
            .summaryStatistics();
    return years.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList();
  }

  private List<Layer> layers() {
    List<Layer> found = new ArrayList<>();
    List<String> named = namedParents();
    for (String parent : named) {
      found.add(
          layer(labels.region(parent), Fill.REGION, parents -> parents.equals(Set.of(parent))));
    }
    Predicate<Set<String>> folded =
        parents -> parents.size() == 1 && !isGlobal(parents) && !named.containsAll(parents);
    addUnlessEmpty(found, layer("Other parent regions", Fill.REGION, folded));
    addUnlessEmpty(found, layer("More than one", Fill.SEVERAL, parents -> parents.size() > 1));
    addUnlessEmpty(found, layer("Global", Fill.GLOBAL, CoverageOfRelease::isGlobal));
    addUnlessEmpty(found, layer("Not stated", Fill.NOT_STATED, Set::isEmpty));
    return List.copyOf(found);
  }

  private List<String> namedParents() {
    List<String> parents = labels.parentRegions();
    if (parents.size() <= COLOURS) {
      return parents;
    }
    Comparator<String> mostEvents = Comparator.comparing(parent -> -eventsFor(parent));
    return parents.stream().sorted(mostEvents).limit(COLOURS - 1).toList();
  }

  private int eventsFor(String parent) {
    YearCounts found = counts.get(Set.of(parent));
    return found == null ? 0 : found.events();
  }

  private Layer layer(String label, Fill fill, Predicate<Set<String>> belongs) {
    List<YearCounts> those =
        counts.entrySet().stream()
            .filter(entry -> belongs.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    List<Integer> byYear =
        years.stream().map(year -> those.stream().mapToInt(of -> of.in(year)).sum()).toList();
    return new Layer(label, fill, byYear, those.stream().mapToInt(YearCounts::undated).sum());
  }

  /** By parent regions: of many events few have different ones, and each is looked at once. */
  private static Map<Set<String>, YearCounts> counts(Labels labels, List<EventTable.Row> events) {
    Map<List<String>, YearCounts> byRegions = new HashMap<>();
    Map<Set<String>, YearCounts> byParents = new HashMap<>();
    for (EventTable.Row event : events) {
      byRegions
          .computeIfAbsent(
              event.regions(),
              regions ->
                  byParents.computeIfAbsent(
                      regions.stream().map(labels::parentOf).collect(Collectors.toSet()),
                      parents -> new YearCounts()))
          .add(event.year());
    }
    return byParents;
  }

  private static boolean isGlobal(Set<String> parents) {
    return parents.equals(Set.of(Region.GLOBAL));
  }

  private static void addUnlessEmpty(List<Layer> layers, Layer layer) {
    if (layer.dated() + layer.undated() > 0) {
      layers.add(layer);
    }
  }

  private String title() {
    int dated = dated();
    if (events.isEmpty()) {
      return "No event is on file";
    }
    if (dated == 0) {
      return "No event on file has a date";
    }
    if (years.size() <= WINDOW) {
      String span = Wording.years(years.get(0), last(years));
      return dated == 1
          ? "The one dated event falls in " + span
          : "All " + Wording.count(dated, "dated event") + " fall in " + span;
    }
    int from = densestWindow();
    int within = totals[from] + totals[from + 1] + totals[from + 2];
    String window = Wording.years(years.get(from), years.get(from + 2));
    return portion(within, dated) + " dated events fall in " + window;
  }

  /** Says no more than the counts bear: a named fraction is always exceeded. */
  private static String portion(int within, int dated) {
    if (within * 3 > dated * 2) {
      return "More than two thirds of";
    } else if (within * 2 > dated) {
      return "More than half of";
    } else if (within * 3 > dated) {
      return "More than a third of";
    } else if (within * 4 > dated) {
      return "More than a quarter of";
    }
    return Wording.digits(within) + " of " + Wording.digits(dated);
  }

  private int densestWindow() {
    int best = 0;
    for (int i = 1; i + 2 < totals.length; i++) {
      int here = totals[i] + totals[i + 1] + totals[i + 2];
      if (here > totals[best] + totals[best + 1] + totals[best + 2]) {
        best = i;
      }
    }
    return best;
  }

  private String gapNote() {
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      int from = i;
      while (totals[i] == 0) {
        i++; // the last year of the axis has an event
      }
      if (i > from) {
        silent.add(Wording.years(years.get(from), years.get(i - 1)));
      }
    }
    return silent.isEmpty()
        ? ""
        : String.join(", ", silent) + ": no report on file, which is not the same as no event";
  }

  private List<String> footer() {
    String undated =
        dated() == events.size()
            ? ""
            : "; "
                + Wording.digits(dated())
                + " with a year, "
                + Wording.digits(events.size() - dated())
                + " without one and in no bar";
    return List.of(
        Wording.count(events.size(), "event")
            + undated
            + ". Calls for papers and documents that report no event are left out.",
        "What is counted is reports that reached this collection, not workshops that took place.",
        caption.regions(),
        caption.imprint());
  }

  private String alternative(String title) {
    List<String> parts = new ArrayList<>();
    for (Layer layer : layers) {
      parts.add(
          layer.label()
              + " "
              + layer.dated()
              + " dated and "
              + layer.undated()
              + " without a date");
    }
    List<String> byYear =
        IntStream.range(0, totals.length).mapToObj(i -> years.get(i) + " " + totals[i]).toList();
    return title
        + ". Stacked bars of events by year"
        + (byYear.isEmpty() ? ", none to draw" : ": " + String.join(", ", byYear))
        + "."
        + (parts.isEmpty() ? "" : " By parent region: " + String.join("; ", parts) + ".");
  }

  private int dated() {
    return IntStream.of(totals).sum();
  }

  private static int last(List<Integer> years) {
    return years.get(years.size() - 1);
  }
}
