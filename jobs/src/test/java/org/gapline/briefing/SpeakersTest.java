package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gapline.ProjectFolder;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

  private static Speakers speakers;

  @BeforeAll
  static void read() throws Exception {
    var files = CodebookFiles.read(ProjectFolder.file("data/codebook"));
    KnownNames known = new KnownNames(CodebookReader.read(files));
    Set<String> small =
        Set.of("cases", "cooperation", "police", "fuel", "resources", "fiscal", "law", "la", "le");
    speakers = new Speakers(new UnknownNames(known, small));
  }

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
        "en|Mr. Jean Okoro thanked the hosts.|[A participant] thanked the hosts.",
        "en|The Judge Okoro thanked the hosts.|[A participant] thanked the hosts.",
        "en|Cases wait for years, he observed.|Cases wait for years, [a participant] observed.",
        "en|An expert of the bank: New rules have to be tried.|[A participant]: New rules have to be"
            + " tried.",
        "en|The representative of Beland presented two cases.|[A participant] presented two cases.",
        "en|Amina Diallo said that cases lie idle.|[A participant] said that cases lie idle.",
        "en|According to John Smith, cases lie idle.|According to [a participant], cases lie idle.",
        "en|Judge Ibrahim Sow, who chaired, said that cases lie idle.|[A participant], who chaired,"
            + " said that cases lie idle.",
        "en|Prof. Jane Doe noted that cases lie idle.|[A participant] noted that cases lie idle.",
        "en|The need for courses was stressed by the Minister of Justice.|The need for courses was"
            + " stressed by [a participant].",
        "en|Cases lie idle, said the head of the unit.|Cases lie idle, said [a participant].",
        "en|One of the judges said that cases lie idle.|[Participants] said that cases lie idle.",
        "en|The police and a prosecutor from the coast said that cases lie idle.|The police and [a"
            + " participant] said that cases lie idle.",
        "en|The chair of the national committee said that cases lie idle.|[A participant] said that"
            + " cases lie idle.",
        "en|Cases lie idle, the inspector-general explained.|Cases lie idle, [a participant] explained.",
        "en|The meeting heard from a judge that cases lie idle.|The meeting heard from [a participant]"
            + " that cases lie idle.",
        "en|Officials pointed to gaps, and judges called for rules.|[Participants] pointed to gaps, and"
            + " [participants] called for rules.",
        "en|The unit lacks staff and judges said that cases lie idle.|The unit lacks staff and"
            + " [participants] said that cases lie idle.",
        "fr|Un délégué du ministère a fait savoir que les dossiers dorment.|[Un participant] a fait"
            + " savoir que les dossiers dorment.",
        "fr|Pour le ministre, les dossiers dorment.|Pour [un participant], les dossiers dorment.",
        "es|El viceministro hizo hincapié en la falta de medios.|[Un participante] hizo hincapié en la"
            + " falta de medios.",
        "es|Faltan medios, según indicó el relator.|Faltan medios, según indicó [un participante].",
        "en|The Executive Director of the national centre noted that cases wait.|[A participant] noted"
            + " that cases wait.",
        "es|Los fiscales señalaron la falta de medios.|[Participantes] señalaron la falta de medios.",
        "fr|Un magistrat du tribunal a souligné le manque de moyens.|[Un participant] a souligné le"
            + " manque de moyens.",
        "fr|Les dossiers dorment, a déclaré le procureur général.|Les dossiers dorment, a déclaré [un"
            + " participant].",
        "fr|Selon l’expert du ministère, les dossiers dorment.|Selon [un participant], les dossiers"
            + " dorment.",
        "fr|Le Secrétaire général du ministère a noté que les dossiers dorment.|[Un participant] a"
            + " noté que les dossiers dorment.",
        "fr|Le manque de moyens a été souligné par le juge du tribunal.|Le manque de moyens a été"
            + " souligné par [un participant].",
        "es|Una fiscal de la capital señaló la falta de medios.|[Un participante] señaló la falta"
            + " de medios.",
        "es|Faltan medios, dijo la jueza del tribunal.|Faltan medios, dijo [un participante].",
        "es|Según el director de la unidad, faltan medios.|Según [un participante], faltan medios.",
      })
  void personsWhoSpeakBecomeParticipants(String language, String text, String expected) {
    assertThat(speakers.withheld(text, language)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The Committee noted that cases wait.",
        "en|The Executive Director of CTED noted that cases wait.",
        "en|Participants noted that cases wait.",
        "en|A shortage of trained officers was noted at the border posts.",
        "en|The lack of trained investigators and prosecutors was highlighted.",
        "en|The general lack of resources was noted.",
        "en|Police said that officers lack training noted in the law.",
        "en|The Secretary-General noted that cases wait.",
        "en|The Security Council called for more officers.",
        "en|The lack of officers raised concern at every post.",
        "en|Several challenges were mentioned: officers are few and cases wait.",
        "en|Training for judges set out in the plan has not begun.",
        "en|Participants told the judge that officers lack fuel.",
        "fr|Le manque de magistrats a été souligné.",
        "fr|Pour les magistrats, la formation est rare.",
        "fr|Le Secrétaire général a souligné le manque de moyens.",
        "fr|Le secrétariat a noté que les procureurs sont peu nombreux.",
        "es|Se señaló la falta de fiscales.",
        "es|La falta de fiscales fue señalada.",
        "es|El Secretario General señaló la falta de medios.",
        "en|Few States apply what the General Assembly adopted.",
        "en|The Justice Department lacks staff.",
        "en|The General Directorate lacks staff.",
        "en|Rules of the General Prosecutor are old.",
        "en|The Inspector General Office lacks staff.",
        "en|Few wrote to the Justice Ministry.",
      })
  void whatNoPersonSaysStaysAsItIs(String language, String text) {
    assertThat(speakers.withheld(text, language)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister, a former judge from the coast, said that cases lie idle.",
        "The prosecutor who opened the day said that cases lie idle.",
        "The obstacles officers noted are many.",
        "The head of the delegation, speaking for all, said that cases lie idle.",
        "The officers identified in the report lack training.",
        "The ambassador of the coast, Mr. Doe, said that cases lie idle.",
        "Cases lie idle, as Awa Traoré knows.",
        "Cases lie idle, H.E. J. Doe told the hall.",
      })
  void whatMayTellWhoSpokeIsNotShown(String text) {
    assertThat(speakers.withheld(text, "en")).isEmpty();
  }
}
