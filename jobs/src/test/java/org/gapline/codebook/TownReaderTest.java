package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.junit.jupiter.api.Test;

class TownReaderTest {

  private final Problems problems = new Problems();

  @Test
  void lineHoldsATownItsStateAndOtherNames() {
    List<City> towns =
        read("# towns\nname\tcountry\tnames\nOtjiwarongo\tNAM\nVoi\tKEN\tVoi Town; Voï\n");

    assertThat(problems.all()).isEmpty();
    assertThat(towns)
        .containsExactly(
            new City("Otjiwarongo", "NAM", List.of(), List.of()),
            new City("Voi", "KEN", List.of("Voi Town", "Voï"), List.of()));
  }

  @Test
  void linesThatCannotBeUsedAreReportedWithTheirNumber() {
    List<City> towns = read("Otjiwarongo NAM\nVoi\tKEN\nVoi\tKEN\nKhorixas\tXYZ\n");

    assertThat(towns).hasSize(1);
    assertThat(problems.all()).extracting(CodebookProblem::line).containsExactly(1, 3, 4);
  }

  @Test
  void fileThatIsNoTableOfTownsIsReportedInsteadOfReadAsFewerTowns() {
    read("Voi\tKEN\tVoi Town\tNAM\n");
    read("Voi\tKEN\n\0\0\n");
    read("name\tcountry\tnames\n");

    assertThat(problems.all()).extracting(CodebookProblem::line).containsExactly(1, 1, 2);
    assertThat(problems.all())
        .extracting(CodebookProblem::what)
        .containsExactlyInAnyOrder(
            "has more than three columns", "holds a character of value 0", "holds no town");
  }

  @Test
  void fileWithoutAnyTabIsNotReportedLineByLine() {
    read("Voi KEN\n".repeat(5000));

    assertThat(problems.all()).hasSize(20);
    assertThat(problems.all().get(19).what()).contains("lines below");
  }

  @Test
  void markThatAnEditorPutsBeforeTheTextIsNoPartOfIt() {
    assertThat(read("\uFEFFname\tcountry\tnames\nVoi\tKEN\n")).hasSize(1);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void codebookMayHaveNoTowns() {
    assertThat(new TownReader(states(), problems).read(CodebookFiles.of("book", Map.of())))
        .isEmpty();
  }

  private List<City> read(String table) {
    return new TownReader(states(), problems)
        .read(CodebookFiles.of("book", Map.of("towns.tsv", table)));
  }

  private static StateCodes states() {
    return StateCodes.of(List.of(state("NAM"), state("KEN")));
  }

  private static State state(String iso3) {
    return new State(
        iso3,
        iso3.substring(0, 2),
        State.Status.MEMBER,
        iso3,
        iso3,
        List.of(),
        List.of(),
        List.of(),
        iso3);
  }
}
