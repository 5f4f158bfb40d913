package org.gapline.spark.jobs;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.document.InputFile;
import org.gapline.document.bulk.BulkFormat;
import org.gapline.document.bulk.BulkPart;
import org.gapline.spark.stages.NumberLines;
import org.gapline.spark.tables.ListedInput;

/**
 * Shares the work of reading out: files together up to a share's bytes, bulk files part by part, so
 * that one large file keeps all cores at work and no task holds more than a part.
 */
final class InputParts {

  /** A part of fewer bytes is not worth a task. */
  private static final long SHORTEST = 1 << 20;

  private final JobContext context;

  InputParts(JobContext context) {
    this.context = context;
  }

  /** One record per file or part of a bulk file. */
  JavaRDD<ListedInput> of(List<InputFile> files) {
    long longest = longest(files.stream().mapToLong(InputFile::bytes).sum());
    List<ListedInput> listed = new ArrayList<>();
    for (InputFile file : files) {
      if (file.problem() != null || BulkFormat.of(file.path()).isEmpty()) {
        listed.add(ListedInput.of(file, mark(file)));
      } else {
        parts(file, longest).forEach(part -> listed.add(ListedInput.of(file, mark(file), part)));
      }
    }
    return SharedOut.of(
        context.spark(),
        listed,
        ListedInput.class,
        part -> part.end() - part.begin(),
        part -> part.path() + " " + part.begin());
  }

  private String mark(InputFile file) {
    return context.inventory().mark(file).orElse(null);
  }

  /** A share's bytes; of less than that for each core, as much as keeps all cores at work. */
  private long longest(long bytes) {
    long ofCore = Long.highestOneBit(bytes / context.spark().defaultParallelism() + 1);
    return Math.min(SharedOut.shareBytes(context.spark()), Math.max(SHORTEST, ofCore));
  }

  private List<BulkPart> parts(InputFile file, long longest) {
    BulkFormat format = BulkFormat.of(file.path()).orElseThrow();
    List<BulkPart> parts = BulkPart.of(format, file.bytes(), longest);
    return format == BulkFormat.JSON_LINES && parts.size() > 1
        ? numbered(file).apply(file.path(), parts)
        : parts;
  }

  private NumberLines numbered(InputFile file) {
    return areKnownAgain() && mark(file) != null
        ? NumberLines.hashing(context.raw(), context.spark())
        : NumberLines.counting(context.raw(), context.spark());
  }

  /**
   * Whether parts are to be known again by their bytes. What was read of such a part has its texts
   * in the cache alone: it cannot be written where another command goes on from it.
   */
  private boolean areKnownAgain() {
    return context.handover().endsWithRun() && context.cache().stretches().haveAPlace();
  }
}
