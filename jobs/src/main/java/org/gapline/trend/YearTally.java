package org.gapline.trend;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was counted in one unit in one period. */
final class YearTally implements Serializable {

  /** Counts of reporting events for one theme. */
  static final class ThemeCounts implements Serializable {
    private int withGap;
    private int onAgenda;
    private int gapsOnAgenda;
    private final Counts gapsByLength = new Counts();

    int withGap() {
      return withGap;
    }

    int onAgenda() {
      return onAgenda;
    }

    int gapsOnAgenda() {
      return gapsOnAgenda;
    }

    int gapsOfLength(int lengthClass) {
      return gapsByLength.of(lengthClass);
    }

    private void addGap(int lengthClass) {
      withGap++;
      gapsByLength.add(lengthClass, 1);
    }

    private void add(ThemeCounts other) {
      gapsByLength.addAll(other.gapsByLength);
      withGap = Math.addExact(withGap, other.withGap);
      onAgenda = Math.addExact(onAgenda, other.onAgenda);
      gapsOnAgenda = Math.addExact(gapsOnAgenda, other.gapsOnAgenda);
    }
  }

  /** Classes of length from one length to its double: even steps of log length. */
  private static final int CLASSES = 4;

  private static final double LOG_2 = StrictMath.log(2);

  private int events;
  private int reporting;
  private final Counts reportingByWords = new Counts();
  private final Map<String, ThemeCounts> themes = new HashMap<>();

  void add(EventEvidence event) {
    events++;
    if (event.isReporting()) {
      reporting++;
      reportingByWords.add(threeDigits(event.words()), 1);
      int length = lengthClass(event.words());
      for (String theme : event.gapThemes()) {
        counts(theme).addGap(length);
      }
      for (String theme : event.agenda()) {
        ThemeCounts counts = counts(theme);
        counts.onAgenda++;
        counts.gapsOnAgenda += event.gapThemes().contains(theme) ? 1 : 0;
      }
    }
  }

  private ThemeCounts counts(String theme) {
    return themes.computeIfAbsent(theme, id -> new ThemeCounts());
  }

  YearTally merge(YearTally other) {
    events = Math.addExact(events, other.events);
    reporting = Math.addExact(reporting, other.reporting);
    reportingByWords.addAll(other.reportingByWords);
    other.themes.forEach((theme, counts) -> counts(theme).add(counts));
    return this;
  }

  int events() {
    return events;
  }

  int reporting() {
    return reporting;
  }

  ThemeCounts countsOf(String theme) {
    return themes.getOrDefault(theme, new ThemeCounts());
  }

  /** Reporting events by the class of their length, which is its logarithm in even steps. */
  Map<Integer, Integer> reportingByLength() {
    Map<Integer, Integer> byLength = new TreeMap<>();
    reportingByWords.forEach((words, n) -> byLength.merge(lengthClass(words), n, Integer::sum));
    return byLength;
  }

  /** Texts of one class differ in length by a fifth at most. */
  private static int lengthClass(int words) {
    return (int) Math.round(CLASSES * StrictMath.log(Math.max(1, threeDigits(words))) / LOG_2);
  }

  /** Median number of words of the reporting events, or null without any. */
  Double medianWords() {
    if (reporting == 0) {
      return null;
    }
    Map<Integer, Integer> sorted = new TreeMap<>();
    reportingByWords.forEach(sorted::put);
    return (wordsAt(sorted, (reporting - 1) / 2) + wordsAt(sorted, reporting / 2)) / 2.0;
  }

  private static int wordsAt(Map<Integer, Integer> sorted, int position) {
    int before = 0;
    for (Map.Entry<Integer, Integer> length : sorted.entrySet()) {
      before += length.getValue();
      if (position < before) {
        return length.getKey();
      }
    }
    throw new IllegalStateException("position " + position + " of " + before);
  }

  /** Keeps the number of distinct lengths small; exact below 1,000 words. */
  private static int threeDigits(int words) {
    int unit = 1;
    while (words / unit >= 1_000) {
      unit *= 10;
    }
    return unit == 1 ? words : (int) (((long) words + unit / 2) / unit * unit);
  }
}
