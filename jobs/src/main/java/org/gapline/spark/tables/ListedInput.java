package org.gapline.spark.tables;

import java.time.LocalDate;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.OverrideJson;
import org.gapline.document.Provenance;

/**
 * One row per file under data/raw that the audience may see: where it is and what its metadata
 * says.
 */
public record ListedInput(
    String path,
    long bytes,
    String problem,
    String sourceUrl,
    String symbol,
    LocalDate published,
    String sharing,
    String provenance,
    String language,
    String kind,
    String overrides) {

  /** The row of a listed file. */
  public static ListedInput of(InputFile file) {
    InputMetadata metadata = file.metadata();
    return new ListedInput(
        file.path(),
        file.bytes(),
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
