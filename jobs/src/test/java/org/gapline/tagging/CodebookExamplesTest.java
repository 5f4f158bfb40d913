package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of themes.yaml and roles.yaml comes out as it says. */
class CodebookExamplesTest {

  private final Codebook codebook = ProjectCodebook.read();
  private final StatementFinder finder = new StatementFinder(codebook);

  @TestFactory
  Stream<DynamicTest> examplesOfThemesHaveTheirThemes() {
    return codebook.themes().stream()
        .flatMap(
            theme ->
                theme.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                theme.id() + ": " + example.text(), () -> hasThemes(example))));
  }

  @TestFactory
  Stream<DynamicTest> examplesOfRolesHaveTheirRole() {
    return Stream.concat(
            codebook.roles().stream().flatMap(role -> role.examples().stream()),
            codebook.notStatements().examples().stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.role() + ": " + example.text(), () -> hasRole(example)));
  }

  private void hasThemes(Example example) {
    Set<String> found = finder.themesOf(example.text(), example.language());

    assertThat(found).containsExactlyInAnyOrderElementsOf(example.themes());
  }

  private void hasRole(Example example) {
    var found = finder.findIn(example.text(), example.language());

    String role = found.isEmpty() ? Example.NO_STATEMENT : found.get(0).role().id();
    assertThat(role).isEqualTo(example.role());
  }
}
