package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gapline.ProjectFolder;
import org.gapline.codebook.StateNames.IsState;
import org.gapline.codebook.StateNames.IsTerritory;
import org.gapline.codebook.StateNames.Unknown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as tables of several publishers write them, against the codebook that is shipped. */
class ShippedStateNamesTest {

  private static StateNames names;

  @BeforeAll
  static void readPlaces() throws IOException, CodebookException {
    names =
        StateNames.of(CodebookReader.read(CodebookFiles.read(ProjectFolder.file("data/codebook"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GNB|Guinea Bissau|Guinea-Bissau|GUINEA-BISSAU|Guinée-Bissau",
        "CIV|Cote d'Ivoire|COTE DIVOIRE|Ivory Coast|Côte d’Ivoire",
        "VCT|St. Vincent & the Grenadines|Saint Vincent",
        "COD|Congo, Dem. Rep.|DRC|Congo (Kinshasa)|Zaire",
        "COG|Congo, Rep.|Republic of Congo|Congo-Brazzaville",
        "PRK|Korea, Dem. People's Rep.|DPRK|North Korea",
        "KOR|Korea, Rep.|Korea (Republic of)|South Korea",
        "MKD|FYROM|Macedonia|The former Yugoslav Republic of Macedonia",
        "SWZ|Swaziland|Eswatini (formerly Swaziland)",
        "TUR|Turkey|Turkiye|TÜRKİYE",
        "CZE|Czech Republic",
        "CPV|Cape Verde|Cabo Verde",
        "STP|Sao Tome & Principe|São Tomé and Príncipe",
        "VEN|Venezuela, RB|Venezuela (Bolivarian Republic of)",
        "GMB|Gambia, The|The Gambia",
        "VAT|Vatican City|Holy See",
        "GBR|UK|Great Britain|U.K.",
        "LAO|Lao PDR|Laos"
      })
  void stateIsFoundAsPeopleWriteIt(String row) {
    List<String> parts = List.of(row.split("\\|"));

    assertThat(parts.subList(1, parts.size()))
        .allSatisfy(name -> assertThat(names.find(name)).isEqualTo(new IsState(parts.get(0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hong Kong|Hong Kong, China|Hong Kong (China)|China, Hong Kong SAR",
        "Macao|Macao, China",
        "Kosovo|Kosovo*",
        "Curaçao|Curacao"
      })
  void entityThatIsNoStateIsKnownAndIsNone(String row) {
    List<String> parts = List.of(row.split("\\|"));

    assertThat(parts.subList(1, parts.size()))
        .allSatisfy(name -> assertThat(names.find(name)).isEqualTo(new IsTerritory(parts.get(0))));
  }

  @ParameterizedTest
  @CsvSource({
    "Korea,Democratic People's Republic of Korea,Republic of Korea",
    "Congo,Democratic Republic of the Congo,Congo"
  })
  void nameThatTwoStatesGoByFindsNeitherAndNamesBoth(String name, String one, String other) {
    assertThat(names.find(name))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown ->
                assertThat(unknown.suggestion().orElseThrow().split(" or "))
                    .containsExactlyInAnyOrder(one, other));
  }

  @Test
  void misspeltNameIsSuggestedAndNeverTaken() {
    assertThat(names.find("Saint Vicent"))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown ->
                assertThat(unknown.suggestion()).contains("Saint Vincent and the Grenadines"));
    assertThat(names.find("Yugoslavia")).isInstanceOf(Unknown.class);
  }
}
