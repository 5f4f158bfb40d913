package org.gapline.phrase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gapline.trend.Challenge;
import org.gapline.trend.EventEvidence;

/** What was counted of one phrase in one unit. */
final class PhraseCounts implements Serializable {

  /** Statements kept as examples. */
  static final int EXAMPLES = 5;

  /** A statement with the first day of its event. */
  private record Example(LocalDate day, String statementId)
      implements Serializable, Comparable<Example> {

    private static final Comparator<Example> LATEST_FIRST =
        Comparator.comparing(Example::day, Comparator.reverseOrder())
            .thenComparing(Example::statementId);

    @Override
    public int compareTo(Example other) {
      return LATEST_FIRST.compare(this, other);
    }
  }

  private int before;
  private int after;
  private LocalDate firstSeen;
  private final TreeSet<Example> examples = new TreeSet<>();

  void add(EventEvidence event, Challenge challenge, boolean late) {
    before += late ? 0 : 1;
    after += late ? 1 : 0;
    see(event.startDate());
    examples.add(new Example(event.startDate(), challenge.statementId()));
    keepTheLatest();
  }

  PhraseCounts merge(PhraseCounts other) {
    before = Math.addExact(before, other.before);
    after = Math.addExact(after, other.after);
    see(other.firstSeen);
    examples.addAll(other.examples);
    keepTheLatest();
    return this;
  }

  private void see(LocalDate day) {
    firstSeen = firstSeen == null || day.isBefore(firstSeen) ? day : firstSeen;
  }

  private void keepTheLatest() {
    while (examples.size() > EXAMPLES) {
      examples.pollLast();
    }
  }

  int before() {
    return before;
  }

  int after() {
    return after;
  }

  LocalDate firstSeen() {
    return firstSeen;
  }

  /** Ids of the examples, those of the latest events first. */
  List<String> statementIds() {
    return examples.stream().map(Example::statementId).toList();
  }
}
