package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  private int execute(String... more) {
    CommandLine line = Gapline.commandLine(Clock.systemUTC());
    line.setErr(new PrintWriter(err, true));
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--quiet", "--codebook"));
    arguments.add(ProjectFolder.file("data/codebook").toString());
    arguments.addAll(List.of(more));
    return line.execute(arguments.toArray(String[]::new));
  }

  /** A folder with one document, and its gold. */
  private String[] coded(String name, String style) throws IOException {
    Path documents = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        documents.resolve(name + ".txt"),
        "# Workshop on borders in Accra\n\nParticipants said that border posts lack radios.\n");
    Path gold = folder.resolve(name + ".jsonl");
    Files.writeString(
        gold,
        """
        {"file": "%s.txt", "lang": "en", "style": "%s", "statements": [\
        {"text": "border posts lack radios", "role": "challenge", "themes": ["border-travel"]}]}
        """
            .formatted(name, style));
    return new String[] {"--gold", gold.toString(), "--documents", documents.toString()};
  }

  private static String[] together(String[]... parts) {
    List<String> all = new ArrayList<>();
    for (String[] part : parts) {
      all.addAll(List.of(part));
    }
    return all.toArray(String[]::new);
  }

  @Test
  void severalGoldsAreScoredTogether() throws IOException {
    Path out = folder.resolve("out.jsonl");

    int exitCode =
        execute(
            together(
                coded("a", "press"),
                coded("b", "notes"),
                new String[] {"--predictions", out.toString()}));

    assertThat(exitCode).isEqualTo(ExitCodes.DONE);
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void foldsLeaveEachStyleOut() throws IOException {
    Path out = folder.resolve("out.jsonl");

    int exitCode =
        execute(
            together(
                coded("a", "press"),
                coded("b", "notes"),
                new String[] {"--folds", "style", "--predictions", out.toString()}));

    assertThat(exitCode).isEqualTo(ExitCodes.DONE);
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void oneStyleCannotBeLeftOut() throws IOException {
    int exitCode =
        execute(
            together(coded("a", "press"), coded("b", "press"), new String[] {"--folds", "style"}));

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("1 fold by style", "--folds document");
  }

  @Test
  void documentsThatAreNotThereAreNamed() throws IOException {
    String[] coded = coded("a", "press");
    Files.delete(folder.resolve("a/a.txt"));

    assertThat(execute(coded)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("1 of its 1 documents is not in", "a.txt");
  }

  @Test
  void selectionOfNothingIsAMistake() throws IOException {
    assertThat(execute(together(coded("a", "press"), new String[] {"--lang", "fr"})))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("no document of the gold is selected");
  }
}
