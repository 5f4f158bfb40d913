package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.ProjectFolder;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|A colonel from the north highlighted the lack of fuel.|[A participant] highlighted the"
            + " lack of fuel.",
        "en|Fuel is short, an official told the hall.|Fuel is short, [a participant] told the"
            + " hall.",
        "en|Two judges said that cases wait for years.|[Participants] said that cases wait for"
            + " years.",
        "en|The Committee noted that cases wait.|The Committee noted that cases wait.",
        "en|Participants noted that cases wait.|Participants noted that cases wait.",
        "en|Mr. Jean Okoro thanked the hosts.|[A participant] thanked the hosts.",
        "en|Cases wait for years, he observed.|Cases wait for years, [a participant] observed.",
        "en|An expert of the bank: New rules have to be tried.|[A participant]: New rules have to be"
            + " tried.",
        "en|The representative of Beland presented two cases.|[A participant] presented two cases.",
        "fr|Un magistrat du tribunal a souligné le manque de moyens.|[Un participant] a souligné le"
            + " manque de moyens.",
        "es|Una fiscal de la capital señaló la falta de medios.|[Un participante] señaló la falta"
            + " de medios.",
      })
  void personsWhoSpeakBecomeParticipants(String language, String text, String expected) {
    assertThat(Speakers.withheld(text, language)).isEqualTo(expected);
  }

  @Test
  void statesListsOfStatesAndPeoplesAreTakenOut() throws Exception {
    var files = CodebookFiles.read(ProjectFolder.file("data/codebook"));
    StateMentions mentions = new StateMentions(CodebookReader.read(files));

    assertThat(mentions.without("Prisons in the Niger and Côte d’Ivoire are full."))
        .isEqualTo("Prisons in [States] are full.");
    assertThat(mentions.without("The Kenyan police lack vehicles."))
        .isEqualTo("[A State’s] police lack vehicles.");
    assertThat(mentions.isIn("The police lack vehicles.")).isFalse();
  }
}
