package org.gapline.assessment.draft;

import java.util.List;

/**
 * A mapping that was drafted.
 *
 * @param yaml its text, with the questions as comments
 * @param recognised what was seen in the table, for people
 * @param questions what could not be seen
 */
public record Draft(String yaml, List<String> recognised, List<String> questions) {

  public Draft {
    recognised = List.copyOf(recognised);
    questions = List.copyOf(questions);
  }
}
