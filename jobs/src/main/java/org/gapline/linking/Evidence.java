package org.gapline.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapline.linking.Clue.Feature;

/**
 * All that speaks for and against two reports being of one event.
 *
 * <p>They are taken for one when nothing contradicts it, the points reach {@link #ENOUGH}, and not
 * only time and place agree: who held it, for whom, or on what must agree too.
 *
 * <p>Grows by clues; features of which a report says nothing give none. What comes after a clue
 * that contradicts changes nothing.
 */
final class Evidence {

  /** Points from which two reports are of one event. */
  static final int ENOUGH = 7;

  private static final Set<Feature> TELLING =
      EnumSet.of(
          Feature.ORGANIZERS,
          Feature.PARTIES,
          Feature.TITLE,
          Feature.AGENDA,
          Feature.STATES,
          Feature.NAMED_ORGANIZERS,
          Feature.TEXT);

  /** What tells two meetings of one body in one week apart. */
  private static final Set<Feature> SUBJECT = EnumSet.of(Feature.TITLE, Feature.AGENDA);

  /** Points from which two texts are so alike that they need not share a day. */
  private static final int ALIKE = 4;

  /** Points of dates from which at least the first or the last day is the same. */
  private static final int SAME_DAY = 3;

  private final List<Clue> clues = new ArrayList<>();
  private int points;
  private boolean contradicts;

  /** Adds what was found; null where nothing was. */
  void add(Clue clue) {
    if (clue != null) {
      clues.add(clue);
      points += clue.points();
      contradicts |= clue.contradicts();
    }
  }

  /** Whether some fact of one report rules the other out. */
  boolean contradicts() {
    return contradicts;
  }

  /** The points together. */
  int points() {
    return points;
  }

  /** Whether the two reports are of one event. */
  boolean isEnough() {
    return !contradicts && points >= ENOUGH && speaks(isOfSameDaysOrWords() ? TELLING : SUBJECT);
  }

  private boolean isOfSameDaysOrWords() {
    for (Clue clue : clues) {
      if (clue.feature() == Feature.DATES && clue.points() >= SAME_DAY
          || clue.feature() == Feature.TEXT && clue.points() >= ALIKE) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Set<Feature> features) {
    for (Clue clue : clues) {
      if (clue.points() > 0 && features.contains(clue.feature())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two may stand in one group that other reports hold together. */
  boolean isTolerable() {
    return !contradicts && points >= 0;
  }

  /** The evidence in one line, for people: {@code +4 same dates, -1 titles differ = 3}. */
  String explanation() {
    String all = clues.stream().map(Clue::toString).collect(Collectors.joining(", "));
    return all + (contradicts ? "" : " = " + points);
  }
}
