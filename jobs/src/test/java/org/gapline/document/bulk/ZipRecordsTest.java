package org.gapline.document.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;
import org.junit.jupiter.api.Test;

class ZipRecordsTest {

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @Test
  void eachEntryIsARecordUnderItsName() throws Exception {
    with("b/two.html", "<p>Two.</p>").with("one.txt", "One.").with("empty/", "");

    assertThat(zip().records())
        .extracting(BulkRecord::key, BulkRecord::name, BulkBytes::text)
        .containsExactly(
            tuple("b/two.html", "b/two.html", "<p>Two.</p>"), tuple("one.txt", "one.txt", "One."));
  }

  @Test
  void linesInAnArchiveAreRecordsOfTheirOwn() throws Exception {
    with("in/dump.jsonl", "{\"text\": \"a\"}\n\n{\"text\": 1}\n").with("one.txt", "One.");

    assertThat(zip().records())
        .extracting(BulkRecord::key, BulkRecord::ordinal, BulkRecord::reason)
        .containsExactly(
            tuple("in/dump.jsonl#1", 1L, null),
            tuple("in/dump.jsonl#3", 2L, RejectReason.BAD_RECORD),
            tuple("one.txt", 3L, null));
  }

  @Test
  void hiddenFilesAreNoRecordsAndNamesLeadNowhere() throws Exception {
    with(".DS_Store", "x")
        .with("__MACOSX/._one.txt", "x")
        .with("../../etc/one.txt", "One.")
        .with("/absolute.txt", "Two.");

    assertThat(zip().records())
        .extracting(BulkRecord::key)
        .containsExactly("../../etc/one.txt", "/absolute.txt");
  }

  @Test
  void archivesWithinAreRefusedWithTheRemedy() throws Exception {
    with("inner.zip", "PK").with("inner.tar.gz", "x").with("one.txt", "One.");

    assertThat(zip().records())
        .extracting(BulkRecord::key, BulkRecord::reason)
        .containsExactly(
            tuple("inner.zip", RejectReason.PACKED),
            tuple("inner.tar.gz", RejectReason.PACKED),
            tuple("one.txt", null));
  }

  @Test
  void metadataInTheArchiveHoldsAndOnlyNarrows() throws Exception {
    with("_meta.json", "{\"sharing\": \"public\", \"symbol\": \"S/1\"}")
        .with("a.txt", "A.")
        .with("secret/_meta.json", "{\"sharing\": \"confidential\"}")
        .with("secret/b.txt", "B.")
        .with("c.txt", "C.")
        .with("c.txt.meta.json", "{\"sharing\": \"nobody knows\"}");

    BulkBytes archive = zip().labelled(SharingLabel.RESTRICTED);

    assertThat(archive.records())
        .extracting(
            BulkRecord::key,
            record -> record.metadata().sharing().id(),
            record -> record.metadata().symbol(),
            BulkRecord::reason)
        .containsExactly(
            tuple("a.txt", "restricted", "S/1", null),
            tuple("secret/b.txt", "confidential", "S/1", null),
            tuple("c.txt", "confidential", null, RejectReason.BAD_METADATA));
    assertThat(archive.records(Audience.MANAGERS))
        .extracting(BulkRecord::key)
        .containsExactly("a.txt");
  }

  @Test
  void aMistypedNameInTheArchivesMetadataRefusesTheArchive() throws Exception {
    with("_meta.json", "{\"files\": {\"a.text\": {\"sharing\": \"confidential\"}}}")
        .with("a.txt", "A.");

    assertThatThrownBy(() -> zip().records())
        .isInstanceOf(RejectedInputException.class)
        .hasMessageContaining("a.text");
    assertThat(zip().records(Audience.DONORS)).isEmpty();
  }

  @Test
  void aDamagedEntryIsRefusedAlone() throws Exception {
    with("a.txt", "A".repeat(500) + " story of its own").with("b.txt", "B.");
    BulkBytes archive = zip();
    archive.bytes()[40] ^= 0x55;

    assertThat(archive.records())
        .extracting(BulkRecord::key, BulkRecord::reason)
        .containsExactly(tuple("a.txt", RejectReason.UNREADABLE), tuple("b.txt", null));
  }

  @Test
  void anArchiveWithoutItsEndCannotBeRead() throws Exception {
    with("a.txt", "A.");
    byte[] whole = zip().bytes();

    BulkBytes cut = BulkBytes.publicly("cut.zip", Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(cut::records).isInstanceOf(IOException.class);
  }

  @Test
  void anEntryPastTheBoundIsRefusedAndTheRestIsRead() throws Exception {
    entries.put("large.txt", new byte[ZipContent.LARGEST_ENTRY + 1]);
    with("b.txt", "B.");

    assertThat(zip().records())
        .extracting(BulkRecord::key, BulkRecord::reason)
        .containsExactly(tuple("large.txt", RejectReason.TOO_LARGE), tuple("b.txt", null));
  }

  @Test
  void aBombIsDefusedByTheBudgetOfTheArchive() throws Exception {
    byte[] zeros = new byte[ZipContent.LARGEST_ENTRY];
    for (int i = 0; i < 6; i++) {
      entries.put("bomb" + i + ".txt", zeros);
    }

    assertThat(zip().records())
        .extracting(BulkRecord::reason)
        .containsExactly(null, null, null, null, RejectReason.TOO_LARGE, RejectReason.TOO_LARGE);
  }

  private ZipRecordsTest with(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private BulkBytes zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return BulkBytes.publicly("reports/archive.zip", bytes.toByteArray());
  }
}
