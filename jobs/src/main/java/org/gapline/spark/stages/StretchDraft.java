package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.spark.tables.KeptText;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;

/**
 * Takes down the rows of a part of a bulk file while they are read, to keep them for later runs.
 */
final class StretchDraft {

  /**
   * Of a part of more records nothing is kept: their rows, some 500 bytes each, wait in memory
   * until its end.
   */
  static final int MOST = 1 << 15;

  private final StretchesBefore stretches;
  private final ListedInput part;
  private final List<ReadInput> rows = new ArrayList<>();
  private boolean lasting;

  /**
   * @param stretches where they are kept
   * @param part the part; nothing is kept of one of which no hash was taken
   */
  StretchDraft(StretchesBefore stretches, ListedInput part) {
    this.stretches = stretches;
    this.part = part;
    this.lasting = part.content() != null;
  }

  /** Takes down a record that the file's reader refused: it will refuse it again. */
  ReadInput refused(ReadInput row) {
    if (lasting) {
      add(row);
    }
    return row;
  }

  /**
   * Takes down a record that was read.
   *
   * @param key the key under which what was made of it is kept
   * @param entry what was made of it
   */
  ReadInput read(CacheKey key, ReadEntry entry, ReadInput row) {
    if (lasting && entry.isLasting() && stretches.documents().takes(key)) {
      add(row.with(new KeptText(key.rest(), part.begin(), part.line())));
    } else {
      giveUp();
    }
    return row;
  }

  private void add(ReadInput row) {
    if (rows.size() < MOST) {
      rows.add(row);
    } else {
      giveUp();
    }
  }

  private void giveUp() {
    lasting = false;
    rows.clear();
  }

  /** Keeps them, where the next run would come to the same. */
  void keep() {
    if (lasting) {
      stretches.keep(part, rows);
    }
  }
}
