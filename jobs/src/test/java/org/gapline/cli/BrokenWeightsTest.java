package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights that cannot be used are mistakes of the codebook, told by file and remedy. */
class BrokenWeightsTest {

  @TempDir Path folder;
  private TrainingFolder training;

  @BeforeEach
  void copyTheCodebook() throws IOException {
    training = TrainingFolder.in(folder);
  }

  @Test
  void weightsAreFittedToThePassagesOfTheCodebook() throws IOException {
    training.write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
          - {text: "IOM ran a course; Qatar paid.", organizers: [IOM], donors: [Qatar]}
        """);

    assertThat(training.train()).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/parties.tsv"))
        .content()
        .startsWith("# Fitted by gapline train")
        .contains("# documents: 0\n# examples: 2\n# sharing: public\n# actors: 4\n")
        .contains("\nfeature\torganizer\tparticipant\tdonor\n")
        .contains("after 1 en ran\t");
  }

  @Test
  void calibrationThatIsNoneIsAMistakeOfTheCodebook() throws IOException {
    training.write("weights/calibration.tsv", "decided_by\tintercept\tslope\nrules\t0\t-1\n");

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err()).contains("calibration.tsv", "line 2", "gapline train");
  }

  @Test
  void weightsThatAreNoneAreAMistakeOfTheCodebook() throws IOException {
    training.write("weights/parties.tsv", "feature\torganizer\nby\tmuch\n");

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err())
        .contains("parties.tsv", "\"much\" is no number", "gapline train");
  }

  @Test
  void weightsForOtherColumnsAreAMistakeOfTheCodebook() throws IOException {
    training.write("weights/roles.tsv", "feature\tdragon\n(intercept)\t0\n");

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err())
        .contains("roles.tsv", "dragon", "challenge", "Delete the file");
  }

  @Test
  void weightsForAThemeThatIsNotDefinedAreAMistakeOfTheCodebook() throws IOException {
    training.write("weights/themes.tsv", "feature\tdragons\n(intercept)\t0\n");

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err())
        .contains("themes.tsv", "dragons", "ids of themes", "Delete the file");
  }

  @Test
  void halfOfThePairOfWeightsForThemesIsAMistakeOfTheCodebook() throws IOException {
    training.write("weights/themes.tsv", "feature\tgender\n(intercept)\t0\n");

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err())
        .contains("themes-in-context.tsv", "there is no such file", "delete weights/themes.tsv");
  }
}
