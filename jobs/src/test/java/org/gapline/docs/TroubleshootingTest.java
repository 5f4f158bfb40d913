package org.gapline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages in the page on troubleshooting are those of the program. */
class TroubleshootingTest {

  private static final String PAGE = "docs/troubleshooting.md";

  /** In the first column of a table; what the program fills in is an ellipsis. */
  private static final Pattern MESSAGE = Pattern.compile("^\\| `([^`]*)` \\|", Pattern.MULTILINE);

  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static List<String> sources;

  @BeforeAll
  static void readSources() throws IOException {
    try (Stream<Path> files = Files.walk(ProjectFolder.file("jobs/src/main/java"))) {
      sources =
          Stream.concat(
                  files.filter(file -> file.toString().endsWith(".java")),
                  Stream.of("gapline", "notebooks/start").map(ProjectFolder::file))
              .map(TroubleshootingTest::textOf)
              .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messageIsOneThatTheProgramPrints(String message) {
    List<String> words =
        Arrays.stream(message.split("…"))
            .map(String::strip)
            .filter(part -> part.matches(".*[a-z]{2}.*"))
            .toList();

    assertThat(words).as("words that can be looked for").isNotEmpty();
    assertThat(sources)
        .as(message)
        .anySatisfy(source -> assertThat(source).contains(words.toArray(String[]::new)));
  }

  @Test
  void aMessageThatNobodyPrintsWouldBeFound() {
    assertThat(sources).noneMatch(source -> source.contains("nobody" + " ever prints this"));
    assertThat(messages()).hasSizeGreaterThan(30);
  }

  static List<String> messages() {
    return MESSAGE
        .matcher(Page.read(ProjectFolder.file(PAGE)).text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** With literals that stand on several lines joined. */
  private static String textOf(Path file) {
    try {
      return JOINED.matcher(Files.readString(file)).replaceAll("").replace("\\\"", "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
