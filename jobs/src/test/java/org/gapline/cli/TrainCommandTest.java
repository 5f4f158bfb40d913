package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gapline train} fits, keeps and refuses. */
class TrainCommandTest {

  @TempDir Path folder;
  private TrainingFolder training;

  @BeforeEach
  void copyTheCodebook() throws IOException {
    training = TrainingFolder.in(folder);
  }

  @Test
  void nothingToFitToIsAMistakeAndLeavesTheWeightsAlone() {
    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err()).contains("no coded examples", "examples/parties-en.yaml");
    assertThat(folder.resolve("weights")).doesNotExist();
  }

  @Test
  void goldWithoutItsDocumentsIsAMistake() throws IOException {
    training.write("gold.jsonl", "{\"file\": \"a.txt\", \"kind\": \"workshop\"}\n");

    assertThat(
            training.train(
                "--gold", folder.resolve("gold.jsonl").toString(),
                "--documents", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err())
        .contains("gold.jsonl: 1 of its 1 documents is not in", "a.txt", "--documents");
  }

  @Test
  void weightsThatRestOnMoreDocumentsStayUnlessForced() throws IOException {
    String before =
        "# documents: 20\nfeature\torganizer\tparticipant\tdonor\n(intercept)\t0\t0\t0\n";
    training.write("weights/parties.tsv", before);
    training.write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
        """);

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(training.gapline().err()).contains("20 coded documents", "--force");
    assertThat(folder.resolve("weights/parties.tsv")).hasContent(before);

    assertThat(training.train("--force")).isEqualTo(ExitCodes.DONE);
    assertThat(folder.resolve("weights/parties.tsv")).content().contains("# documents: 0\n");
  }

  @Test
  void calibrationOfWeightsThatAreReplacedGoes() throws IOException {
    training.write(
        "weights/calibration.tsv", "decided_by\tintercept\tslope\nmodel\t0\t1\nrules\t0\t1\n");
    training.write(
        "examples/sentences-en.yaml",
        """
        language: en
        examples:
          - {text: "Border posts lack radios.", role: challenge, themes: [border-travel]}
          - {text: "Lunch was served at noon.", role: none}
        """);

    assertThat(training.train()).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/roles.tsv")).exists();
    assertThat(folder.resolve("weights/calibration.tsv")).doesNotExist();
  }

  @Test
  void weightsForThemesThatAreNotFittedAnewGo() throws IOException {
    training.write("weights/themes.tsv", "feature\tgender\n(intercept)\t0\n");
    training.write("weights/themes-in-context.tsv", "feature\tholds\n(intercept)\t0\n");
    training.write(
        "examples/sentences-en.yaml",
        """
        language: en
        examples:
          - {text: "Border posts lack radios.", role: challenge, themes: [border-travel]}
          - {text: "Lunch was served at noon.", role: none}
        """);

    assertThat(training.train()).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/themes.tsv")).doesNotExist();
    assertThat(folder.resolve("weights/themes-in-context.tsv")).doesNotExist();
  }

  @Test
  void weightsForThemesThatRestOnMoreDocumentsStayToo() throws IOException {
    training.write("weights/themes.tsv", "# documents: 20\nfeature\tgender\n(intercept)\t0\n");
    training.write("weights/themes-in-context.tsv", "feature\tholds\n(intercept)\t0\n");
    training.write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
        """);

    assertThat(training.train()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(folder.resolve("weights/themes.tsv")).exists();
  }

  /** Arguments that name a coded document of which metadata say who may see it. */
  private String[] codedDocument(String metadata, String... more) throws IOException {
    training.write("coded/a.txt", "Border posts lack radios. UNODC ran the course; Japan paid.\n");
    training.write("coded/_meta.json", metadata);
    training.write(
        "gold.jsonl",
        """
        {"file": "a.txt", "lang": "en", "style": "notes", "split": "tune", "kind": "workshop", \
        "start": null, "end": null, "city": null, "country": null, "regions": [], "states": [], \
        "organizers": ["UNODC"], "participants": [], "donors": ["Japan"], "resolutions": [], \
        "statements": []}
        """);
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--gold", folder.resolve("gold.jsonl").toString()));
    arguments.addAll(List.of("--documents", folder.resolve("coded").toString()));
    return arguments.toArray(String[]::new);
  }

  @Test
  void documentsThatNobodyMarkedTeachNothingUnlessAskedFor() throws IOException {
    assertThat(training.train(codedDocument("{}"))).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(training.gapline().err())
        .contains("a.txt (confidential)", "_meta.json", "--sharing");
    assertThat(folder.resolve("weights")).doesNotExist();
  }

  @Test
  void weightsBearTheNarrowestLabelOfTheirDocuments() throws IOException {
    training.write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
        """);
    String[] restricted = codedDocument("{\"sharing\": \"restricted\"}", "--sharing=confidential");

    assertThat(training.train(restricted)).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/parties.tsv")).content().contains("# sharing: restricted\n");
  }

  @Test
  void weightsServeNoAudienceThatMayNotSeeTheirDocuments() throws IOException {
    training.write("weights/roles.tsv", "# documents: 1\n");
    String raw = Files.createDirectory(folder.resolve("raw")).toString();

    int code =
        training
            .gapline()
            .execute("run", "--audience=donors", "--raw=" + raw, "--codebook=" + folder);

    assertThat(code).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(training.gapline().err())
        .contains("donors may not see", "roles.tsv")
        .as("how closed the documents are is not for donors")
        .doesNotContain("confidential");
  }
}
