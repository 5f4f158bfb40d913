package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedReportFileTest {

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

    assertThatThrownBy(
            () -> CodedReportFile.readGold(gold, Selection.ALL, List.of("victims", "weapons")))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("themes.jsonl:1: \"a.txt\" has the theme \"victim\"")
        .hasMessageContaining("Did you mean victims?");
    assertThat(CodedReportFile.readGold(gold, Selection.ALL, List.of("victim"))).hasSize(1);
  }

  @Test
  void goldThatIsNoTextIsRefused() throws IOException {
    Path gold = Files.write(folder.resolve("binary.jsonl"), new byte[] {(byte) 0xc3, 10});

    assertThatThrownBy(() -> CodedReportFile.readGold(gold))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("not UTF-8");
  }
}
