package org.gapline.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recognised text is kept for as long as the recogniser stays what it is. */
class InstalledRecognitionTest {

  @TempDir Path folder;

  @Test
  void withoutAProgramNothingIsInstalled() {
    assertThat(InstalledRecognition.of(folder.toString(), null)).isEmpty();
    assertThat(InstalledRecognition.of(null, null)).isEmpty();
  }

  @Test
  void anotherProgramOrAnotherLanguageIsAnotherInstallation() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    Path program = Files.writeString(programs.resolve("tesseract"), "program");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String without = InstalledRecognition.of(programs.toString(), null);

    Path data = Files.createDirectories(folder.resolve("share/tesseract-ocr/5/tessdata"));
    Files.writeString(data.resolve("fra.traineddata"), "fra");
    String french = InstalledRecognition.of(programs.toString(), null);
    Files.writeString(program, "another program");
    String newer = InstalledRecognition.of(programs.toString(), null);

    assertThat(without).contains("tesseract").isNotEqualTo(french);
    assertThat(french).contains("fra.traineddata").isNotEqualTo(newer);
  }
}
