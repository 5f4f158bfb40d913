package org.gapline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers of the JDK's files rely on holds on a file system of Hadoop, too. */
class StoragePathTest {

  private static final Map<String, String> SETTINGS =
      Map.of("fs.bucket.impl", BucketFileSystem.class.getName());

  @TempDir Path disk;
  private Path folder;

  @BeforeEach
  void openTheFolder() throws IOException {
    folder = BucketFolder.of(disk);
  }

  @Test
  void whatIsWrittenIsReadBackAndListed() throws IOException {
    Path file = folder.resolve("a/b").resolve("text.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "first\nsecond\n");

    assertThat(Files.readAllLines(file)).containsExactly("first", "second");
    assertThat(Files.size(file)).isEqualTo(13);
    assertThat(disk.resolve("a/b/text.txt")).hasContent("first\nsecond\n");
    try (Stream<Path> walked = Files.walk(folder)) {
      assertThat(walked.map(path -> folder.relativize(path).toString()))
          .containsExactlyInAnyOrder("", "a", "a/b", "a/b/text.txt");
    }
  }

  @Test
  void anAbsentFileIsToldAsOnADisk() {
    Path absent = folder.resolve("absent");

    assertThat(Files.exists(absent)).isFalse();
    assertThat(Files.isDirectory(absent)).isFalse();
    assertThatThrownBy(() -> Files.readAllBytes(absent)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Files.delete(absent)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whoCreatesSecondIsToldSo() throws IOException {
    Path file = folder.resolve("once");
    Files.writeString(file, "first", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    assertThatThrownBy(
            () ->
                Files.writeString(
                    file, "second", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(file)).isEqualTo("first");
  }

  @Test
  void noMoveIsCalledAtomicThatIsNot() throws IOException {
    Path file = folder.resolve("from");
    Files.writeString(file, "text");

    assertThatThrownBy(
            () -> Files.move(file, file.resolveSibling("to"), StandardCopyOption.ATOMIC_MOVE))
        .isInstanceOf(AtomicMoveNotSupportedException.class);
    assertThat(Files.readString(file)).isEqualTo("text");
  }

  @Test
  void anAddressLeadsToTheSameFileInAnotherProcess() throws IOException {
    Path file = folder.resolve("releases/2026-11-21-7c41e0");
    Files.createDirectories(file);

    StorageAddress address = new StorageAddress(StorageAddress.of(file).address(), SETTINGS);

    assertThat(address.path()).isEqualTo(file).hasToString(file.toString());
    assertThat(StorageAddress.of(disk).path()).isEqualTo(disk);
  }

  @Test
  void namesOfAllKindsLeadToTheSameFileInAnotherProcess() throws IOException {
    for (String name : List.of("two words", "Côte d’Ivoire", "100%25#1?a", "вместе")) {
      Path file = folder.resolve(name);
      Files.writeString(file, name);

      Path elsewhere = new StorageAddress(StorageAddress.of(file).address(), SETTINGS).path();

      assertThat(elsewhere).isEqualTo(file);
      assertThat(Files.readString(elsewhere)).isEqualTo(name);
    }
  }

  @Test
  void keysToAStoreAreInNoMessage() {
    StorageAddress address =
        new StorageAddress("bucket://reports/a", Map.of("fs.bucket.secret.key", "hushed"));

    assertThat(address).hasToString("bucket://reports/a");
  }

  @Test
  void pathsAreTakenApartAndJoinedAsThoseOfADisk() {
    Path path = folder.resolve("a/../b").normalize();

    assertThat(path).isEqualTo(folder.resolve("b"));
    assertThat(path.getFileName()).hasToString("b");
    assertThat(path.getParent()).isEqualTo(folder);
    assertThat(path.startsWith(folder)).isTrue();
    assertThat(folder.resolve(Path.of("x", "y"))).isEqualTo(folder.resolve("x/y"));
    assertThat(path).hasToString("bucket://" + disk + "/b");
  }

  @Test
  void foldersAreDeletedWithAllInThem() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(inner.resolve("c"), "text");

    assertThat(WholeFiles.deleteAtOnce(folder.resolve("a"))).isTrue();

    assertThat(List.of(disk.toFile().list())).isEmpty();
  }
}
