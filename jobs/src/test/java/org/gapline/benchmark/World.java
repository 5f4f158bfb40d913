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
 * @param longerReports how many times as long reports are in the last year as in the first; twice
 *     the text has twice the occasions to hear of a gap
 * @param byOwnLength whether what is heard at an event goes by the length of its own report rather
 *     than by the length usual in its year, of which its own says little
 * @param recallFirst share of the gaps that the tagger finds in the first year
 * @param recallLast the same in the last year
 * @param seriesLength so many events of one year and region repeat one another word for word
 */
record World(
    String name,
    double slopePoints,
    double agendaDrift,
    double longerReports,
    boolean byOwnLength,
    double recallFirst,
    double recallLast,
    int seriesLength) {

  static World unchanging(String name) {
    return new World(name, 0, 0, 1, false, 1, 1, 1);
  }

  World withSlope(double points) {
    String named = name + ", " + points + " points a year";
    return new World(
        named,
        points,
        agendaDrift,
        longerReports,
        byOwnLength,
        recallFirst,
        recallLast,
        seriesLength);
  }

  World withAgendaDrift(double logOdds) {
    return new World(
        name,
        slopePoints,
        logOdds,
        longerReports,
        byOwnLength,
        recallFirst,
        recallLast,
        seriesLength);
  }

  World withLongerReports(double times) {
    return new World(
        name, slopePoints, agendaDrift, times, byOwnLength, recallFirst, recallLast, seriesLength);
  }

  World heardByOwnLength() {
    return new World(
        name, slopePoints, agendaDrift, longerReports, true, recallFirst, recallLast, seriesLength);
  }

  World withRecall(double first, double last) {
    return new World(
        name, slopePoints, agendaDrift, longerReports, byOwnLength, first, last, seriesLength);
  }

  World withSeriesOf(int events) {
    return new World(
        name,
        slopePoints,
        agendaDrift,
        longerReports,
        byOwnLength,
        recallFirst,
        recallLast,
        events);
  }
}
