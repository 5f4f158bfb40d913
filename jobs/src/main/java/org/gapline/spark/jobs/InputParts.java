package org.gapline.spark.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gapline.document.InputFile;
import org.gapline.document.bulk.BulkFormat;
import org.gapline.document.bulk.BulkPart;
import org.gapline.spark.stages.NumberLines;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.SparkTable;
import org.gapline.spark.tables.SparkTables;

/**
 * Shares the work of reading out: files by the cores, bulk files part by part, so that one large
 * file keeps all cores at work and no task holds more than a part.
 */
final class InputParts {

  /** Spark's own setting for the most bytes of a file that one task reads. */
  private static final String PART_BYTES = "spark.sql.files.maxPartitionBytes";

  private final JobContext context;
  private final long partBytes;

  InputParts(JobContext context) {
    this.context = context;
    this.partBytes = JavaUtils.byteStringAsBytes(context.spark().conf().get(PART_BYTES));
  }

  /** One row per file or part of a bulk file. */
  Dataset<Row> of(List<InputFile> files) {
    List<ListedInput> single = new ArrayList<>();
    List<ListedInput> parts = new ArrayList<>();
    for (InputFile file : files) {
      if (file.problem() != null || BulkFormat.of(file.path()).isEmpty()) {
        single.add(ListedInput.of(file, mark(file)));
      } else {
        parts(file).forEach(part -> parts.add(ListedInput.of(file, mark(file), part)));
      }
    }
    Dataset<Row> listed = TableFiles.of(context.spark(), SparkTables.LISTED_INPUTS, single);
    return parts.isEmpty() ? listed : listed.union(oneTaskEach(parts));
  }

  private String mark(InputFile file) {
    return context.inventory().mark(file).orElse(null);
  }

  private List<BulkPart> parts(InputFile file) {
    BulkFormat format = BulkFormat.of(file.path()).orElseThrow();
    List<BulkPart> parts = BulkPart.of(format, file.bytes(), partBytes);
    return format == BulkFormat.JSON_LINES && parts.size() > 1
        ? new NumberLines(context.raw(), sparkContext()).apply(file.path(), parts)
        : parts;
  }

  /** The longest first: an archive begun last would be waited for by all. */
  private Dataset<Row> oneTaskEach(List<ListedInput> parts) {
    SparkTable<ListedInput> table = SparkTables.LISTED_INPUTS;
    List<Row> rows =
        parts.stream()
            .sorted(Comparator.comparingLong(part -> part.begin() - part.end()))
            .map(table::toRow)
            .toList();
    return context
        .spark()
        .createDataset(sparkContext().parallelize(rows, rows.size()).rdd(), table.encoder());
  }

  private JavaSparkContext sparkContext() {
    return JavaSparkContext.fromSparkContext(context.spark().sparkContext());
  }
}
