package org.gapline.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.cache.KeptNotes.hash;
import static org.gapline.cache.KeptNotes.key;
import static org.gapline.cache.KeptNotes.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gapline.cache.KeptNotes.Note;
import org.gapline.hash.Sha256;
import org.gapline.storage.BucketFolder;
import org.gapline.table.RecordBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder stays small, and gives up whatever it must. */
class CacheFolderTest {

  @TempDir Path curated;
  private KeptNotes notes;
  private CacheFolder folder;

  @BeforeEach
  void makeTheFolder() throws IOException {
    notes = new KeptNotes(curated);
    folder = notes.folder();
  }

  @Test
  void whereItIsNotOnTheDiskNothingIsKeptAndNothingFails() throws IOException {
    CacheFolder stored = new CacheFolder(BucketFolder.of(curated.resolve("stored")));
    stored.open();
    KeptResults<Note> results =
        new KeptResults<>(stored.packs(KeptNotes.GENERATION), RecordBytes.of(Note.class));
    results.keep(key(1), note(1));
    results.close();
    stored.close(Set.of(), Set.of());
    stored.purge(Sha256.hex("any"));

    assertThat(results.use().faultFound()).isNull();
    assertThat(curated.resolve("stored")).doesNotExist();
  }

  @Test
  void leftoversOfKilledRunsGo() throws IOException {
    new PackWriter(notes.cache(), KeptNotes.GENERATION).put(key(1), new byte[10]);
    notes.keep(2);
    Files.writeString(notes.cache().resolve("USED.next"), "x");

    folder.open();

    assertThat(names()).hasSize(1).allMatch(name -> name.endsWith(".pack"));
  }

  @Test
  void whatOthersPutThereStaysEvenBehindALink() throws IOException {
    Path home = Files.createDirectories(curated.resolve("home"));
    for (String name : List.of("letter.txt", "notes.pack", "USED.txt")) {
      Files.writeString(home.resolve(name), "mine");
    }
    Files.createDirectories(home.resolve("photos"));
    Files.delete(notes.cache());
    Files.createSymbolicLink(notes.cache(), home);

    folder.open();
    notes.keep(1);
    folder.close(Set.of(), Set.of());
    folder.purge(hash(1));

    assertThat(names()).containsExactly("USED", "USED.txt", "letter.txt", "notes.pack");
    assertThat(home.resolve("photos")).isDirectory();
  }

  @Test
  void folderWithTheNameOfAPackIsNone() throws IOException {
    notes.keep(1);
    Path pack = notes.cache().resolve(names().get(0));
    Files.delete(pack);
    Files.createDirectories(pack.resolve("below"));

    assertThat(notes.results().find(key(1), note -> true)).isNull();
    folder.close(Set.of(), Set.of());
    folder.purge(hash(1));

    assertThat(pack).isDirectory();
  }

  @Test
  void packThatNoRunUsesForLongGoesAndOneInUseStays() throws IOException {
    notes.keep(1);
    String used = names().get(0);
    notes.keep(2);
    for (int run = 0; run < PackUsage.RUNS; run++) {
      assertThat(packs()).hasSize(2);
      folder.close(Set.of(used), Set.of());
    }

    folder.close(Set.of(used), Set.of());

    assertThat(packs()).containsExactly(used);
  }

  @Test
  void jobsThatAreStartedByThemselvesMakeNoPackOld() throws IOException {
    notes.keep(1);
    for (int job = 0; job < 2 * PackUsage.RUNS; job++) {
      folder.closeAfterJob(Set.of(), Set.of());
    }
    assertThat(packs()).hasSize(1);

    Path pack = notes.packs().get(0);
    Files.write(pack, new byte[] {1, 2, 3});
    folder.closeAfterJob(Set.of(), Set.of(packs().get(0)));

    assertThat(packs()).isEmpty();
  }

  @Test
  void lostAccountOfUseCostsNoPack() throws IOException {
    notes.keep(1);
    for (int run = 0; run < PackUsage.RUNS; run++) {
      folder.close(Set.of(), Set.of());
    }
    Files.writeString(notes.cache().resolve("USED"), "nonsense");

    folder.close(Set.of(), Set.of());

    assertThat(packs()).hasSize(1);
  }

  @Test
  void manySmallPacksBecomeOneThatHoldsAllOfThem() throws IOException {
    for (int i = 0; i <= PackMerge.MANY; i++) {
      notes.keep(i);
    }
    notes.keep(0, 5, 500);
    Path damaged = notes.cache().resolve(names().get(0));
    byte[] bytes = Files.readAllBytes(damaged);
    Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 1));

    folder.close(Set.of(), Set.of());

    assertThat(packs()).hasSize(1);
    KeptResults<Note> results = notes.results();
    int found = 0;
    for (int i = 0; i <= PackMerge.MANY; i++) {
      found += results.find(key(i), note -> true) == null ? 0 : 1;
    }
    assertThat(found).isBetween(PackMerge.MANY, PackMerge.MANY + 1);
    results.close();
  }

  @Test
  void purgeOfAnyDocumentTakesWhatManyMade() throws IOException {
    SharedPacks packs = folder.packs(Generation.ofMany("notes on many", "1"));
    try (KeptResults<Note> results = new KeptResults<>(packs, RecordBytes.of(Note.class))) {
      results.keep(CacheKey.ofMany("0123456789abcdef0123456789abcdef"), KeptNotes.note(1));
    }
    notes.keep(3);

    folder.purge(hash(2));

    assertThat(names()).hasSize(1).noneMatch(name -> name.startsWith("many-"));
  }

  @Test
  void purgedDocumentIsInNoPackAndOthersStay() throws IOException {
    notes.keep(1, 2);
    notes.keep(3);
    notes.keep(2, 4);

    folder.purge(hash(2).substring(0, 16));

    KeptResults<Note> results = notes.results();
    assertThat(results.find(key(2), note -> true)).isNull();
    assertThat(results.find(key(3), note -> true)).isNotNull();
    results.close();
    for (String name : names()) {
      assertThat(Files.readString(notes.cache().resolve(name), StandardCharsets.ISO_8859_1))
          .doesNotContain("note 2");
    }
  }

  @Test
  void purgeTakesWhateverItCannotTell() throws IOException {
    notes.keep(1);
    Files.write(notes.cache().resolve(names().get(0)), new byte[] {1, 2, 3});
    new PackWriter(notes.cache(), KeptNotes.GENERATION).put(key(2), new byte[10]);
    folder.close(Set.of(), Set.of());

    folder.purge(hash(7));

    assertThat(names()).containsExactly("USED");
  }

  @Test
  void purgeWithoutACacheDoesNothing() throws IOException {
    Files.delete(notes.cache());

    folder.purge(hash(7));

    assertThat(notes.cache()).doesNotExist();
  }

  @Test
  void buildIsKnownByItsContentInAFolderAndInAJar() throws IOException {
    Path code = Files.createDirectories(curated.resolve("classes"));
    Files.writeString(code.resolve("A.class"), "a");
    String before = SoftwareFingerprint.of(code);
    assertThat(SoftwareFingerprint.of(code)).isEqualTo(before);

    Files.writeString(code.resolve("A.class"), "b");

    assertThat(SoftwareFingerprint.of(code)).isNotEqualTo(before);
    assertThat(SoftwareFingerprint.ofThisBuild()).contains(System.getProperty("java.version"));
  }

  private List<String> names() throws IOException {
    return PackNames.files(notes.cache()).stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private List<String> packs() throws IOException {
    return names().stream().filter(name -> name.endsWith(".pack")).toList();
  }
}
