package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallsAndStampsTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call for papers//The Centre invites papers for its third conference, which will be held in"
            + " Lusaka on 3 and 4 May 2021.//Abstracts are due by 1 February 2021.",
        "Appel à communications//Le Centre lance un appel à communications pour sa troisième"
            + " conférence, qui se tiendra à Lusaka les 3 et 4 mai 2021.//Les résumés sont attendus"
            + " au plus tard le 1er février 2021.",
        "Convocatoria de ponencias//El Centro invita a presentar ponencias para su tercera"
            + " conferencia, que se celebrará en Lusaka los días 3 y 4 de mayo de 2021.//Fecha"
            + " límite: 1 de febrero de 2021."
      })
  void callSaysWhenAndWhereItsEventIs(String text) {
    var event = facts(text).facts();

    assertThat(facts(text).kind().id()).isEqualTo("call");
    assertThat(event.start()).hasToString("2021-05-03");
    assertThat(event.end()).hasToString("2021-05-04");
    assertThat(event.city()).isEqualTo("Lusaka");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call for proposals//An online information session was held on 3 May 2021.//Proposals are"
            + " due by 1 June 2021.",
        "Appel à propositions//Une séance d'information s'est tenue en ligne le 3 mai 2021.//Date"
            + " limite : 1er juin 2021.",
        "Convocatoria de propuestas//Una sesión informativa se celebró en línea el 3 de mayo de"
            + " 2021.//Fecha límite: 1 de junio de 2021."
      })
  void sessionOnHowToApplyIsNotTheEvent(String text) {
    assertThat(facts(text).facts().start()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: 14 June 2021//Last month we spent two days in Lusaka at a workshop for nurses."
            + " | 2021-05",
        "Publié le 14 juin 2021//Le mois dernier, un atelier a réuni des juges à Lusaka. | 2021-05",
        "Publicado el 14 de enero de 2021//El mes pasado, un taller reunió a jueces en Lusaka."
            + " | 2020-12"
      })
  void lastMonthIsThatBeforeThePublication(String text, String month) {
    assertThat(facts(text).facts().start().toString()).startsWith(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lusaka, 7 May 2021 (C-12/21)//Judges met here from Monday, 3 May, until today for a"
            + " course.",
        "Lusaka, 7 mai 2021 - Des juges suivent un cours à Lusaka du 3 mai jusqu'à aujourd'hui.",
        "Lusaka, 7 de mayo de 2021 (Prensa).- Jueces asistieron a un curso desde el 3 de mayo hasta"
            + " hoy.",
        "Course for judges//Between 3 May and 7 May 2021 judges attended a course in Lusaka.",
        "Un cours pour les juges//Entre le 3 mai et le 7 mai 2021, des juges ont suivi un cours à"
            + " Lusaka.",
        "Curso para jueces//Entre el 3 de mayo y el 7 de mayo de 2021 se impartió un curso en"
            + " Lusaka."
      })
  void spansEndWhereTheySay(String text) {
    var event = facts(text).facts();

    assertThat(event.start()).hasToString("2021-05-03");
    assertThat(event.end()).hasToString("2021-05-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minutes of the expert meeting on ports//Lusaka, 3.5.2021. Start: 10:00. End: 12:30//The"
            + " meeting was attended by officers of the port.",
        "Expert meeting on ports//When: 3 May 2021, 14:00-16:00//Where: Lusaka//The meeting was"
            + " attended by officers of the port."
      })
  void hoursAreThoseOfTheMeeting(String text) {
    assertThat(facts(text).facts().start()).hasToString("2021-05-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Institute and the Ministry launched on 3 May 2021 in Lusaka the Border Barometer.",
        "L'Institut et le Ministère ont lancé lundi 3 mai 2021, à Lusaka, le Baromètre des"
            + " frontières.",
        "El Instituto y el Ministerio lanzaron el lunes 3 de mayo de 2021, en Lusaka, el Barómetro"
            + " de fronteras."
      })
  void newProductsAreLaunchedToo(String text) {
    assertThat(facts(text).kind().id()).isEqualTo("launch");
  }

  private static DocumentFacts facts(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      byte[] bytes = text.replace("//", "\n\n").getBytes(StandardCharsets.UTF_8);
      return FINDER.find(new DocumentReader().read(bytes, "a.txt", metadata));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
