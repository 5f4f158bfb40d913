package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.fuzz.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a mapping: problems with file and line, never an error of ours. */
class MappingFuzzTest {

  private static final String PIECES =
      "files: [a*.csv]|shape: long|shape: wide|columns:|  state: a|  rating: b|schemes:|  - id: x"
          + "|    label: y|    kind: ordered|    ratings: [{id: 1}, {id: 2}]|    weak_below: 2|dates:"
          + "|[\"yyyy\"]|[\"yyyy-MM-dd'\"]|[\"ZZZZ\"]|as_of: 2020|{|}|[|]|: |- |&a|*a|!!int|'|\"|#|\t|---"
          + "|    indicators: [{id: q, theme: border-travel}]|absent_means: unrated|? |>|%|label: {n}";

  private static final Codebook CODEBOOK = SmallTables.codebook("border-travel");

  @FuzzTest(maxDuration = "60s")
  void anyMappingIsReadOrItsProblemsAreNamed(byte[] bytes) {
    read(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void mappingsOfPiecesAreReadOrTheirProblemsAreNamed() {
    Pieces.eachText(3_000, PIECES, text -> read(text.replaceAll("[\\x00-\\x08]", "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: b\n", "- a\n", "[", "{a: ", "? ", "a: [b]\n", "\"", "#\n", "&a ", "- - "})
  void readingTakesTimeInProportionToTheMapping(String piece) {
    Pieces.assertLinear(piece, 20_000, MappingFuzzTest::read);
  }

  private static void read(String yaml) {
    CodebookFiles files = CodebookFiles.of("", Map.of("mappings/m.yaml", yaml));
    for (CodebookProblem problem : MappingReader.problems(files, CODEBOOK)) {
      assertThat(problem.message()).startsWith("mappings/m.yaml");
    }
  }
}
