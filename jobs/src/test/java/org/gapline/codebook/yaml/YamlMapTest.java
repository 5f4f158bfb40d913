package org.gapline.codebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlMapTest {

  private final Problems problems = new Problems();

  @Test
  void valuesOfEveryKindAreRead() {
    YamlMap map =
        read(
            """
            name: Mali
            year: 2019
            from: 2025-01-29
            kind: wide
            names: [a, b]
            inner: {x: 1}
            list: [{x: 2}, {x: 3}]
            """);
    assertThat(map.text("name")).isEqualTo("Mali");
    assertThat(map.integer("year")).hasValue(2019);
    assertThat(map.optionalDate("from")).contains(LocalDate.of(2025, 1, 29));
    assertThat(map.oneOf("kind", "wide", "long")).contains("wide");
    assertThat(map.texts("names")).containsExactly("a", "b");
    assertThat(map.map("inner").orElseThrow().text("x")).isEqualTo("1");
    assertThat(map.maps("list")).extracting(inner -> inner.text("x")).containsExactly("2", "3");
    assertThat(map.keys()).startsWith("name", "year");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void whatMayBeMissingIsNoProblem() {
    YamlMap map = read("empty:\nnone: null\nx: 1\n");
    for (String key : List.of("empty", "none", "absent")) {
      assertThat(map.has(key)).isFalse();
      assertThat(map.optionalText(key)).isEmpty();
      assertThat(map.optionalInteger(key)).isEmpty();
      assertThat(map.optionalDate(key)).isEmpty();
      assertThat(map.optionalOneOf(key, "a")).isEmpty();
      assertThat(map.optionalMap(key)).isEmpty();
      assertThat(map.texts(key)).isEmpty();
      assertThat(map.maps(key)).isEmpty();
    }
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void whatIsMissingIsReportedOnceInTheWordsGiven() {
    YamlMap map = read("\nlabel:\nx: 1\n").about("theme \"a\"", "Its statements would be missed");
    assertThat(map.text("label")).isEmpty();
    assertThat(map.integer("year")).isEmpty();
    assertThat(messages())
        .containsExactly(
            "f.yaml:2: theme \"a\" has no \"label\". Its statements would be missed. Add label:.",
            "f.yaml:2: theme \"a\" has no \"year\". Its statements would be missed. Add year:.");
  }

  @Test
  void valuesOfTheWrongKindAreReported() {
    YamlMap map =
        read(
            """
            text: [a]
            year: 20x9
            day: 2025-13-01
            kind: wyde
            texts: a
            mixed: [a, [b], '']
            maps: [{x: 1}, y]
            inner: []
            blank: ' '
            """);
    map.text("text");
    map.integer("year");
    map.optionalDate("day");
    map.oneOf("kind", "wide", "long");
    map.texts("texts");
    assertThat(map.texts("mixed")).containsExactly("a");
    assertThat(map.maps("maps")).hasSize(1);
    map.map("inner");
    map.optionalText("blank");
    assertThat(problems.all())
        .extracting(CodebookProblem::what)
        .containsExactly(
            "this entry has a list under \"text\" where a text is expected",
            "this entry has \"year: 20x9\", which is no whole number",
            "this entry has \"day: 2025-13-01\", which is no date",
            "this entry has \"kind: wyde\", which is not known",
            "this entry has a text under \"texts\" where a list is expected",
            "this entry has a list under \"mixed\" where a list of texts is expected",
            "this entry has a text under \"mixed\" where a list of texts is expected",
            "this entry has a text under \"maps\" where a list of maps is expected",
            "this entry has a list under \"inner\" where a map of keys with values is expected",
            "this entry has an empty \"blank\"");
    assertThat(problems.all().get(3).remedy())
        .isEqualTo("Did you mean \"wide\"? Write one of: wide, long");
  }

  @Test
  void unknownKeyNamesTheNearestKnownOne() {
    YamlMap map = read("pattern: 1\nzzz: 2\nlabel: 3\n");
    map.allowKeys("patterns", "label", "parents");
    assertThat(messages())
        .containsExactly(
            "f.yaml:1: this entry has an unknown key \"pattern\". What it says would be ignored."
                + " Did you mean \"patterns\"? Known are: patterns, label, parents.",
            "f.yaml:2: this entry has an unknown key \"zzz\". What it says would be ignored."
                + " Delete it. Known are: patterns, label, parents.");
  }

  @Test
  void problemsComeByFileAndLineAndWarningsAreMarked() {
    problems.error("b.yaml", 1, "x", "y", "z");
    problems.warning("a.yaml", 9, "x", "y", "z");
    problems.error("a.yaml", 2, "x", "y", "z");
    problems.error("a.yaml", 2, "x", "y", "z");
    problems.error("a.yaml", 0, "x", "y", "z");
    assertThat(messages())
        .containsExactly(
            "a.yaml: x. y. z.",
            "a.yaml:2: x. y. z.",
            "a.yaml:9: warning: x. y. z.",
            "b.yaml:1: x. y. z.");
    assertThat(problems.hasErrors()).isTrue();
  }

  private YamlMap read(String text) {
    return YamlFile.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
  }

  private List<String> messages() {
    return problems.all().stream().map(CodebookProblem::message).toList();
  }
}
