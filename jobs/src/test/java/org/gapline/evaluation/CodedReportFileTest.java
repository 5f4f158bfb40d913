package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedReportFileTest {

  private static final GoldValues KNOWN = new GoldValues(ProjectCodebook.read().withoutWeights());

  @TempDir Path folder;

  @Test
  void valuesThatAreNotStatedAreNullOrEmpty() throws IOException {
    Path file =
        lines(
            "{\"file\": \"reports/a.txt\", \"city\": null, \"kind\": \"\", \"regions\": null,"
                + " \"statements\": [{\"text\": \"no radios\", \"role\": \"challenge\","
                + " \"optional\": true}]}",
            "");

    CodedReport report = CodedReportFile.read(file).get(0);

    assertThat(report.file()).isEqualTo("a.txt");
    assertThat(report.city()).isNull();
    assertThat(report.kind()).isNull();
    assertThat(report.regions()).isEmpty();
    assertThat(report.split()).isNull();
    assertThat(report.statements())
        .containsExactly(new CodedReport.Statement("no radios", "challenge", List.of(), true));
  }

  @Test
  void brokenLineIsNamedWithItsPlace() throws IOException {
    Path broken = lines("{\"file\": \"a.txt\"}", "{\"file\": ");

    assertThatThrownBy(() -> CodedReportFile.read(broken))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageStartingWith(broken + ":2: not JSON (")
        .hasMessageEndingWith("Write one object per line.");
  }

  @Test
  void lineWithoutAFileNameIsAnError() throws IOException {
    Path nameless = lines("{\"city\": \"Accra\"}");

    assertThatThrownBy(() -> CodedReportFile.read(nameless))
        .hasMessageStartingWith(nameless + ":1: no \"file\".");
  }

  @Test
  void roleThatThereIsNotIsAnErrorInAGold() throws IOException {
    Path unknown =
        lines(
            "{\"file\": \"a.txt\"}",
            "{\"file\": \"b.txt\", \"statements\": [{\"text\": \"no radios\", \"role\":"
                + " \"chalenge\"}]}");

    assertThatThrownBy(() -> CodedReportFile.readGold(unknown))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageStartingWith(unknown + ":2: \"b.txt\" has the unknown role \"chalenge\"")
        .hasMessageContaining("Did you mean challenge?");
    assertThat(CodedReportFile.read(unknown)).hasSize(2);
  }

  @Test
  void documentThatStandsTwiceIsAnError() throws IOException {
    Path twice = lines("{\"file\": \"x/a.txt\"}", "{\"file\": \"a.txt\"}");

    assertThatThrownBy(() -> CodedReportFile.read(twice))
        .hasMessageContaining(":2: \"a.txt\" stands twice (first at line 1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"worksop\" | unknown kind \"worksop\" | Did you mean workshop?",
        "\"lang\": \"english\" | unknown lang \"english\" | ISO 639-1",
        "\"start\": \"12/11/2019\" | unknown start \"12/11/2019\" | 2019-11-12",
        "\"end\": \"2019-02-30\" | unknown end \"2019-02-30\" | 2019-11-12",
        "\"country\": \"XXX\" | unknown country \"XXX\" | alpha-3",
        "\"states\": [\"GHA\", \"Mali\"] | unknown State \"Mali\" | alpha-3",
        "\"regions\": [\"west-afrika\"] | unknown region \"west-afrika\" | Did you mean west-africa?",
        "\"resolutions\": [\"S/RES/2396\"] | unknown resolution \"S/RES/2396\" | 2341 (2017)"
      })
  void valueThatThereIsNotIsRefusedByNameAndLine(String pair, String what, String remedy)
      throws IOException {
    Path gold = lines("{\"file\": \"a.txt\"}", "{\"file\": \"b.txt\", " + pair + "}");

    assertThatThrownBy(() -> CodedReportFile.readGold(gold, Selection.ALL, KNOWN))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("gold.jsonl:2: \"b.txt\" has the " + what)
        .hasMessageContaining(remedy);
  }

  @Test
  void monthsAndYearsAreDaysOfWhichNoMoreIsKnown() throws IOException {
    Path gold = lines("{\"file\": \"a.txt\", \"start\": \"2019-11\", \"end\": \"2019\"}");

    assertThat(CodedReportFile.readGold(gold, Selection.ALL, KNOWN)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"statements\": \"x\" | \"statements\" is not a list",
        "\"statements\": [\"x\"] | \"statements\" is not a list of objects",
        "\"regions\": \"west-africa\" | \"regions\" is not a list",
        "\"regions\": [7] | \"regions\" is not a list of texts",
        "\"kind\": 7 | \"kind\" is not text",
        "\"subject_inherited\": \"yes\" | \"subject_inherited\" is not true or false"
      })
  void valueOfAnotherTypeIsRefused(String pair, String message) throws IOException {
    Path gold = lines("{\"file\": \"a.txt\", " + pair + "}");

    assertThatThrownBy(() -> CodedReportFile.readGold(gold))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("gold.jsonl:1: " + message);
  }

  @Test
  void misspeltKeyIsRefusedAndAForeignOneIsNot() throws IOException {
    Path misspelt = lines("{\"file\": \"a.txt\", \"statments\": []}");
    assertThatThrownBy(() -> CodedReportFile.readGold(misspelt))
        .hasMessageContaining("gold.jsonl:1: the key \"statments\"")
        .hasMessageContaining("Did you mean statements?");

    Path foreign = lines("{\"file\": \"a.txt\", \"coder_comment\": \"long\"}");
    assertThat(CodedReportFile.readGold(foreign)).hasSize(1);
  }

  @Test
  void keyThatIsLeftOutIsNotCodedAndOneThatIsNullIs() throws IOException {
    CodedReport report =
        CodedReportFile.readGold(
                lines(
                    "{\"file\": \"a.txt\", \"city\": null, \"statements\":"
                        + " [{\"text\": \"no radios\", \"role\": \"challenge\"}]}"))
            .get(0);

    assertThat(report.codes("city", "statements")).isTrue();
    assertThat(List.of("kind", "regions", "themes")).noneMatch(report::codes);
  }

  private Path lines(String... lines) throws IOException {
    return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
  }

  @Test
  void goldWithAThemeThatNobodyKnowsIsRefusedWithItsLine() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("themes.jsonl"),
            "\uFEFF{\"file\": \"a.txt\", \"statements\": [{\"role\": \"challenge\", \"themes\":"
                + " [\"victim\", \"other\"], \"text\": \"no radios\"}]}\n");

    assertThatThrownBy(() -> CodedReportFile.readGold(gold, Selection.ALL, KNOWN))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("themes.jsonl:1: \"a.txt\" has the unknown theme \"victim\"")
        .hasMessageContaining("Did you mean victims?");
    assertThat(CodedReportFile.readGold(gold, new Selection("tune", null, null), KNOWN)).hasSize(1);
  }

  @Test
  void goldThatIsNoTextIsRefused() throws IOException {
    Path gold = Files.write(folder.resolve("binary.jsonl"), new byte[] {(byte) 0xc3, 10});

    assertThatThrownBy(() -> CodedReportFile.readGold(gold))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("not UTF-8");
  }
}
