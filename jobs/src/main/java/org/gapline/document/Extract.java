package org.gapline.document;

import java.util.List;

/**
 * What a format reader takes out of a file: its main text in blocks, not yet cleaned.
 *
 * @param title title that the format states, or null where the text itself must show it
 * @param language language that the format states (ISO 639-1), or null
 * @param blocks the blocks of the main text, in reading order
 */
record Extract(String title, String language, List<TextBlock> blocks) {

  Extract {
    blocks = List.copyOf(blocks);
  }
}
