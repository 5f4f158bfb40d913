package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.gapline.codebook.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFilesTest {

  @TempDir Path folder;

  @Test
  void yamlFilesOfAllFoldersAreReadAndOthersLeftOut() throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    Files.writeString(folder.resolve("themes.yaml"), "a: 1");
    Files.writeString(folder.resolve("mappings/ratings.yaml"), "b: 2");
    Files.writeString(folder.resolve("mappings/second.YML"), "b: 3");
    Files.writeString(folder.resolve("notes.txt"), "c");
    Files.writeString(folder.resolve(".themes.yaml"), "d");

    CodebookFiles files = CodebookFiles.read(folder);

    assertThat(files.names())
        .containsExactly("mappings/ratings.yaml", "mappings/second.YML", "themes.yaml");
    assertThat(files.namesUnder("mappings"))
        .containsExactly("mappings/ratings.yaml", "mappings/second.YML");
    assertThat(files.shown("themes.yaml")).isEqualTo(folder + "/themes.yaml");
    assertThat(files.yaml("themes.yaml", new Problems()).orElseThrow().text("a")).isEqualTo("1");
  }

  @Test
  void missingFolderIsAnError() {
    assertThatThrownBy(() -> CodebookFiles.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void versionChangesWithNamesAndContentsOnly() {
    String version = CodebookFiles.of("x", Map.of("a.yaml", "1\n2\n", "b.yaml", "3")).version();

    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(CodebookFiles.of("y", Map.of("b.yaml", "3", "a.yaml", "1\r\n2\r\n")).version())
        .isEqualTo(version);
    assertThat(CodebookFiles.of("x", Map.of("a.yaml", "1\n2\n", "b.yaml", "4")).version())
        .isNotEqualTo(version);
    assertThat(CodebookFiles.of("x", Map.of("a.yaml", "1\n2\n", "c.yaml", "3")).version())
        .isNotEqualTo(version);
    assertThat(CodebookFiles.of("x", Map.of("a.yaml", "1\n2\n3", "b.yaml", "")).version())
        .isNotEqualTo(version);
  }

  @Test
  void filesTravelAsBytes() throws IOException, ClassNotFoundException {
    CodebookFiles files = SmallFiles.all().files();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(files);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      CodebookFiles arrived = (CodebookFiles) in.readObject();
      assertThat(arrived.version()).isEqualTo(files.version());
      assertThat(CodebookReader.inspect(arrived).codebook()).isPresent();
    }
  }
}
