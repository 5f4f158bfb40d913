package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.gapline.codebook.yaml.CodebookProblem;
import org.junit.jupiter.api.Test;

/** The codebook of this repository. */
class ShippedCodebookTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("gapline.project", ".."), "data", "codebook");

  @Test
  void hasNoProblems() throws IOException {
    CodebookReader.Reading reading = CodebookReader.inspect(CodebookFiles.read(FOLDER));

    assertThat(reading.problems()).extracting(CodebookProblem::message).isEmpty();
    assertThat(reading.codebook()).isPresent();
  }

  @Test
  void holdsWhatTheProjectPromises() throws IOException, CodebookException {
    Codebook codebook = CodebookReader.read(CodebookFiles.read(FOLDER));

    assertThat(codebook.roles()).hasSize(Role.values().length);
    assertThat(codebook.states().stream().filter(s -> s.status() == State.Status.MEMBER))
        .hasSize(193);
    assertThat(codebook.states().stream().filter(s -> s.status() == State.Status.OBSERVER))
        .hasSize(2);
    assertThat(codebook.cities()).hasSizeGreaterThanOrEqualTo(500);
    assertThat(codebook.organizations()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(codebook.states())
        .allSatisfy(state -> assertThat(codebook.regionOf(state.iso3())).isPresent());
  }
}
