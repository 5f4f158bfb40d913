package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a format reader takes out of a file: its main text in blocks, not yet cleaned.
 *
 * @param mediaType what the file turned out to be, or null where it is what its name says
 * @param title title that the format states, or null where the text itself must show it
 * @param language language that the format states (ISO 639-1), or null
 * @param blocks the blocks of the main text, in reading order
 */
record Extract(String mediaType, String title, String language, List<TextBlock> blocks) {

  Extract {
    blocks = List.copyOf(blocks);
  }

  Extract(String title, String language, List<TextBlock> blocks) {
    this(null, title, language, blocks);
  }

  /** The same, from a file of this media type. */
  Extract as(String mediaType) {
    return new Extract(mediaType, title, language, blocks);
  }

  /** The same under another title, where there is one, which then stands over the text, too. */
  Extract titled(String other) {
    if (other == null || other.isBlank()) {
      return this;
    }
    List<TextBlock> under = new ArrayList<>();
    under.add(TextBlock.heading(other.strip()));
    under.addAll(blocks);
    return new Extract(mediaType, other, language, under);
  }
}
