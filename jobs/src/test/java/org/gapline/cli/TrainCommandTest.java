package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private static final List<String> CODEBOOK =
      List.of(
          "themes.yaml",
          "roles.yaml",
          "regions.yaml",
          "places.yaml",
          "organizations.yaml",
          "resolutions.yaml");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyTheCodebookWithoutExamples() throws IOException {
    for (String name : CODEBOOK) {
      Files.copy(ProjectFolder.file("data/codebook").resolve(name), folder.resolve(name));
    }
  }

  private int execute(String... more) {
    CommandLine line = Gapline.commandLine(CLOCK);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] arguments = new String[3 + more.length];
    arguments[0] = "train";
    arguments[1] = "--codebook";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return line.execute(arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void weightsAreFittedToThePassagesOfTheCodebook() throws IOException {
    write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
          - {text: "IOM ran a course; Qatar paid.", organizers: [IOM], donors: [Qatar]}
        """);

    assertThat(execute()).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/parties.tsv"))
        .content()
        .startsWith("# Fitted by gapline train")
        .contains("# documents: 0\n# examples: 2\n# sharing: public\n# actors: 4\n")
        .contains("\nfeature\torganizer\tparticipant\tdonor\n")
        .contains("after 1 en ran\t");
  }

  @Test
  void nothingToFitToIsAMistakeAndLeavesTheWeightsAlone() {
    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("no coded examples", "examples/parties-en.yaml");
    assertThat(folder.resolve("weights")).doesNotExist();
  }

  @Test
  void goldWithoutItsDocumentsIsAMistake() throws IOException {
    write("gold.jsonl", "{\"file\": \"a.txt\", \"kind\": \"workshop\"}\n");

    assertThat(
            execute(
                "--gold", folder.resolve("gold.jsonl").toString(),
                "--documents", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("gold.jsonl: 1 of its 1 documents is not in", "a.txt", "--documents");
  }

  @Test
  void weightsThatRestOnMoreDocumentsStayUnlessForced() throws IOException {
    String before =
        "# documents: 20\nfeature\torganizer\tparticipant\tdonor\n(intercept)\t0\t0\t0\n";
    write("weights/parties.tsv", before);
    write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
        """);

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("20 coded documents", "--force");
    assertThat(folder.resolve("weights/parties.tsv")).hasContent(before);

    assertThat(execute("--force")).isEqualTo(ExitCodes.DONE);
    assertThat(folder.resolve("weights/parties.tsv")).content().contains("# documents: 0\n");
  }

  @Test
  void calibrationOfWeightsThatAreReplacedGoes() throws IOException {
    write("weights/calibration.tsv", "decided_by\tintercept\tslope\nmodel\t0\t1\nrules\t0\t1\n");
    write(
        "examples/sentences-en.yaml",
        """
        language: en
        examples:
          - {text: "Border posts lack radios.", role: challenge, themes: [border-travel]}
          - {text: "Lunch was served at noon.", role: none}
        """);

    assertThat(execute()).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/roles.tsv")).exists();
    assertThat(folder.resolve("weights/calibration.tsv")).doesNotExist();
  }

  @Test
  void weightsForThemesThatAreNotFittedAnewGo() throws IOException {
    write("weights/themes.tsv", "feature\tgender\n(intercept)\t0\n");
    write("weights/themes-in-context.tsv", "feature\tholds\n(intercept)\t0\n");
    write(
        "examples/sentences-en.yaml",
        """
        language: en
        examples:
          - {text: "Border posts lack radios.", role: challenge, themes: [border-travel]}
          - {text: "Lunch was served at noon.", role: none}
        """);

    assertThat(execute()).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/themes.tsv")).doesNotExist();
    assertThat(folder.resolve("weights/themes-in-context.tsv")).doesNotExist();
  }

  @Test
  void weightsForThemesThatRestOnMoreDocumentsStayToo() throws IOException {
    write("weights/themes.tsv", "# documents: 20\nfeature\tgender\n(intercept)\t0\n");
    write("weights/themes-in-context.tsv", "feature\tholds\n(intercept)\t0\n");
    write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
        """);

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(folder.resolve("weights/themes.tsv")).exists();
  }

  @Test
  void calibrationThatIsNoneIsAMistakeOfTheCodebook() throws IOException {
    write("weights/calibration.tsv", "decided_by\tintercept\tslope\nrules\t0\t-1\n");

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("calibration.tsv", "line 2", "gapline train");
  }

  @Test
  void weightsThatAreNoneAreAMistakeOfTheCodebook() throws IOException {
    write("weights/parties.tsv", "feature\torganizer\nby\tmuch\n");

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("parties.tsv", "\"much\" is no number", "gapline train");
  }

  @Test
  void weightsForOtherColumnsAreAMistakeOfTheCodebook() throws IOException {
    write("weights/roles.tsv", "feature\tdragon\n(intercept)\t0\n");

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("roles.tsv", "dragon", "challenge", "Delete the file");
  }

  @Test
  void weightsForAThemeThatIsNotDefinedAreAMistakeOfTheCodebook() throws IOException {
    write("weights/themes.tsv", "feature\tdragons\n(intercept)\t0\n");

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("themes.tsv", "dragons", "ids of themes", "Delete the file");
  }

  @Test
  void halfOfThePairOfWeightsForThemesIsAMistakeOfTheCodebook() throws IOException {
    write("weights/themes.tsv", "feature\tgender\n(intercept)\t0\n");

    assertThat(execute()).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("themes-in-context.tsv", "there is no such file", "delete weights/themes.tsv");
  }

  /** Arguments that name a coded document of which metadata say who may see it. */
  private String[] codedDocument(String metadata, String... more) throws IOException {
    write("coded/a.txt", "Border posts lack radios. UNODC ran the course; Japan paid.\n");
    write("coded/_meta.json", metadata);
    write(
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
    assertThat(execute(codedDocument("{}"))).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("a.txt (confidential)", "_meta.json", "--sharing");
    assertThat(folder.resolve("weights")).doesNotExist();
  }

  @Test
  void weightsBearTheNarrowestLabelOfTheirDocuments() throws IOException {
    write(
        "examples/parties-en.yaml",
        """
        language: en
        passages:
          - {text: "UNODC ran a course; Japan paid.", organizers: [UNODC], donors: [Japan]}
        """);
    String[] restricted = codedDocument("{\"sharing\": \"restricted\"}", "--sharing=confidential");

    assertThat(execute(restricted)).isEqualTo(ExitCodes.DONE);

    assertThat(folder.resolve("weights/parties.tsv")).content().contains("# sharing: restricted\n");
  }

  @Test
  void weightsServeNoAudienceThatMayNotSeeTheirDocuments() throws IOException {
    write("weights/roles.tsv", "# documents: 1\n");
    CommandLine line = Gapline.commandLine(CLOCK);
    line.setErr(new PrintWriter(err, true));
    String raw = Files.createDirectory(folder.resolve("raw")).toString();

    int code =
        line.execute("run", "--audience=donors", "--raw=" + raw, "--codebook=" + folder.toString());

    assertThat(code).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString())
        .contains("donors may not see", "roles.tsv")
        .as("how closed the documents are is not for donors")
        .doesNotContain("confidential");
  }
}
