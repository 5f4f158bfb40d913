package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/** Keeps to the part that a page calls its main one, where that part holds the report. */
final class MainRegion {

  private MainRegion() {}

  static List<PageBlock> of(List<PageBlock> blocks) {
    int inside = 0;
    int whole = 0;
    for (PageBlock block : blocks) {
      whole += block.text().length();
      inside += block.main() ? block.text().length() : 0;
    }
    if (inside * 2 < whole) {
      return blocks;
    }
    List<PageBlock> region = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).main() || isTitleAbove(blocks, i)) {
        region.add(blocks.get(i));
      }
    }
    return region;
  }

  /** The heading right before the main part. */
  private static boolean isTitleAbove(List<PageBlock> blocks, int i) {
    return blocks.get(i).isHeading() && i + 1 < blocks.size() && blocks.get(i + 1).main();
  }
}
