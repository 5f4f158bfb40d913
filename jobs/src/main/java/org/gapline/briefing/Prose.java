package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;

/** Writes a passage piece by piece. */
final class Prose {

  private final List<Run> runs = new ArrayList<>();

  Prose words(String words) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last instanceof Run.Words before) {
      runs.set(runs.size() - 1, new Run.Words(before.text() + words));
    } else if (!words.isEmpty()) {
      runs.add(new Run.Words(words));
    }
    return this;
  }

  Prose strong(String words) {
    runs.add(new Run.Strong(words));
    return this;
  }

  Prose figure(String text, Kind kind, Origin... origins) {
    runs.add(new Run.Figure(text, kind, List.of(origins)));
    return this;
  }

  /** A whole number. */
  Prose number(Count count) {
    return figure(Wording.digits(count.value()), Kind.NUMBER, count.origin());
  }

  /** A number with its noun: {@code 1 event}, {@code 12 events}. */
  Prose count(Count count, String singular, String plural) {
    return number(count).words(" " + (count.value() == 1 ? singular : plural));
  }

  /** One number of another: {@code 5 of 24}. */
  Prose ratio(Count with, Count of) {
    return number(with).words(" of ").number(of);
  }

  /** A share with its interval: {@code 21% (9–40)}; nothing where there is nothing to share. */
  Prose share(Count with, Count of) {
    return of.value() == 0
        ? words("–")
        : figure(shareText(with, of), Kind.SHARE, with.origin(), of.origin());
  }

  static String shareText(Count with, Count of) {
    Proportion p = WilsonInterval.of(with.value(), of.value());
    return Wording.interval(p.share(), p.low(), p.high());
  }

  Prose note(int number) {
    runs.add(new Run.NoteMark(number));
    return this;
  }

  Prose run(Run run) {
    runs.add(run);
    return this;
  }

  Prose passage(Passage passage) {
    runs.addAll(passage.runs());
    return this;
  }

  Passage passage() {
    return new Passage(runs);
  }
}
