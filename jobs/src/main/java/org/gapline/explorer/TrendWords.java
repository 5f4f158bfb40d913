package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
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

  /** Why no test was made, or what the verdict of the one made rests on; empty if nobody says. */
  String reason() {
    if (test == null) {
      return "no dated reporting event";
    } else if (!isTested()) {
      return Verdicts.reason(test);
    }
    return test.reason() == null ? "" : test.reason().replace("the gap", "the challenge");
  }

  /** What the verdict means for the reader, in a sentence or two. */
  String meaning() {
    return isTested()
        ? TrendMeaning.of(test).words()
        : "Too little is on file for a test: " + Wording.sentence(reason());
  }

  /** What a test that was made rests on, as a sentence with its figures; empty without one. */
  String ground() {
    return isTested() && !reason().isEmpty() ? "Reason: " + Wording.sentence(reason()) : "";
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
