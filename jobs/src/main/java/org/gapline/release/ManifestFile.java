package org.gapline.release;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gapline.storage.WholeFiles;

/**
 * Reads and writes {@code RELEASE.json}. Its last field is a checksum of all bytes before it: in
 * the file itself, so that one can never be there without the other.
 */
final class ManifestFile {

  static final String NAME = "RELEASE.json";

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String CHECKSUM = ",\n  \"checksum\" : \"";
  private static final String END = "\n}";
  private static final int DIGITS = 8;

  private ManifestFile() {}

  /**
   * What the file says.
   *
   * @throws IOException if it is not what was written
   */
  static ReleaseManifest read(Path releaseFolder) throws IOException {
    byte[] bytes = Files.readAllBytes(releaseFolder.resolve(NAME));
    int begin = bytes.length - (CHECKSUM.length() + DIGITS + 1 + END.length());
    if (begin > 0
        && Arrays.equals(Arrays.copyOfRange(bytes, begin, bytes.length), tail(bytes, begin))) {
      return JSON.readValue(closed(bytes, begin), ReleaseManifest.class);
    }
    // One of an earlier version, or damaged: then the checksum is a field that nobody knows.
    ReleaseManifest manifest = JSON.readValue(bytes, ReleaseManifest.class);
    if (!manifest.files().isEmpty()) {
      throw new IOException("the checksum of its own is missing");
    }
    return manifest;
  }

  /** Written beside and moved, so that a manifest is there whole or not at all. */
  static void write(Path releaseFolder, ReleaseManifest manifest) throws IOException {
    byte[] json = writer().writeValueAsBytes(manifest);
    int body = json.length - END.length();
    byte[] tail = tail(json, body);
    byte[] whole = Arrays.copyOf(json, body + tail.length);
    System.arraycopy(tail, 0, whole, body, tail.length);
    WholeFiles.replace(releaseFolder.resolve(NAME), whole, NAME + ".next");
  }

  /** What stands behind the first bytes of a manifest. */
  private static byte[] tail(byte[] manifest, int length) {
    String checksum = FileSums.crc32c(manifest, length);
    return (CHECKSUM + checksum + '"' + END).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] closed(byte[] manifest, int length) {
    byte[] json = Arrays.copyOf(manifest, length + END.length());
    System.arraycopy(END.getBytes(StandardCharsets.UTF_8), 0, json, length, END.length());
    return json;
  }

  private static ObjectWriter writer() {
    DefaultIndenter newline = new DefaultIndenter("  ", "\n");
    return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(newline));
  }
}
