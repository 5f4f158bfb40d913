package org.gapline.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  static void compare(Report a, Report b, List<Clue> clues) {
    titles(a, b, clues);
    List<String> first = a.facts().agenda();
    List<String> second = b.facts().agenda();
    if (!first.isEmpty() && !second.isEmpty()) {
      clues.add(agenda(first, second));
    }
  }

  /**
   * One subject among many is common to meetings of one body in one week; more than a quarter of
   * them is not.
   */
  private static Clue agenda(List<String> a, List<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    if (common.isEmpty()) {
      return Clue.of(Feature.AGENDA, OTHER_AGENDA, "other subjects");
    }
    boolean mostly = 4 * common.size() > a.size() + b.size() - common.size();
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

  private static void titles(Report a, Report b, List<Clue> clues) {
    TitleWords first = a.title();
    TitleWords second = b.title();
    if (first.isOtherEdition(second)) {
      clues.add(Clue.contradicts(Feature.EDITION, "another session or edition"));
    } else if (isOnlineBeside(first, b) || isOnlineBeside(second, a)) {
      clues.add(Clue.contradicts(Feature.EDITION, "one online, the other on the spot"));
    } else if (first.followsUp() != second.followsUp() && first.common(second) > 0) {
      clues.add(Clue.of(Feature.EDITION, FOLLOW_UP, "one follows up on another"));
    }
    int common = first.common(second);
    double likeness = first.likeness(second);
    if (first.isSameAs(second) || common >= TELLING_WORDS && likeness >= LIKE) {
      clues.add(Clue.of(Feature.TITLE, ALIKE, "titles alike"));
    } else if (common >= TELLING_WORDS && likeness >= SOMEWHAT_LIKE) {
      clues.add(Clue.of(Feature.TITLE, 1, "titles somewhat alike"));
    }
  }
}
