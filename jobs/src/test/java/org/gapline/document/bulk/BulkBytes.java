package org.gapline.document.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.document.RejectedInputException;

/** A bulk file in memory, to be read as a test wants it. */
record BulkBytes(String path, byte[] bytes, SharingLabel label) {

  static final LocalDate PUBLISHED = LocalDate.of(2018, 1, 2);

  static BulkBytes lines(String... lines) {
    return publicly("dump.jsonl", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static BulkBytes publicly(String path, byte[] bytes) {
    return new BulkBytes(path, bytes, SharingLabel.PUBLIC);
  }

  BulkBytes labelled(SharingLabel other) {
    return new BulkBytes(path, bytes, other);
  }

  /** All records for analysts. */
  List<BulkRecord> records() throws IOException, RejectedInputException {
    return records(Audience.ANALYSTS);
  }

  /** All records for an audience. */
  List<BulkRecord> records(Audience audience) throws IOException, RejectedInputException {
    return records(audience, BulkPart.whole(bytes.length));
  }

  /** The records that begin in a part, for an audience. */
  List<BulkRecord> records(Audience audience, BulkPart part)
      throws IOException, RejectedInputException {
    InputMetadata metadata =
        new InputMetadata(
            "https://example.org/dump", null, PUBLISHED, label, Provenance.SYNTHETIC, null, null);
    InputFile file = new InputFile(path, bytes.length, metadata, null);
    List<BulkRecord> records = new ArrayList<>();
    try (RecordSource source =
        new BulkReader(audience).open(file, part, new SeekableInMemoryByteChannel(bytes))) {
      for (BulkRecord record = source.next(); record != null; record = source.next()) {
        records.add(record);
      }
    }
    return records;
  }

  /** What a record says, for tests. */
  static String text(BulkRecord record) {
    return record.content() == null ? null : new String(record.content(), StandardCharsets.UTF_8);
  }
}
