package org.gapline.codebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlFileTest {

  private final Problems problems = new Problems();

  @Test
  void scalarsStayAsWritten() {
    YamlMap map =
        read(
            "values: [NA, NO, ON, Y, yes, 2019-01-01, 007, 1_000, 0x1F, 1e3, 12:30, 'quoted', ~x]");
    assertThat(map.texts("values"))
        .containsExactly(
            "NA",
            "NO",
            "ON",
            "Y",
            "yes",
            "2019-01-01",
            "007",
            "1_000",
            "0x1F",
            "1e3",
            "12:30",
            "quoted",
            "~x");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void everyValueKnowsItsLine() {
    YamlMap map =
        read(
            """
            # a comment
            themes:
              - id: a
                names: [x,
                        y]
              - id: b
                text: >-
                  folded
                  text
            """);
    assertThat(map.lineOf("themes")).isEqualTo(2);
    assertThat(map.maps("themes")).extracting(YamlMap::line).containsExactly(3, 6);
    assertThat(map.maps("themes").get(0).textNodes("names"))
        .extracting(YamlText::line)
        .containsExactly(4, 5);
    assertThat(map.maps("themes").get(1).lineOf("text")).isEqualTo(7);
    assertThat(map.maps("themes").get(1).text("text")).isEqualTo("folded text");
  }

  @Test
  void doubledKeyIsReportedWithBothLines() {
    read("a: 1\nb: 2\na: 3\n");
    assertThat(messages())
        .containsExactly(
            "f.yaml:3: \"a\" is written twice (first at line 1). Only one of the two could be"
                + " used. Delete one, or merge them.");
  }

  @Test
  void anchorsAliasesAndTagsAreRefused() {
    assertThat(refusal("a: &x [1]\nb: *x\n")).contains("f.yaml:1:").contains("anchors (&name)");
    assertThat(refusal("a: 1\nb: *x\n")).contains("f.yaml:2:").contains("anchors (&name)");
    assertThat(refusal("a: !!str 1\n")).contains("f.yaml:1:").contains("tags (!name)");
    assertThat(refusal("a: [1, *x]\n")).contains("aliases");
    assertThat(refusal("*x : 1\n")).contains("f.yaml:1:");
    assertThat(refusal("&x a: 1\n")).contains("f.yaml:1:");
  }

  @Test
  void brokenYamlIsReportedWithItsLine() {
    assertThat(refusal("a: 1\nb: c: d\n"))
        .isEqualTo(
            "f.yaml:2: the YAML cannot be read: mapping values are not allowed here. Nothing in"
                + " this file could be used. Check indentation, colons and quotes on this line and"
                + " the one before.");
    assertThat(refusal("a: [1, 2\nb: 3\n")).contains("f.yaml:2:");
    assertThat(refusal("a: \"open\n")).contains("cannot be read");
    assertThat(refusal("a:\n\t- b\n")).contains("f.yaml:2:");
    assertThat(refusal("a: \u0007\n")).contains("cannot be read");
  }

  @Test
  void filesThatHoldNoMapAreReported() {
    assertThat(refusal("")).contains("holds nothing");
    assertThat(refusal("# only a comment\n")).contains("holds nothing");
    assertThat(refusal("- a\n- b\n")).contains("f.yaml:1:").contains("holds a list");
    assertThat(refusal("words\n")).contains("holds a text");
    assertThat(refusal("a: 1\n---\nb: 2\n")).contains("f.yaml:3:").contains("second document");
  }

  @Test
  void textThatIsNotUtf8IsReported() {
    Optional<YamlMap> map =
        YamlFile.read("f.yaml", "a: é".getBytes(StandardCharsets.ISO_8859_1), problems);
    assertThat(map).isEmpty();
    assertThat(messages().get(0)).contains("f.yaml: the file is not UTF-8");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstKey() {
    assertThat(read("\uFEFFa: 1").text("a")).isEqualTo("1");
  }

  @Test
  void fileIsReadUpToItsBoundHoweverManyLinesItHas() {
    String line = "  - a pattern of some words\n";
    int lines = 15_900_000 / line.length();

    assertThat(read("patterns:\n" + line.repeat(lines)).items("patterns")).hasSize(lines);
  }

  @Test
  void overlargeAndOverdeepFilesAreReported() {
    assertThat(refusal("a: " + "x".repeat(16_000_000))).contains("larger than");
    assertThat(refusal("a: " + "[".repeat(40) + "]".repeat(40))).contains("nested too deeply");
  }

  private YamlMap read(String text) {
    return YamlFile.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
  }

  private String refusal(String text) {
    Problems own = new Problems();
    assertThat(YamlFile.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), own)).isEmpty();
    assertThat(own.all()).hasSize(1);
    return own.all().get(0).message();
  }

  private List<String> messages() {
    return problems.all().stream().map(CodebookProblem::message).toList();
  }
}
