package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.cache.CacheKey;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.FactOverrides;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.OverrideJson;
import org.gapline.document.Provenance;
import org.gapline.document.bulk.BulkPart;
import org.gapline.hash.Sha256;
import org.junit.jupiter.api.Test;

class ReadStretchTest {

  private static final String PATH = "reports/dump.jsonl";
  private static final BulkPart PART = new BulkPart(100, 200, 3, Sha256.hex("lines"));
  private static final InputMetadata METADATA = metadata(FactOverrides.NONE);

  @Test
  void aPartIsKnownAgainThoughItsFileHasGrown() {
    ListedInput grown =
        ListedInput.of(new InputFile(PATH, 999, METADATA, null), "written later", PART);

    assertThat(ReadStretch.key(grown, Audience.ANALYSTS)).isEqualTo(key(PATH, METADATA, PART));
  }

  @Test
  void whateverChangesARowChangesTheKey() {
    String content = PART.content();
    List<CacheKey> others =
        List.of(
            key("reports/other.jsonl", METADATA, PART),
            key(PATH, METADATA, new BulkPart(100, 200, 3, Sha256.hex("other lines"))),
            key(PATH, METADATA, new BulkPart(100, 200, 4, content)),
            key(PATH, METADATA, new BulkPart(0, 200, 3, content)),
            key(PATH, stated("S/2020/1", Provenance.SYNTHETIC, "workshop_report"), PART),
            key(PATH, stated(null, Provenance.ORIGINAL, "workshop_report"), PART),
            key(PATH, stated(null, Provenance.SYNTHETIC, "other"), PART),
            key(PATH, METADATA.with(SharingLabel.RESTRICTED), PART),
            key(PATH, METADATA.overridden("https://example.org/other", null, null), PART),
            key(PATH, METADATA.overridden(null, LocalDate.of(2019, 5, 7), null), PART),
            key(PATH, METADATA.overridden(null, null, "fr"), PART),
            key(PATH, metadata(OverrideJson.read("{\"city\": \"Dakar\"}")), PART),
            ReadStretch.key(listed(PATH, METADATA, PART), Audience.MANAGERS));
    Set<CacheKey> distinct = new HashSet<>(others);
    distinct.add(key(PATH, METADATA, PART));

    assertThat(distinct).hasSize(others.size() + 1);
  }

  private static InputMetadata stated(String symbol, Provenance provenance, String kind) {
    return metadata(symbol, provenance, kind, FactOverrides.NONE);
  }

  private static InputMetadata metadata(FactOverrides overrides) {
    return metadata(null, Provenance.SYNTHETIC, "workshop_report", overrides);
  }

  private static InputMetadata metadata(
      String symbol, Provenance provenance, String kind, FactOverrides overrides) {
    return new InputMetadata(
        "https://example.org/dump",
        symbol,
        LocalDate.of(2018, 1, 2),
        SharingLabel.PUBLIC,
        provenance,
        null,
        kind,
        overrides);
  }

  private static CacheKey key(String path, InputMetadata metadata, BulkPart part) {
    return ReadStretch.key(listed(path, metadata, part), Audience.ANALYSTS);
  }

  private static ListedInput listed(String path, InputMetadata metadata, BulkPart part) {
    return ListedInput.of(new InputFile(path, 500, metadata, null), "mark", part);
  }
}
