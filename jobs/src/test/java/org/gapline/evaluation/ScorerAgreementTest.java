package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our scorer and tools/score.py give the same figures. */
class ScorerAgreementTest {

  private static final Path SHARED =
      Path.of(System.getProperty("gapline.project", "..")).resolve("../shared");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> ROLES =
      List.of("challenge", "good-practice", "recommendation", "commitment", "progress", "none");

  private static final List<String> THEMES =
      List.of("resources", "uas", "virtual-assets", "incitement", "other", "npo-civic-space");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyFigureAgreesOnGarbledGold(long seed) throws Exception {
    Path gold = shared("gold/reports.jsonl");
    Path garbled = garble(gold, seed);

    Map<String, Double> theirs = figuresOfScript(List.of(gold.toString(), garbled.toString()));

    assertSame(theirs, score(gold, garbled, Selection.ALL));
  }

  @Test
  void everyFigureAgreesOnOneLanguage() throws Exception {
    Path gold = shared("gold/hard.jsonl");
    Path garbled = garble(gold, 4);

    Map<String, Double> theirs =
        figuresOfScript(List.of(gold.toString(), garbled.toString(), "--lang", "en"));

    assertSame(theirs, score(gold, garbled, new Selection(null, "en", null)));
  }

  private static EvaluationReport score(Path gold, Path predictions, Selection selection)
      throws IOException {
    return new Evaluation(1)
        .score(CodedReportFile.read(gold), CodedReportFile.read(predictions), selection);
  }

  private static void assertSame(Map<String, Double> theirs, EvaluationReport ours) {
    assertThat(theirs).hasSizeGreaterThan(25);
    SoftAssertions all = new SoftAssertions();
    theirs.forEach(
        (name, value) ->
            all.assertThat(figure(name, ours)).as(name).isCloseTo(value, within(6e-4)));
    all.assertAll();
  }

  /** Our value for a figure as the script names it: {@code r:challenge F1}, {@code found P}. */
  private static double figure(String name, EvaluationReport ours) {
    if (name.equals("themes macro-F1")) {
      return ours.score("themes macro").value();
    }
    int space = name.lastIndexOf(' ');
    Score score = ours.score(name.substring(0, space).replaceFirst("^r:", "role "));
    return switch (name.substring(space + 1)) {
      case "P" -> score.precision();
      case "R" -> score.recall();
      default -> score.value();
    };
  }

  private Map<String, Double> figuresOfScript(List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("python3", SHARED.resolve("tools/score.py").toString()));
    command.addAll(arguments);
    Path output = folder.resolve("figures.txt");
    Process script;
    try {
      script =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "needs python3");
      throw e;
    }
    assertThat(script.waitFor(120, TimeUnit.SECONDS)).as("score.py ends in time").isTrue();
    assertThat(script.exitValue()).as(Files.readString(output)).isZero();
    return figures(Files.readAllLines(output, StandardCharsets.UTF_8));
  }

  /** Lines are a name, a value and often an interval: {@code found F1 0.812 [0.790 0.833]}. */
  private static Map<String, Double> figures(List<String> lines) {
    Map<String, Double> figures = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split("\\s+", -1);
      if (!parts[0].equals("documents")) {
        figures.put(parts[0] + " " + parts[1], Double.valueOf(parts[2].replace("nan", "NaN")));
      }
    }
    return figures;
  }

  private static Path shared(String path) {
    assumeTrue(Files.exists(SHARED.resolve(path)), "needs ../shared");
    return SHARED.resolve(path);
  }

  /** A copy of the gold as a poor finder might have found it. */
  private Path garble(Path gold, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank() && random.nextInt(12) > 0) {
        lines.add(JSON.writeValueAsString(garbled((ObjectNode) JSON.readTree(line), random)));
      }
    }
    return Files.write(folder.resolve("garbled.jsonl"), lines);
  }

  private static ObjectNode garbled(ObjectNode report, SplittableRandom random) {
    for (String key : List.of("kind", "start", "end", "city", "country")) {
      switch (random.nextInt(6)) {
        case 0 -> report.putNull(key);
        case 1 -> report.put(key, report.path(key).asText("").toUpperCase(Locale.ROOT));
        default -> {}
      }
    }
    for (String key : List.of("regions", "states", "resolutions")) {
      garbleList((ArrayNode) report.get(key), random, List.of("global", "GHA", "1373 (2001)"));
    }
    for (String key : List.of("organizers", "participants", "donors")) {
      garbleList(
          (ArrayNode) report.get(key),
          random,
          List.of(
              "the Office of Counter-Terrorism.",
              "United Nations Office on Drugs and Crime",
              "Counter-Terrorism Committee Executive Directorate",
              "Government of  Japan",
              "UNOCT/UNCCT"));
    }
    garbleStatements((ArrayNode) report.get("statements"), random);
    return report;
  }

  private static void garbleList(ArrayNode list, SplittableRandom random, List<String> others) {
    for (int i = list.size() - 1; i >= 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> list.remove(i);
        case 1 -> list.set(i, new TextNode("The " + list.get(i).asText() + "  Secretariat"));
        case 2 -> list.add(list.get(i));
        default -> {}
      }
    }
    if (random.nextInt(3) == 0) {
      list.add(others.get(random.nextInt(others.size())));
    }
  }

  private static void garbleStatements(ArrayNode statements, SplittableRandom random) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      ObjectNode statement = (ObjectNode) statements.get(i);
      switch (random.nextInt(9)) {
        case 0 -> statements.remove(i);
        case 1 -> statement.put("role", ROLES.get(random.nextInt(ROLES.size())));
        case 2 -> ((ArrayNode) statement.get("themes")).add(THEMES.get(random.nextInt(6)));
        case 3 -> ((ArrayNode) statement.get("themes")).removeAll();
        case 4, 5 -> statement.put("text", garbled(statement.path("text").asText(), random));
        case 6 -> statements.add(statement.deepCopy().put("text", twisted(statement)));
        default -> {}
      }
    }
  }

  /** Some of the words only, so that overlaps lie on both sides of a half. */
  private static String garbled(String text, SplittableRandom random) {
    StringBuilder some = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      some.append(random.nextInt(2) == 0 ? word : "other" + random.nextInt(9)).append(' ');
    }
    return some.toString();
  }

  private static String twisted(JsonNode statement) {
    String text = statement.path("text").asText();
    return "Überdies — " + text.substring(text.length() / 3) + " 4½ naïve_words";
  }
}
