package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What RELEASE.json says is what was written, or it is refused. */
class ManifestFileTest {

  @TempDir Path folder;

  private static ReleaseManifest manifest() {
    return new ReleaseManifest(
        "2026-01-01-abcdef",
        "2026-01-01T00:00:00Z",
        "analysts",
        "1",
        "v1",
        "none",
        false,
        List.of(new ReleaseManifest.Input("reports/Bericht über Ämter.txt", "00ff", 12)),
        List.of(new AccountLine(Account.REPORT_FILES, 1, 1, 0, 0)),
        Map.of("statements", new TableEntry(1, 3, "no hash")),
        List.of());
  }

  private Path file() {
    return folder.resolve(ManifestFile.NAME);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ReleaseManifest written =
        manifest().with(Map.of("statements/part-0.parquet", new FileEntry(7, "0a1b2c3d")));

    ManifestFile.write(folder, written);

    assertThat(ManifestFile.read(folder)).isEqualTo(written);
  }

  @Test
  void aBitThatIsTurnedInAnyByteIsFound() throws IOException {
    ManifestFile.write(folder, manifest());
    byte[] bytes = Files.readAllBytes(file());
    List<String> unseen = new ArrayList<>();

    for (int at = 0; at < bytes.length; at++) {
      byte turned = (byte) (1 << at % 8);
      bytes[at] ^= turned;
      Files.write(file(), bytes);
      if (isRead()) {
        unseen.add("bit " + at % 8 + " of byte " + at);
      }
      bytes[at] ^= turned;
    }

    assertThat(unseen).isEmpty();
  }

  private boolean isRead() {
    try {
      ManifestFile.read(folder);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void oneOfAnEarlierVersionNamesNoFilesAndHasNoChecksum() throws IOException {
    ManifestFile.write(folder, manifest());
    String text = Files.readString(file());
    Files.writeString(file(), text.replaceAll("(?s),\\s*\"files\".*", "\n}"));

    assertThat(ManifestFile.read(folder)).isEqualTo(manifest());
  }

  @Test
  void oneThatNamesFilesAndLostItsChecksumIsRefused() throws IOException {
    ManifestFile.write(folder, manifest().with(Map.of("a/b.parquet", new FileEntry(7, "00"))));
    String text = Files.readString(file());
    Files.writeString(file(), text.replaceAll("(?s),\\s*\"checksum\".*", "\n}"));

    assertThatThrownBy(() -> ManifestFile.read(folder)).isInstanceOf(IOException.class);
  }
}
