package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;

/** What the docs say of flags and reasons is what the code has. */
class FlagReferenceTest {

  private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)`", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)*)`");

  @Test
  void everyFlagIsExplainedOnceInTheOrderOfTheCode() throws IOException {
    assertThat(found(ROW, "docs/figures.md"))
        .containsExactlyElementsOf(Stream.of(DocumentFlag.values()).map(Enum::name).toList());
  }

  @Test
  void docsOnInputsNameOnlyFlagsAndReasonsThatAreThere() throws IOException {
    List<String> known =
        Stream.concat(Stream.of(DocumentFlag.values()), Stream.of(RejectReason.values()))
            .map(Enum::name)
            .toList();

    assertThat(found(CODE, "docs/inputs.md").filter(code -> code.length() > 5))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  private static Stream<String> found(Pattern pattern, String path) throws IOException {
    Path docs = ProjectFolder.file(path);
    return pattern.matcher(Files.readString(docs)).results().map(FlagReferenceTest::code);
  }

  private static String code(MatchResult match) {
    return match.group(1);
  }
}
