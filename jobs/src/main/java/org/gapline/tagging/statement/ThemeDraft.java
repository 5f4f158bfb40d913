package org.gapline.tagging.statement;

import java.util.List;
import java.util.Map;
import org.gapline.tagging.statement.ThemeTagger.Sighting;

/**
 * A statement before its themes are settled.
 *
 * @param candidate the sentence or item that makes it
 * @param decision its role
 * @param named the themes that patterns name or that are lent to it, with the rule for each; the
 *     rule is empty where it is lent
 * @param sightings the matches of themes' patterns in it
 */
record ThemeDraft(
    Candidate candidate, Decision decision, Map<String, String> named, List<Sighting> sightings) {

  /** The rule of a theme that was lent, not named. */
  static final String LENT = "";
}
