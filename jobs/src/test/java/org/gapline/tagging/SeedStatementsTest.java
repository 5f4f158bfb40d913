package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gapline.ProjectFolder;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.junit.jupiter.api.Test;

/** All statements of the two seed texts are found, with role and themes. */
class SeedStatementsTest {

  private final StatementFinder finder = new StatementFinder(ProjectCodebook.read());

  @Test
  void statementsOfTheSeedsAreFound() throws Exception {
    Path gold = ProjectFolder.shared("gold/seeds.jsonl");
    Path folder = ProjectFolder.shared("seeds");
    for (String line : Files.readAllLines(gold)) {
      JsonNode expected = new ObjectMapper().readTree(line);
      List<String> found = found(folder.resolve(expected.get("file").asText()));
      for (JsonNode statement : expected.get("statements")) {
        if (!statement.path("optional").asBoolean()) {
          assertThat(found).as(written(statement)).anyMatch(sameStatement(statement));
        }
      }
    }
  }

  /** The same role, all its themes, and its text but for words that lead in, as "for example". */
  private static Predicate<String> sameStatement(JsonNode statement) {
    String[] parts = written(statement).split("] ", 2);
    String[] roleAndThemes = parts[0].split(" \\[", 2);
    List<String> themes = List.of(roleAndThemes[1].split(", "));
    return found -> {
      String[] said = found.split("] ", 2);
      String[] its = said[0].split(" \\[", 2);
      return its[0].equals(roleAndThemes[0])
          && List.of(its[1].split(", ")).containsAll(themes)
          && said[1].endsWith(parts[1]);
    };
  }

  private List<String> found(Path file) throws Exception {
    Document document =
        new DocumentReader()
            .read(
                Files.readAllBytes(file), file.getFileName().toString(), InputMetadata.unmarked());
    List<String> found = new ArrayList<>();
    for (CodedStatement statement : finder.findIn(document.text(), document.language())) {
      found.add(
          statement.role().id()
              + " "
              + statement.themes().stream().sorted().toList()
              + " "
              + StatementIds.normalized(statement.span().of(document.text())));
    }
    return found;
  }

  private static String written(JsonNode statement) {
    List<String> themes = new ArrayList<>();
    statement.get("themes").forEach(theme -> themes.add(theme.asText()));
    return statement.get("role").asText()
        + " "
        + themes.stream().sorted().toList()
        + " "
        + StatementIds.normalized(statement.get("text").asText());
  }
}
