package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.Example;
import org.gapline.codebook.Role;

/**
 * What the cues of a sentence or item amount to.
 *
 * @param role the role, or null where it is no statement
 * @param strength how strongly the cues speak for it, on the scale of {@link CueKind#strength}
 * @param lead how much stronger they speak for it than for the next role
 * @param rules names of the cues that decided, as {@code challenge.lack:lack* of}
 * @param probability how probable the role is by a fitted model, calibrated where the codebook has
 *     a calibration; NaN where rules alone decided
 */
record Decision(Role role, double strength, double lead, List<String> rules, double probability) {

  static final Decision NONE = new Decision(null, 0, 0, List.of(), Double.NaN);

  Decision {
    rules = List.copyOf(rules);
  }

  /** Id of the role, or {@link Example#NO_STATEMENT}. */
  String roleId() {
    return role == null ? Example.NO_STATEMENT : role.id();
  }

  boolean isStatement() {
    return role != null;
  }

  /** Whether a fitted model had the last word. */
  boolean isWeighed() {
    return !Double.isNaN(probability);
  }
}
