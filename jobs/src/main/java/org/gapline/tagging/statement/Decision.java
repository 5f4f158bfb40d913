package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.Role;

/**
 * What the cues of a sentence or item amount to.
 *
 * @param role the role, or null where it is no statement
 * @param strength how strongly the cues speak for it, on the scale of {@link CueKind#strength}
 * @param lead how much stronger they speak for it than for the next role
 * @param rules names of the cues that decided, as {@code challenge.lack:lack* of}
 */
record Decision(Role role, double strength, double lead, List<String> rules) {

  static final Decision NONE = new Decision(null, 0, 0, List.of());

  Decision {
    rules = List.copyOf(rules);
  }

  boolean isStatement() {
    return role != null;
  }
}
