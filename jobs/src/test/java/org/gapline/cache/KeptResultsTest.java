package org.gapline.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.cache.KeptNotes.hash;
import static org.gapline.cache.KeptNotes.key;
import static org.gapline.cache.KeptNotes.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gapline.cache.KeptNotes.Note;
import org.gapline.table.RecordBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept is found again, whole or not at all, and nothing that goes wrong breaks a task. */
class KeptResultsTest {

  @TempDir Path curated;
  private KeptNotes notes;

  @BeforeEach
  void open() throws IOException {
    notes = new KeptNotes(curated);
  }

  @Test
  void whatWasKeptIsFoundInTheOrderOfWritingAndInAnyOther() throws IOException {
    notes.keepRange(0, 100);

    assertThat(found(IntStream.range(0, 100).boxed().toList())).isEqualTo(100);
    assertThat(found(List.of(99, 3, 50, 50, 0, 98))).isEqualTo(6);
    assertThat(found(List.of(100, 101, -1))).isZero();
  }

  @Test
  void resultsOfOneDocumentUnderDifferentCircumstancesStandSideBySide() throws IOException {
    CacheKey english = CacheKey.of(hash(1), "en");
    CacheKey french = CacheKey.of(hash(1), "fr");
    CacheKey none = CacheKey.of(hash(1), (String) null);
    try (KeptResults<Note> results = notes.results()) {
      results.keep(english, note(1));
      results.keep(french, note(2));
    }

    try (KeptResults<Note> results = notes.results()) {
      assertThat(results.find(english, note -> true)).isEqualTo(note(1));
      assertThat(results.find(french, note -> true)).isEqualTo(note(2));
      assertThat(results.find(none, note -> true)).isNull();
      assertThat(results.find(CacheKey.of(hash(1), "e", "n"), note -> true)).isNull();
    }
  }

  @Test
  void resultsOfAnotherGenerationAreNotThere() throws IOException {
    notes.keepRange(0, 3);

    try (KeptResults<Note> results =
        new KeptResults<>(
            notes.folder().packs(Generation.of("notes", "2")), RecordBytes.of(Note.class))) {
      assertThat(results.find(key(1), note -> true)).isNull();
    }
  }

  @Test
  void whatIsOfNoUseAnyMoreIsComputedAgainAndFoundFromThenOn() throws IOException {
    notes.keepRange(0, 1);
    try (KeptResults<Note> results = notes.results()) {
      assertThat(results.find(key(0), note -> note.text().equals("newer"))).isNull();
      results.keep(key(0), new Note("newer", List.of()));
    }

    try (KeptResults<Note> results = notes.results()) {
      assertThat(results.find(key(0), note -> note.text().equals("newer"))).isNotNull();
      assertThat(results.find(key(0), note -> note.equals(note(0)))).isNotNull();
    }
  }

  @Test
  void whatIsSparedIsOfUseAndNotRead() throws IOException {
    notes.keepRange(0, 2);
    String first = notes.packs().get(0).getFileName().toString();
    notes.keepRange(2, 4);
    KeptResults<Note> results = notes.results();

    results.spare(key(1));
    results.spare(key(99));

    assertThat(results.use().used()).containsExactly(first);
    assertThat(results.use().found()).isZero();
    assertThat(results.use().isEmpty()).isFalse();
  }

  @Test
  void documentsThatAreAllKnownCountAsFoundUnread() throws IOException {
    notes.keepRange(0, 3);

    try (KeptResults<Note> results = notes.results()) {
      assertThat(results.spareAll(List.of(key(0), key(99)))).isFalse();
      assertThat(results.use().found()).isZero();
      assertThat(results.spareAll(List.of(key(0), key(1), key(2)))).isTrue();
      assertThat(results.use().found()).isEqualTo(3);
    }
  }

  @Test
  void nothingOfAPurgedDocumentIsTaken() throws IOException {
    notes.keepRange(0, 2);
    SharedPacks purged =
        notes.folder().packs(KeptNotes.GENERATION).without(Set.of(hash(1).substring(0, 16)));

    try (KeptResults<Note> results = new KeptResults<>(purged, RecordBytes.of(Note.class))) {
      assertThat(results.takes(key(0))).isTrue();
      assertThat(results.takes(key(1))).isFalse();
      assertThat(results.spareAll(List.of(key(0), key(1)))).isFalse();
    }
  }

  @Test
  void whatWasKeptMeanwhileIsFoundInPacksThatAreListedAgain() throws IOException {
    SharedPacks before =
        notes.folder().packs(KeptNotes.GENERATION).without(Set.of(hash(1).substring(0, 16)));
    notes.keepRange(0, 2);

    try (KeptResults<Note> results = new KeptResults<>(before, RecordBytes.of(Note.class))) {
      assertThat(results.find(key(0), note -> true)).isNull();
    }
    try (KeptResults<Note> results =
        new KeptResults<>(before.listedAgain(), RecordBytes.of(Note.class))) {
      assertThat(results.find(key(0), note -> true)).isEqualTo(note(0));
      assertThat(results.find(key(1), note -> true)).isNull();
    }
  }

  @Test
  void whatStandsInSeveralPacksIsFoundOnce() throws IOException {
    notes.keepRange(0, 10);
    notes.keepRange(5, 15);
    notes.keepRange(0, 10);

    assertThat(notes.packs()).hasSize(2);
    assertThat(found(IntStream.range(0, 15).boxed().toList())).isEqualTo(15);
  }

  @Test
  void taskThatKeepsNothingLeavesNoPack() throws IOException {
    try (KeptResults<Note> results = notes.results()) {
      assertThat(results.find(key(0), note -> true)).isNull();
    }

    assertThat(notes.packs()).isEmpty();
  }

  @Test
  void emptyAndLargeResultsAreKeptAlike() throws IOException {
    Note large = new Note("x".repeat(3_000_000), List.of("a"));
    try (KeptResults<Note> results = notes.results()) {
      results.keep(key(0), new Note(null, List.of()));
      results.keep(key(1), large);
      results.keep(key(2), note(2));
    }

    try (KeptResults<Note> results = notes.results()) {
      assertThat(results.find(key(2), note -> true)).isEqualTo(note(2));
      assertThat(results.find(key(0), note -> true)).isEqualTo(new Note(null, List.of()));
      assertThat(results.find(key(1), note -> true)).isEqualTo(large);
      assertThat(results.find(key(2), note -> true)).isEqualTo(note(2));
    }
  }

  @Test
  void packCutAtEachTenthIsNoPackAndHarmsNoOther() throws IOException {
    notes.keepRange(0, 50);
    Path pack = notes.packs().get(0);
    byte[] whole = Files.readAllBytes(pack);
    notes.keepRange(50, 60);
    for (int tenth = 0; tenth < 10; tenth++) {
      Files.write(pack, Arrays.copyOf(whole, whole.length * tenth / 10));

      assertThat(found(IntStream.range(0, 60).boxed().toList())).isEqualTo(10);
    }
  }

  @Test
  void flippedByteCostsAtMostTheEntryInWhichItIsAndIsTold() throws IOException {
    notes.keepRange(0, 20);
    Path pack = notes.packs().get(0);
    byte[] whole = Files.readAllBytes(pack);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(pack, damaged);
      int missing = 0;
      try (KeptResults<Note> results = notes.results()) {
        for (int i = 0; i < 20; i++) {
          Note found = results.find(key(i), note -> true);
          assertThat(found).isIn(null, note(i));
          missing += found == null ? 1 : 0;
        }
        assertThat(missing).isIn(1, 20);
      }
    }
  }

  @Test
  void damagedPackGoesWithTheRunThatFoundItSo() throws IOException {
    notes.keepRange(0, 20);
    Path pack = notes.packs().get(0);
    byte[] damaged = Files.readAllBytes(pack);
    damaged[Long.BYTES + PackFormat.ENTRY_HEAD + 3] ^= 1;
    Files.write(pack, damaged);
    CacheUse use = use(IntStream.range(0, 20).boxed().toList());

    notes.folder().close(use.used(), use.damagedPacks());

    assertThat(use.damagedPacks()).containsExactly(pack.getFileName().toString());
    assertThat(notes.packs()).isEmpty();
  }

  @Test
  void manyThreadsReadOnePackSideBySide() throws IOException {
    notes.keepRange(0, 500);
    SharedPacks packs = notes.folder().packs(KeptNotes.GENERATION);

    List<CompletableFuture<Integer>> readers =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> foundIn(packs, i)))
            .toList();

    assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(500));
  }

  private static int foundIn(SharedPacks packs, int step) {
    try (KeptResults<Note> results = new KeptResults<>(packs, RecordBytes.of(Note.class))) {
      int found = 0;
      for (int i = 0; i < 500; i++) {
        int asked = (i * (2 * step + 3)) % 500;
        found += note(asked).equals(results.find(key(asked), note -> true)) ? 1 : 0;
      }
      return found;
    }
  }

  @Test
  void packThatVanishesIsComputedAgain() throws IOException {
    notes.keepRange(0, 5);
    SharedPacks packs = notes.folder().packs(KeptNotes.GENERATION);
    packs.indexes();
    Files.delete(notes.packs().get(0));

    assertThat(foundIn(packs, 0)).isZero();
  }

  @Test
  void folderThatCannotBeWrittenIsToldAndBreaksNothing() throws IOException {
    SharedPacks packs = notes.folder().packs(KeptNotes.GENERATION);
    Files.delete(notes.cache());
    KeptResults<Note> results = new KeptResults<>(packs, RecordBytes.of(Note.class));
    for (int i = 0; i < 3; i++) {
      assertThat(results.find(key(i), note -> true)).isNull();
      results.keep(key(i), note(i));
    }
    results.close();

    assertThat(results.use().faultFound()).contains("NoSuchFile");
    assertThat(results.use().computedAnew()).isEqualTo(3);
  }

  @Test
  void packsAndWhatTheyHoldAreCounted() throws IOException {
    notes.keepRange(0, 5);
    notes.keepRange(5, 9);

    CacheUse use = use(List.of(0, 1, 6, 20));

    assertThat(use.found()).isEqualTo(3);
    assertThat(use.computedAnew()).isEqualTo(1);
    assertThat(use.used()).hasSize(2);
  }

  private CacheUse use(List<Integer> asked) throws IOException {
    KeptResults<Note> results = notes.results();
    asked.forEach(i -> results.find(key(i), note -> true));
    results.close();
    return results.use();
  }

  private int found(List<Integer> asked) throws IOException {
    int found = 0;
    try (KeptResults<Note> results = notes.results()) {
      for (int i : asked) {
        Note note = results.find(key(i), any -> true);
        assertThat(note).isIn(null, note(i));
        found += note == null ? 0 : 1;
      }
    }
    return found;
  }
}
