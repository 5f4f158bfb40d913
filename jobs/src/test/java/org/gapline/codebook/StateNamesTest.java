package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.StateNames.IsState;
import org.gapline.codebook.StateNames.IsTerritory;
import org.gapline.codebook.StateNames.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {

  private static final List<State> STATES =
      List.of(
          state("CIV", "CI", "Côte d'Ivoire", "the Republic of Côte d'Ivoire", "Ivory Coast"),
          state("LCA", "LC", "Saint Lucia", "Saint Lucia"),
          state("TTO", "TT", "Trinidad and Tobago", "the Republic of Trinidad and Tobago"),
          state("KOR", "KR", "Republic of Korea", "the Republic of Korea", "South Korea"),
          state("IRN", "IR", "Iran (Islamic Republic of)", "the Islamic Republic of Iran", "Iran"),
          state("MMR", "MM", "Myanmar", "the Republic of the Union of Myanmar", "Burma"),
          state("GMB", "GM", "Gambia", "the Republic of the Gambia"),
          state("NAM", "NA", "Namibia", "the Republic of Namibia"),
          state("TUR", "TR", "Türkiye", "the Republic of Türkiye", "Turkey"),
          state("COG", "CG", "Congo", "the Republic of the Congo"),
          state(
              "COD",
              "CD",
              "Democratic Republic of the Congo",
              "the Democratic Republic of the Congo",
              "Congo"),
          state("DNK", "DK", "Denmark", "the Kingdom of Denmark"),
          state("TJK", "TJ", "Tajikistan", "the Republic of Tajikistan"));

  private static final List<Territory> TERRITORIES =
      List.of(new Territory("Aruba", List.of()), new Territory("Greenland", List.of("Groenland")));

  private final StateNames names = StateNames.of(STATES, TERRITORIES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "CIV | Côte d’Ivoire",
        "CIV | COTE D'IVOIRE",
        "CIV | ivory coast",
        "LCA | St. Lucia",
        "LCA | St Lucia",
        "TTO | Trinidad & Tobago",
        "TTO | Trinidad-Tobago",
        "KOR | Korea, Republic of",
        "KOR | Korea (Republic of)",
        "KOR | Korea, Rep.",
        "KOR | The Republic of  Korea",
        "IRN | Iran, Islamic Republic of",
        "IRN | IRAN (ISLAMIC REPUBLIC OF)",
        "MMR | Myanmar (Burma)",
        "MMR | Burma/Myanmar",
        "GMB | The Gambia",
        "GMB | Gambia, The",
        "GMB | Gambia (the) 2",
        "TUR | TÜRKİYE",
        "TUR | Turkıye",
        "COD | Congo, Democratic Republic of the",
        "COG | Congo",
        "TJK | Tajikistan*",
        "TJK | Tajikistan\u00B2",
        "TJK | Tajikistan [a]",
        "TUR | Türkiye (formerly Turkey)",
        "MMR | Myanmar (ex-Burma)"
      })
  void spellingsOfTablesFindTheState(String iso3, String written) {
    assertThat(names.find(written)).isEqualTo(new IsState(iso3));
  }

  @ParameterizedTest
  @CsvSource({"NA,NAM", "NAM,NAM", "CD,COD"})
  void codesInCapitalsFindTheState(String code, String iso3) {
    assertThat(names.find(code)).isEqualTo(new IsState(iso3));
  }

  @Test
  void codesInSmallLettersAreNoCodes() {
    assertThat(names.find("na")).isInstanceOf(Unknown.class);
  }

  @Test
  void territoriesAreRecognisedAndNoStates() {
    assertThat(names.find("ARUBA")).isEqualTo(new IsTerritory("Aruba"));
    assertThat(names.find("Aruba (Netherlands)")).isEqualTo(new IsTerritory("Aruba"));
    assertThat(names.find("groenland")).isEqualTo(new IsTerritory("Greenland"));
  }

  @Test
  void partOfStateIsNotTheState() {
    assertThat(names.find("Denmark (Greenland)")).isInstanceOf(Unknown.class);
  }

  @Test
  void unknownNameSuggestsTheNearestState() {
    assertThat(names.find("Tadjikistan"))
        .isEqualTo(new Unknown("Tadjikistan", Optional.of("Tajikistan")));
    assertThat(names.find("Atlantis")).isEqualTo(new Unknown("Atlantis", Optional.empty()));
  }

  @Test
  void emptyCellIsUnknown() {
    assertThat(names.find(" ")).isEqualTo(new Unknown("", Optional.empty()));
    assertThat(names.find("the")).isInstanceOf(Unknown.class);
  }

  @Test
  void sharedFurtherNameFindsNone() {
    var shared =
        StateNames.of(
            List.of(
                state("PRK", "KP", "Democratic People's Republic of Korea", "", "Korea"),
                state("KOR", "KR", "Republic of Korea", "", "Korea")),
            List.of());

    assertThat(shared.find("Korea")).isInstanceOf(Unknown.class);
  }

  @Test
  void namesOfOneSourceGoBeforeOthers() {
    var extended = names.with(Map.of("Congo", "COD", "Corea", "KOR"));

    assertThat(extended.find("Congo")).isEqualTo(new IsState("COD"));
    assertThat(extended.find("corea")).isEqualTo(new IsState("KOR"));
    assertThat(names.find("Congo")).isEqualTo(new IsState("COG"));
  }

  @Test
  void aliasOfNoStateIsRefused() {
    assertThatThrownBy(() -> names.with(Map.of("Atlantis", "ATL")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ATL");
  }

  private static State state(
      String iso3, String iso2, String name, String official, String... names) {
    return new State(
        iso3, iso2, State.Status.MEMBER, name, official, List.of(names), List.of(), "");
  }
}
