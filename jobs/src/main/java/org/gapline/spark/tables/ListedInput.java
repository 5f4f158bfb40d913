package org.gapline.spark.tables;

import java.time.LocalDate;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.OverrideJson;
import org.gapline.document.Provenance;
import org.gapline.document.bulk.BulkPart;

/**
 * One row per file under data/raw that the audience may see, or per part of a bulk file: where it
 * is and what its metadata says.
 *
 * @param mark by what the file is known again, or null (see Inventory)
 * @param begin offset at which the part begins; 0 for a whole file
 * @param end offset behind the part; the size of a whole file
 * @param line number of the line that stands at {@code begin}, from 1, once that is counted
 * @param content hash by which the lines of the part are known again, or null where none was taken
 */
public record ListedInput(
    String path,
    long bytes,
    String mark,
    long begin,
    long end,
    long line,
    String content,
    String problem,
    String sourceUrl,
    String symbol,
    LocalDate published,
    String sharing,
    String provenance,
    String language,
    String kind,
    String overrides) {

  /** The row of a whole file. */
  public static ListedInput of(InputFile file, String mark) {
    return of(file, mark, BulkPart.whole(file.bytes()));
  }

  /** The row of a part of a bulk file. */
  public static ListedInput of(InputFile file, String mark, BulkPart part) {
    InputMetadata metadata = file.metadata();
    return new ListedInput(
        file.path(),
        file.bytes(),
        mark,
        part.begin(),
        part.end(),
        part.line(),
        part.content(),
        file.problem(),
        metadata.sourceUrl(),
        metadata.symbol(),
        metadata.published(),
        metadata.sharing().id(),
        metadata.provenance().name(),
        metadata.language(),
        metadata.kind(),
        OverrideJson.write(metadata.overrides()));
  }

  /** The listed file of a row. */
  public InputFile toInputFile() {
    return new InputFile(path, bytes, metadata(), problem);
  }

  /** The part of the file that the row speaks of. */
  public BulkPart part() {
    return new BulkPart(begin, end, line, content);
  }

  private InputMetadata metadata() {
    return new InputMetadata(
        sourceUrl,
        symbol,
        published,
        new SharingLabel(sharing),
        Provenance.valueOf(provenance),
        language,
        kind,
        OverrideJson.read(overrides));
  }
}
