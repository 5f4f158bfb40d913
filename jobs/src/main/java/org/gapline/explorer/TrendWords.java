package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gapline.chart.Tally;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;
import org.gapline.chart.YearCount;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;

/**
 * What can be said of the trend of one theme in one region, in words: the same wherever the page
 * says it.
 */
final class TrendWords {

  private final PageIndex index;
  private final String region;
  private final String theme;
  private final TrendTestTable.Row test;

  TrendWords(PageIndex index, String region, String theme) {
    this.index = index;
    this.region = region;
    this.theme = theme;
    this.test = index.trends().test(region, theme).orElse(null);
  }

  boolean isTested() {
    return test != null && Verdicts.isTested(test);
  }

  /** The verdict, in a few words. */
  String verdict() {
    return test == null ? "Not tested" : PageWords.label(test.verdict());
  }

  /** Why no test was made; empty where one was. */
  String reason() {
    if (test == null) {
      return "no dated reporting event";
    }
    return isTested() ? "" : Verdicts.reason(test);
  }

  /** What the verdict means for the reader, in a sentence or two. */
  String meaning() {
    if (!isTested()) {
      return "Too little is on file for a test: " + Wording.sentence(reason());
    } else if (test.verdict().equals(Verdicts.FOLLOWS_AGENDA)) {
      return "The change disappears once we allow for what events were about.";
    } else if (Verdicts.isFinding(test)) {
      return "The change holds after correction for the number of tests made.";
    }
    String missed =
        test.changeForVerdict() == null
            ? ""
            : String.format(
                Locale.ROOT,
                " A change smaller than %.1f points a year would probably have been missed.",
                test.changeForVerdict());
    return fits(test.changeLow(), test.changeHigh()) + missed;
  }

  private static String fits(Double low, Double high) {
    if (low == null || high == null) {
      return "Neither a rise nor a fall shows.";
    } else if (low < 0 && high > 0) {
      return String.format(
          Locale.ROOT,
          "The data fit a fall of %.1f points a year as well as a rise of %.1f.",
          -low,
          high);
    }
    return "The interval lies on one side, but does not hold after correction for the number of tests.";
  }

  /** The figures behind the verdict. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    if (isTested()) {
      String change = Wording.change(test.changePerYear(), test.changeLow(), test.changeHigh());
      facts.add(new Fact("Change a year", change));
      facts.add(new Fact("Test", test.method() == null ? "–" : test.method()));
      facts.add(
          new Fact("p and q", probability(test.pValue()) + ", " + probability(test.qValue())));
      facts.add(new Fact("p given the agenda", probability(test.pGivenAgenda())));
    }
    List<YearCount> years = index.trends().reporting(region);
    int heard = (int) years.stream().filter(year -> year.reporting() > 0).count();
    facts.add(new Fact("Years with events", heard + " of " + years.size()));
    facts.add(new Fact("On the agenda", share(onAgenda())));
    facts.add(new Fact("Off the agenda", share(offAgenda())));
    facts.add(new Fact("Corrected share", new CorrectionWords(index, region, theme).words()));
    return facts;
  }

  /** On and off the agenda in one line, beside the verdict; empty where nothing is dated. */
  String agenda() {
    Tally on = onAgenda();
    Tally off = offAgenda();
    return on.of() + off.of() == 0
        ? ""
        : "On the agenda " + ofEvents(on) + ", off it " + ofEvents(off);
  }

  private Tally onAgenda() {
    List<TrendTable.Row> years = index.trends().shares(region, theme);
    return new Tally(
        years.stream().mapToInt(TrendTable.Row::gapsOnAgenda).sum(),
        years.stream().mapToInt(TrendTable.Row::eventsOnAgenda).sum());
  }

  private Tally offAgenda() {
    List<TrendTable.Row> years = index.trends().shares(region, theme);
    return new Tally(
        years.stream().mapToInt(row -> row.eventsWithGap() - row.gapsOnAgenda()).sum(),
        years.stream().mapToInt(row -> row.eventsReporting() - row.eventsOnAgenda()).sum());
  }

  private static String ofEvents(Tally tally) {
    return Wording.digits(tally.with()) + " of " + Wording.digits(tally.of());
  }

  private static String share(Tally tally) {
    return Wording.digits(tally.with()) + " of " + Wording.count(tally.of(), "event");
  }

  private static String probability(Double p) {
    return p == null ? "–" : Wording.probability(p);
  }
}
