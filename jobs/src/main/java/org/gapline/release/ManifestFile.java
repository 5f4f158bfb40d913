package org.gapline.release;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.storage.WholeFiles;

/** Reads and writes {@code RELEASE.json}. */
final class ManifestFile {

  static final String NAME = "RELEASE.json";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ManifestFile() {}

  static ReleaseManifest read(Path releaseFolder) throws IOException {
    return JSON.readValue(Files.readAllBytes(releaseFolder.resolve(NAME)), ReleaseManifest.class);
  }

  /** Written beside and moved, so that a manifest is there whole or not at all. */
  static void write(Path releaseFolder, ReleaseManifest manifest) throws IOException {
    byte[] json = writer().writeValueAsBytes(manifest);
    WholeFiles.replace(releaseFolder.resolve(NAME), json, NAME + ".next");
  }

  private static ObjectWriter writer() {
    DefaultIndenter newline = new DefaultIndenter("  ", "\n");
    return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(newline));
  }
}
