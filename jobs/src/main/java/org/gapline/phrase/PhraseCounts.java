package org.gapline.phrase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

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
  private final LateSightings late = new LateSightings();
  private LocalDate firstSeen;
  private final TreeSet<Example> examples = new TreeSet<>();

  /** Counts an event of earlier years. */
  void addEarly(LocalDate day, Sighting sighting) {
    before++;
    keep(day, sighting);
  }

  /** Counts an event of late years. */
  void addLate(LocalDate day, Sighting sighting) {
    late.add(sighting);
    keep(day, sighting);
  }

  private void keep(LocalDate day, Sighting sighting) {
    see(day);
    examples.add(new Example(day, sighting.statementId()));
    keepTheLatest();
  }

  PhraseCounts merge(PhraseCounts other) {
    before = Math.addExact(before, other.before);
    late.merge(other.late);
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
    return late.events();
  }

  /** Whether it was heard late at enough events, and in enough different sentences. */
  boolean suffices() {
    return late.suffice();
  }

  LocalDate firstSeen() {
    return firstSeen;
  }

  /** Ids of the examples, those of the latest events first. */
  List<String> statementIds() {
    return examples.stream().map(Example::statementId).toList();
  }
}
