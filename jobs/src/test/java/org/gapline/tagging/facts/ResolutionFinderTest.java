package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.codebook.KnownResolution;
import org.gapline.codebook.pattern.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionFinderTest {

  private final ResolutionFinder finder =
      new ResolutionFinder(
          List.of(
              new KnownResolution(1267, 1999),
              new KnownResolution(1373, 2001),
              new KnownResolution(1989, 2011),
              new KnownResolution(2178, 2014)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "under Security Council resolutions 1373 (2001) and 2178 (2014) they act",
        "under resolution 1373 of 2001, and resolution 2178 of 2014",
        "UNSCRs 1373 and 2178",
        "UNSCR 1373 (2001), UNSCR 2178",
        "S/RES/1373 (2001) and S/RES/2178 (2014)",
        "les résolutions 1373 (2001) et 2178 (2014)",
        "las resoluciones 1373 (2001) y 2178 (2014)",
        "resolution No. 1373, as well as 2178 (2014)"
      })
  void resolutionsAreReadInEveryForm(String text) {
    assertThat(find(text).resolutions()).containsExactly("1373 (2001)", "2178 (2014)");
  }

  @Test
  void numbersJoinedBySlashesAreSeveralResolutions() {
    assertThat(find("resolutions 1267/1989").resolutions())
        .containsExactly("1267 (1999)", "1989 (2011)");
  }

  @Test
  void mistypedYearIsPutRightAndSaidSo() {
    assertThat(find("resolution 2178 (2017)"))
        .isEqualTo(new ResolutionFinder.Found(List.of("2178 (2014)"), true));
  }

  @Test
  void unknownNumberIsKeptWithTheYearThatTheTextGives() {
    assertThat(find("resolution 2999 (2030) and resolution 2998").resolutions())
        .containsExactly("2999 (2030)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as 1373 (2001) says | 1373 (2001)",
        "1373 (2001) | 1373 (2001)",
        "as they say in 1373 (2001) | 1373 (2001)",
        "resolution 1373 of May and 2178 | 1373 (2001)",
        "resolution 2999 of 2030 | 2999 (2030)",
        "resolution 2999 of 2030, 2998 of 2031 | 2999 (2030), 2998 (2031)",
        "SCR 1373 | 1373 (2001)",
        "S/RES/1373 | 1373 (2001)",
        "resolution number 1373 | 1373 (2001)",
        "the Assembly of States recalled resolution 1373 | 1373 (2001)",
        "resolution 101 (1999) | 101 (1999)",
        "resolution 9999 (2099) | 9999 (2099)",
        "resolution 1373 or 2178 | 1373 (2001), 2178 (2014)"
      })
  void numberIsReadWithWhatStandsBesideIt(String text, String resolutions) {
    assertThat(String.join(", ", find(text).resolutions())).isEqualTo(resolutions);
  }

  @Test
  void onlyTheWordsAskedForAreLookedAt() {
    String text = "resolution 1373, resolution 2178, resolution 1267";
    Tokens tokens = Tokens.of(text);

    assertThat(finder.find(text, tokens, 2, 3).resolutions()).containsExactly("2178 (2014)");
    assertThat(finder.find(text, tokens, 3, 3).resolutions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as 1373 (2002) says",
        "as 2999 (2030) says",
        "as 1373 says",
        "the res 1373",
        "RES/1373",
        "General Assembly resolution 1373",
        "Assembly resolution 1373",
        "resolution of 1373",
        "resolution 1373a",
        "resolution 99 (1999)",
        "resolution 10000 (1999)",
        "resolution 2999 (1945)",
        "resolution 2999 (2100)",
        "resolution 2999 of May",
        "resolution 60/100 and 100/60",
        "General Assembly resolution 60/288",
        "resolution 72/284",
        "ECOSOC resolution 2019/19",
        "resolutions (2014), (2017) and (2019)",
        "the resolution of 2014"
      })
  void resolutionsOfOtherBodiesAndLostNumbersAreNone(String text) {
    assertThat(find(text).resolutions()).isEmpty();
  }

  private ResolutionFinder.Found find(String text) {
    return finder.find(text, Tokens.of(text));
  }
}
