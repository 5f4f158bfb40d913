package org.gapline.spark.stages;

import java.util.List;
import org.gapline.cache.KeptResults;
import org.gapline.disclosure.Audience;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.ReadInput;
import org.gapline.spark.tables.ReadStretch;

/**
 * Parts of files of lines as one task reads them for an audience: of one that lay there in a run
 * before no line is read again.
 */
record StretchesBefore(KeptResults<ReadStretch> kept, ReadBefore documents, Audience audience) {

  /** The rows of a part, or null where it is new or one of its texts is not kept any more. */
  List<ReadInput> find(ListedInput listed) {
    if (listed.content() == null) {
      return null;
    }
    ReadStretch before =
        kept.find(ReadStretch.key(listed, audience), stretch -> documents.waits(stretch.texts()));
    return before == null ? null : before.rows();
  }

  /** Keeps the rows of a part that was new. */
  void keep(ListedInput listed, List<ReadInput> rows) {
    kept.keep(ReadStretch.key(listed, audience), new ReadStretch(rows));
  }
}
