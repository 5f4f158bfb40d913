package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.codebook.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateMentionsTest {

  private static Codebook codebook;
  private static StateMentions mentions;

  @BeforeAll
  static void read() throws Exception {
    codebook = CodebookReader.read(CodebookFiles.read(ProjectFolder.file("data/codebook")));
    mentions = new StateMentions(new KnownNames(codebook), codebook, state -> false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Prisons in the Niger and Côte d’Ivoire are full.|Prisons in [States] are full.",
        "en|The Kenyan police lack vehicles.|[A State’s] police lack vehicles.",
        "en|A Kenyan officer has no vehicle.|[A State’s] officer has no vehicle.",
        "en|Posts in Burkina\u00A0Faso are few.|Posts in [a State] are few.",
        "en|Posts in Guinea-Bissau and Timor Leste are few.|Posts in [States] are few.",
        "en|Posts in Mombasa and Nairobi are few.|Posts in [cities] are few.",
        "en|Posts between Kenya-Uganda and Rwanda/Burundi are few.|Posts between [States] are few.",
        "en|The shore of Lake Victoria is long.|The shore of Lake Victoria is long.",
        "fr|Au Sénégal, les postes sont rares.|À [un État], les postes sont rares.",
        "fr|La police kényane manque de postes.|La police [d’un État] manque de postes.",
        "es|El Perú carece de puestos.|[Un Estado] carece de puestos.",
        "en|Posts around Lake Chad are few.|Posts around Lake Chad are few.",
        "en|Crews in the Gulf of Guinea are few.|Crews in the Gulf of Guinea are few.",
        "en|The Geneva Conventions are taught.|The Geneva Conventions are taught.",
        "es|Los expertos irán a los puestos.|Los expertos irán a los puestos.",
      })
  void statesAndWhatLiesInThemAreTakenOut(String language, String text, String expected) {
    assertThat(mentions.without(text, language)).isEqualTo(expected);
  }

  @Test
  void noNameOfAnyStateStaysHoweverItIsWritten() {
    Map<String, UnaryOperator<String>> spellings = new TreeMap<>();
    spellings.put("as listed", name -> name);
    spellings.put("capitals", name -> name.toUpperCase(Locale.ROOT));
    spellings.put("no accents", StateMentionsTest::bare);
    spellings.put("accents apart", name -> Normalizer.normalize(name, Normalizer.Form.NFD));
    spellings.put("no-break spaces", name -> name.replace(' ', '\u00A0'));
    spellings.put("hyphens", name -> name.replace(' ', '-'));
    spellings.put("no hyphens", name -> name.replace('-', ' '));
    spellings.put("other apostrophes", name -> name.replace('\'', '’'));

    List<String> left = new ArrayList<>();
    names()
        .forEach(
            name ->
                spellings.forEach(
                    (spelling, written) -> {
                      String text = "Posts in " + written.apply(name) + ": few.";
                      String shown = mentions.without(text, "en");
                      if (!shown.matches("Posts in \\[[^\\]]+\\]: few\\.")) {
                        left.add(spelling + ": " + name + ": " + shown);
                      }
                    }));

    assertThat(left).isEmpty();
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static Stream<String> names() {
    return codebook.states().stream()
        .flatMap(
            (State state) ->
                Stream.of(
                        Stream.of(state.name()), state.names().stream(), state.demonyms().stream())
                    .flatMap(each -> each))
        .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }

  @Test
  void aStateOfItsOwnBriefingStaysAndOthersGo() {
    StateMentions own =
        new StateMentions(new KnownNames(codebook), codebook, state -> state.equals("KEN"));

    assertThat(own.without("Posts in Kenya and Uganda, as in Mombasa and Kampala, are few.", "en"))
        .isEqualTo("Posts in Kenya and [a State], as in Mombasa and [a city], are few.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/news/niger---prisons",
        "https://www.example.org/news/C%C3%B4te-d%E2%80%99Ivoire",
        "https://kz.example.org/news/1",
        "https://www.police.go.ke/news/1",
        "https://www.example.org/where/KEN/1",
        "https://www.example.org/a_workshop_in_mombasa.html",
        "CAT/C/KEN/CO/3",
      })
  void addressesAndSymbolsThatNameAStateAreKnown(String address) {
    assertThat(mentions.isInAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.example.org/en/news/about-us/workshop", "S/2019/123"})
  void othersAreNot(String address) {
    assertThat(mentions.isInAddress(address)).isFalse();
  }
}
