package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.document.Block;

/**
 * One sentence as fact finding sees it.
 *
 * @param block the block that holds it
 * @param blockIndex index of the block
 * @param first index of its first word
 * @param last index of its last word
 * @param cues the cues in it, by first word
 */
record Phrase(Block block, int blockIndex, int first, int last, List<CueMatch> cues) {

  /**
   * A cue where it stands.
   *
   * @param cue what it tells
   * @param first index of its first word
   * @param last index of its last word
   */
  record CueMatch(Cue cue, int first, int last) {}

  boolean has(Cue cue) {
    return first(cue) != null;
  }

  /** The first place of a cue, or null. */
  CueMatch first(Cue cue) {
    for (CueMatch match : cues) {
      if (match.cue() == cue) {
        return match;
      }
    }
    return null;
  }

  /** Whether a cue stands between two words, both included. */
  boolean hasBetween(Cue cue, int from, int to) {
    for (CueMatch match : cues) {
      if (match.cue() == cue && match.first() >= from && match.last() <= to) {
        return true;
      }
    }
    return false;
  }

  boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  int words() {
    return last - first + 1;
  }
}
