package org.gapline.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserLibrariesTest {

  @Test
  void eachLibraryThatIsNamedIsAtHandOnce() throws IOException {
    List<String> names = ParserLibraries.names();

    List<String> found =
        ParserLibraries.classPath().stream()
            .skip(1)
            .map(path -> path.getFileName().toString().replaceFirst("-\\d.*", ""))
            .toList();

    assertThat(found).containsExactlyElementsOf(names).doesNotHaveDuplicates();
  }

  @Test
  void nothingOfSparkReachesTheParsers() throws IOException {
    assertThat(ParserLibraries.classPath())
        .isNotEmpty()
        .noneMatch(path -> path.getFileName().toString().startsWith("spark-"));
  }
}
