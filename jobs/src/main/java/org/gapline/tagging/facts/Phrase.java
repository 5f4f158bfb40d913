package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.document.Block;

/** One sentence as fact finding sees it. */
final class Phrase {

  private final Block block;
  private final int blockIndex;
  private final int first;
  private final int last;
  private final List<CueMatch> cues;

  /** Bit k is set where the cue of ordinal k stands in it. */
  private final long told;

  private Labels.Found label;
  private boolean aside;

  /**
   * @param block the block that holds it
   * @param blockIndex index of the block
   * @param first index of its first word
   * @param last index of its last word
   * @param cues the cues in it, by first word
   */
  Phrase(Block block, int blockIndex, int first, int last, List<CueMatch> cues) {
    this.block = block;
    this.blockIndex = blockIndex;
    this.first = first;
    this.last = last;
    this.cues = cues;
    long bits = 0;
    for (CueMatch match : cues) {
      bits |= 1L << match.cue().ordinal();
    }
    this.told = bits;
  }

  /**
   * The same in a section of its document.
   *
   * @param above number of the blocks above the section
   * @param opens whether the section begins with it: then it speaks of no other event
   */
  Phrase inSection(int above, boolean opens) {
    List<CueMatch> own =
        opens ? cues.stream().filter(cue -> cue.cue() != Cue.OTHER_EVENT).toList() : cues;
    Phrase same = new Phrase(block, blockIndex - above, first, last, own);
    same.label(label);
    same.aside(aside && !opens);
    return same;
  }

  /**
   * A cue where it stands.
   *
   * @param cue what it tells
   * @param first index of its first word
   * @param last index of its last word
   */
  record CueMatch(Cue cue, int first, int last) {}

  Block block() {
    return block;
  }

  int blockIndex() {
    return blockIndex;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  List<CueMatch> cues() {
    return cues;
  }

  /** The label of the row, or null; set while the document is read. */
  Labels.Found label() {
    return label;
  }

  void label(Labels.Found found) {
    label = found;
  }

  /** Whether it stands in a part of the page that tells of other things. */
  boolean isAside() {
    return aside;
  }

  void aside(boolean found) {
    aside = found;
  }

  boolean has(Cue cue) {
    return (told & 1L << cue.ordinal()) != 0;
  }

  /** Whether a cue stands between two words, both included. */
  boolean hasBetween(Cue cue, int from, int to) {
    if (!has(cue)) {
      return false;
    }
    for (CueMatch match : cues) {
      if (match.cue() == cue && match.first() >= from && match.last() <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue begins at a word. */
  boolean hasStartingAt(Cue cue, int word) {
    return has(cue) && cues.stream().anyMatch(match -> match.cue() == cue && match.first() == word);
  }

  boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  int words() {
    return last - first + 1;
  }
}
