package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.CacheKey;
import org.gapline.cache.Generation;
import org.gapline.cache.KeptResults;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectReason;
import org.gapline.document.bulk.BulkPart;
import org.gapline.hash.Sha256;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.spark.tables.ReadStretch;
import org.gapline.table.RecordBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part is recalled where the next run would read the same of it, and else read anew. */
class StretchDraftTest {

  private static final InputFile FILE =
      new InputFile("reports/dump.jsonl", 999, InputMetadata.unmarked(), null);
  private static final ListedInput PART = listed(Sha256.hex("lines"));
  private static final ReadInput REFUSED =
      ReadInput.rejected(FILE, null, RejectReason.BAD_RECORD, "it has no text");

  @TempDir Path curated;
  private CacheFolder cache;

  @BeforeEach
  void openTheCache() throws IOException {
    cache = new CacheFolder(curated);
    cache.open();
  }

  @Test
  void rowsAreRecalledWithoutTheirTexts() throws IOException {
    List<ReadInput> recalled =
        recalled(PART, Set.of(), draft -> List.of(told(draft, "Dakar"), draft.refused(REFUSED)));

    assertThat(recalled).extracting(ReadInput::text).containsOnlyNulls();
    assertThat(recalled)
        .extracting(ReadInput::sha256)
        .containsExactly(Sha256.hex("Report of Dakar."), null);
    assertThat(recalled.get(0).textKey()).contains(key("Dakar"));
  }

  @Test
  void aPartOfWhichNoHashWasTakenIsReadAnew() throws IOException {
    ListedInput unknown = listed(null);

    assertThat(recalled(unknown, Set.of(), draft -> List.of(told(draft, "Dakar")))).isNull();
  }

  @Test
  void aPartWithAPurgedRecordIsReadAnew() throws IOException {
    Set<String> purged = Set.of(Sha256.hex("Report of Lomé.").substring(0, 16));

    assertThat(recalled(PART, purged, draft -> List.of(told(draft, "Dakar"), told(draft, "Lomé"))))
        .isNull();
  }

  @Test
  void aPartWithARecordThatTheNextRunMayReadIsReadAnew() throws IOException {
    ReadEntry failed = ReadEntry.refused(RejectReason.READING_FAILED, "no time");
    assertThat(failed.isLasting()).isFalse();

    assertThat(
            recalled(PART, Set.of(), draft -> List.of(draft.read(key("Dakar"), failed, REFUSED))))
        .isNull();
  }

  @Test
  void aPartOfVeryManyRecordsIsReadAnew() throws IOException {
    int most = StretchDraft.MOST;

    assertThat(recalled(PART, Set.of(), draft -> refused(draft, most))).hasSize(most);
    ListedInput other = listed(Sha256.hex("other lines"));
    assertThat(recalled(other, Set.of(), draft -> refused(draft, most + 1))).isNull();
  }

  @Test
  void aPartWhoseTextsAreGoneIsReadAnew() throws IOException {
    recalled(PART, Set.of(), draft -> List.of(told(draft, "Dakar")));

    try (Task later = new Task(Set.of(), "packs that are gone")) {
      assertThat(later.stretches.find(PART)).isNull();
    }
  }

  private static List<ReadInput> refused(StretchDraft draft, int records) {
    return IntStream.range(0, records).mapToObj(i -> draft.refused(REFUSED)).toList();
  }

  /** What tells a draft of the records of a part. */
  private interface Reading {
    List<ReadInput> tell(StretchDraft draft);
  }

  /** What a later run finds of a part, or null. */
  private List<ReadInput> recalled(ListedInput part, Set<String> purged, Reading reading)
      throws IOException {
    try (Task task = new Task(purged, "read")) {
      StretchDraft draft = new StretchDraft(task.stretches, part);
      reading.tell(draft);
      for (String place : List.of("Dakar", "Lomé")) {
        task.texts.keep(key(place), entry(place));
      }
      draft.keep();
    }
    try (Task later = new Task(Set.of(), "read")) {
      return later.stretches.find(part);
    }
  }

  /** One task of a run. */
  private final class Task implements AutoCloseable {
    private final KeptResults<ReadEntry> texts;
    private final KeptResults<ReadStretch> parts;
    private final StretchesBefore stretches;

    Task(Set<String> purged, String generation) throws IOException {
      texts =
          new KeptResults<>(
              cache.packs(Generation.of(generation)).without(purged),
              RecordBytes.of(ReadEntry.class));
      parts =
          new KeptResults<>(
              cache.packs(Generation.ofMany("stretches")), RecordBytes.of(ReadStretch.class));
      stretches = new StretchesBefore(parts, new ReadBefore(texts), Audience.ANALYSTS);
    }

    @Override
    public void close() {
      texts.close();
      parts.close();
    }
  }

  private static ReadInput told(StretchDraft draft, String place) {
    ReadEntry entry = entry(place);
    return draft.read(
        key(place), entry, ReadInput.of(FILE, Sha256.hex("Report of " + place + "."), entry));
  }

  private static ReadEntry entry(String place) {
    byte[] bytes = ("Report of " + place + ".").getBytes(StandardCharsets.UTF_8);
    return ReadBefore.made(bytes, "1.txt", InputMetadata.unmarked(), null);
  }

  private static CacheKey key(String place) {
    return ReadEntry.key(
        Sha256.hex("Report of " + place + "."), "1.txt", InputMetadata.unmarked(), null);
  }

  private static ListedInput listed(String content) {
    return ListedInput.of(FILE, "mark", new BulkPart(0, 999, 1, content));
  }
}
