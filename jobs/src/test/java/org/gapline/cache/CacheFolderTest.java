package org.gapline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gapline.hash.Sha256;
import org.gapline.storage.BucketFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder stays small, and gives up whatever it must. */
class CacheFolderTest {

  /** A result. */
  record Word(String text) {}

  private static final Generation GENERATION = Generation.of("words");

  @TempDir Path curated;
  private CacheFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = new CacheFolder(curated);
    folder.open();
  }

  @Test
  void whereItIsNotOnTheDiskNothingIsKeptAndNothingFails() throws IOException {
    CacheFolder stored = new CacheFolder(BucketFolder.of(curated.resolve("stored")));
    stored.open();
    KeptResults<Word> results = new KeptResults<>(stored.packs(GENERATION), Word.class);
    results.keep(key(1), new Word("kept"));
    results.close();
    stored.close(Set.of(), Set.of());
    stored.purge(Sha256.hex("any"));

    assertThat(results.use().faultFound()).isNull();
    assertThat(curated.resolve("stored")).doesNotExist();
  }

  @Test
  void leftoversOfKilledRunsGo() throws IOException {
    new PackWriter(cache(), GENERATION).put(key(1), new byte[10]);
    keep(2);
    Files.writeString(cache().resolve("USED.next"), "x");

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
    Files.delete(cache());
    Files.createSymbolicLink(cache(), home);

    folder.open();
    keep(1);
    folder.close(Set.of(), Set.of());
    folder.purge(hash(1));

    assertThat(names()).containsExactly("USED", "USED.txt", "letter.txt", "notes.pack");
    assertThat(home.resolve("photos")).isDirectory();
  }

  @Test
  void folderWithTheNameOfAPackIsNone() throws IOException {
    keep(1);
    Path pack = cache().resolve(names().get(0));
    Files.delete(pack);
    Files.createDirectories(pack.resolve("below"));

    assertThat(results().find(key(1), word -> true)).isNull();
    folder.close(Set.of(), Set.of());
    folder.purge(hash(1));

    assertThat(pack).isDirectory();
  }

  @Test
  void packThatNoRunUsesForLongGoesAndOneInUseStays() throws IOException {
    keep(1);
    String used = names().get(0);
    keep(2);
    for (int run = 0; run < PackUsage.RUNS; run++) {
      assertThat(packs()).hasSize(2);
      folder.close(Set.of(used), Set.of());
    }

    folder.close(Set.of(used), Set.of());

    assertThat(packs()).containsExactly(used);
  }

  @Test
  void lostAccountOfUseCostsNoPack() throws IOException {
    keep(1);
    for (int run = 0; run < PackUsage.RUNS; run++) {
      folder.close(Set.of(), Set.of());
    }
    Files.writeString(cache().resolve("USED"), "nonsense");

    folder.close(Set.of(), Set.of());

    assertThat(packs()).hasSize(1);
  }

  @Test
  void manySmallPacksBecomeOneThatHoldsAllOfThem() throws IOException {
    for (int i = 0; i <= PackMerge.MANY; i++) {
      keep(i);
    }
    keep(0, 5, 500);
    Path damaged = cache().resolve(names().get(0));
    byte[] bytes = Files.readAllBytes(damaged);
    Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 1));

    folder.close(Set.of(), Set.of());

    assertThat(packs()).hasSize(1);
    KeptResults<Word> results = results();
    int found = 0;
    for (int i = 0; i <= PackMerge.MANY; i++) {
      found += results.find(key(i), word -> true) == null ? 0 : 1;
    }
    assertThat(found).isBetween(PackMerge.MANY, PackMerge.MANY + 1);
    results.close();
  }

  @Test
  void purgedDocumentIsInNoPackAndOthersStay() throws IOException {
    keep(1, 2);
    keep(3);
    keep(2, 4);

    folder.purge(hash(2).substring(0, 16));

    KeptResults<Word> results = results();
    assertThat(results.find(key(2), word -> true)).isNull();
    assertThat(results.find(key(3), word -> true)).isNotNull();
    results.close();
    for (String name : names()) {
      assertThat(Files.readString(cache().resolve(name), StandardCharsets.ISO_8859_1))
          .doesNotContain("word 2");
    }
  }

  @Test
  void purgeTakesWhateverItCannotTell() throws IOException {
    keep(1);
    Files.write(cache().resolve(names().get(0)), new byte[] {1, 2, 3});
    new PackWriter(cache(), GENERATION).put(key(2), new byte[10]);
    folder.close(Set.of(), Set.of());

    folder.purge(hash(7));

    assertThat(names()).containsExactly("USED");
  }

  @Test
  void purgeWithoutACacheDoesNothing() throws IOException {
    Files.delete(cache());

    folder.purge(hash(7));

    assertThat(cache()).doesNotExist();
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

  private void keep(int... which) throws IOException {
    KeptResults<Word> results = results();
    for (int i : which) {
      results.keep(key(i), new Word("word " + i));
    }
    results.close();
  }

  private KeptResults<Word> results() throws IOException {
    return new KeptResults<>(folder.packs(GENERATION), Word.class);
  }

  private Path cache() {
    return curated.resolve(CacheFolder.NAME);
  }

  private List<String> names() throws IOException {
    return PackNames.files(cache()).stream().map(file -> file.getFileName().toString()).toList();
  }

  private List<String> packs() throws IOException {
    return names().stream().filter(name -> name.endsWith(".pack")).toList();
  }

  private static CacheKey key(int i) {
    return CacheKey.of(hash(i));
  }

  private static String hash(int i) {
    return Sha256.hex("document " + i);
  }
}
