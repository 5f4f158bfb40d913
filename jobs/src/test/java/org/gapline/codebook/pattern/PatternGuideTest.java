package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every pattern and sentence of docs/patterns.md says the truth. */
class PatternGuideTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("gapline.project", ".."), "docs", "patterns.md");
  private static final java.util.regex.Pattern EXAMPLE =
      java.util.regex.Pattern.compile("\\| `(.+?)` \\| .+? \\| \"(.+?)\" / \"(.+?)\" \\|");
  private static final java.util.regex.Pattern REFUSED =
      java.util.regex.Pattern.compile("\\| `(.+?)` \\| [^\"]+ \\|");

  @TestFactory
  List<DynamicTest> examplesHold() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String row : rows(true)) {
      Matcher example = EXAMPLE.matcher(row);
      assertThat(example.matches()).as(row).isTrue();
      String pattern = unescaped(example.group(1));
      tests.add(
          DynamicTest.dynamicTest(
              pattern,
              () -> {
                assertThat(finds(pattern, example.group(2))).as(example.group(2)).isTrue();
                assertThat(finds(pattern, example.group(3))).as(example.group(3)).isFalse();
              }));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  @TestFactory
  List<DynamicTest> refusalsHold() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String row : rows(false)) {
      Matcher refused = REFUSED.matcher(row);
      assertThat(refused.matches()).as(row).isTrue();
      String pattern = unescaped(refused.group(1));
      tests.add(
          DynamicTest.dynamicTest(
              pattern,
              () ->
                  assertThatThrownBy(() -> Pattern.checked(pattern, 1))
                      .isInstanceOf(PatternException.class)));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  @Test
  void whatIsSaidOnMatchesHolds() {
    assertThat(matched("(border)? secur*", "border security"))
        .containsExactly("border security", "security");
    assertThat(finds("lack (<3> funds)?", "They lack boats.")).isTrue();
  }

  private static List<String> rows(boolean accepted) throws IOException {
    String guide = Files.readString(GUIDE);
    int refusals = guide.indexOf("## What is refused");
    assertThat(refusals).isPositive();
    String part = accepted ? guide.substring(0, refusals) : guide.substring(refusals);
    return part.lines().filter(line -> line.startsWith("| `")).toList();
  }

  private static String unescaped(String cell) {
    return cell.replace("\\|", "|");
  }

  private static boolean finds(String pattern, String sentence) {
    return !matched(pattern, sentence).isEmpty();
  }

  private static List<String> matched(String pattern, String sentence) {
    Tokens tokens = Tokens.of(sentence);
    return new Lexicon.Builder<String>()
        .add("x", Pattern.checked(pattern, 1)).build().matches(tokens).stream()
            .map(match -> sentence.substring(match.begin(tokens), match.end(tokens)))
            .toList();
  }
}
