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

  private final JobContext context;

  InputParts(JobContext context) {
    this.context = context;
  }

  /** One record per file or part of a bulk file. */
  JavaRDD<ListedInput> of(List<InputFile> files) {
    List<ListedInput> listed = new ArrayList<>();
    for (InputFile file : files) {
      if (file.problem() != null || BulkFormat.of(file.path()).isEmpty()) {
        listed.add(ListedInput.of(file, mark(file)));
      } else {
        parts(file).forEach(part -> listed.add(ListedInput.of(file, mark(file), part)));
      }
    }
    return SharedOut.of(
        context.spark(), listed, ListedInput.class, part -> part.end() - part.begin());
  }

  private String mark(InputFile file) {
    return context.inventory().mark(file).orElse(null);
  }

  private List<BulkPart> parts(InputFile file) {
    BulkFormat format = BulkFormat.of(file.path()).orElseThrow();
    List<BulkPart> parts = BulkPart.of(format, file.bytes(), SharedOut.shareBytes(context.spark()));
    return format == BulkFormat.JSON_LINES && parts.size() > 1
        ? new NumberLines(context.raw(), context.spark()).apply(file.path(), parts)
        : parts;
  }
}
