package org.gapline.linking;

import org.gapline.linking.Clue.Feature;
import org.gapline.tagging.EventFacts;

/** Compares on what two reports say that the event was. */
final class SubjectClues {

  private static final int ALIKE = 3;
  private static final double LIKE = 0.5;
  private static final double SOMEWHAT_LIKE = 0.25;
  private static final int FOLLOW_UP = -3;
  private static final int OTHER_AGENDA = -2;
  private static final int TELLING_WORDS = 2;

  private SubjectClues() {}

  static void compare(Report a, Report b, Evidence evidence) {
    titles(a, b, evidence);
    if (!a.facts().agenda().isEmpty() && !b.facts().agenda().isEmpty()) {
      evidence.add(agenda(a, b));
    }
  }

  /**
   * One subject among many is common to meetings of one body in one week; more than a quarter of
   * them is not.
   */
  private static Clue agenda(Report a, Report b) {
    int common = a.features().agenda().common(b.features().agenda());
    if (common == 0) {
      return Clue.of(Feature.AGENDA, OTHER_AGENDA, "other subjects");
    }
    boolean mostly = 4 * common > a.facts().agenda().size() + b.facts().agenda().size() - common;
    return mostly
        ? Clue.of(Feature.AGENDA, 1, "common subjects")
        : Clue.of(Feature.AGENDA, 0, "one subject in common");
  }

  /** A title says so where the event has no place: of a hybrid one it names the place. */
  private static boolean isOnlineBeside(TitleWords title, Report other) {
    String city = other.facts().city();
    return title.online()
        && !other.title().online()
        && city != null
        && !city.equals(EventFacts.ONLINE);
  }

  private static void titles(Report a, Report b, Evidence evidence) {
    TitleWords first = a.title();
    TitleWords second = b.title();
    int common = a.features().titleWords().common(b.features().titleWords());
    if (first.isOtherEdition(second)) {
      evidence.add(Clue.contradicts(Feature.EDITION, "another session or edition"));
    } else if (isOnlineBeside(first, b) || isOnlineBeside(second, a)) {
      evidence.add(Clue.contradicts(Feature.EDITION, "one online, the other on the spot"));
    } else if (first.followsUp() != second.followsUp() && common > 0) {
      evidence.add(Clue.of(Feature.EDITION, FOLLOW_UP, "one follows up on another"));
    }
    double likeness = a.features().titleWords().likeness(b.features().titleWords());
    if (first.isSameAs(second) || common >= TELLING_WORDS && likeness >= LIKE) {
      evidence.add(Clue.of(Feature.TITLE, ALIKE, "titles alike"));
    } else if (common >= TELLING_WORDS && likeness >= SOMEWHAT_LIKE) {
      evidence.add(Clue.of(Feature.TITLE, 1, "titles somewhat alike"));
    }
  }
}
