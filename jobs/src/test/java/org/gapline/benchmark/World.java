package org.gapline.benchmark;

/**
 * What holds in a simulated archive: how often gaps are heard, and what changes over the years.
 * Chances move along a logistic curve whose middle is the middle year.
 *
 * @param name what it stands for
 * @param slopePoints true change of the first theme's share, in points a year about the middle;
 *     nothing truly changes in all other themes
 * @param agendaDrift change of the log odds that a theme is on the agenda, from the first year to
 *     the last
 * @param lengths how long reports are, and what that does
 * @param recall what the tagger finds
 * @param seriesLength so many events of one year and region repeat one another word for word
 */
record World(
    String name,
    double slopePoints,
    double agendaDrift,
    Lengths lengths,
    Recall recall,
    int seriesLength) {

  /**
   * How long reports are.
   *
   * @param growth how many times as long reports are in the last year as in the first; twice the
   *     text has twice the occasions to hear of a gap
   * @param range how many times as long the longest report of a year is as the shortest
   * @param byOwn whether what is heard at an event goes by the length of its own report rather than
   *     by the length usual in its year, of which its own says little
   */
  record Lengths(double growth, double range, boolean byOwn) {}

  /**
   * Share of the gaps that the tagger finds.
   *
   * @param first in the first year
   * @param last in the last year
   */
  record Recall(double first, double last) {}

  /** Reports of one kind: from half the usual length to half as long again. */
  private static final double ALIKE = 3;

  static World unchanging(String name) {
    return new World(name, 0, 0, new Lengths(1, ALIKE, false), new Recall(1, 1), 1);
  }

  World withSlope(double points) {
    return new World(name, points, agendaDrift, lengths, recall, seriesLength);
  }

  World withAgendaDrift(double logOdds) {
    return new World(name, slopePoints, logOdds, lengths, recall, seriesLength);
  }

  World withLongerReports(double growth) {
    return with(new Lengths(growth, lengths.range(), lengths.byOwn()));
  }

  World withLengthsOverRange(double range) {
    return with(new Lengths(lengths.growth(), range, lengths.byOwn()));
  }

  World heardByOwnLength() {
    return with(new Lengths(lengths.growth(), lengths.range(), true));
  }

  private World with(Lengths others) {
    return new World(name, slopePoints, agendaDrift, others, recall, seriesLength);
  }

  World withRecall(double first, double last) {
    return new World(
        name, slopePoints, agendaDrift, lengths, new Recall(first, last), seriesLength);
  }

  World withSeriesOf(int events) {
    return new World(name, slopePoints, agendaDrift, lengths, recall, events);
  }
}
