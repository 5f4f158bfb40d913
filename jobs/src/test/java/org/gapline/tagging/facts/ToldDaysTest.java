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

/** Days that follow from a dateline, a masthead or another sentence; days that are no event's. */
class ToldDaysTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pilots meet//From our correspondent, Lusaka, 12 May 2022//Pilots yesterday rounded off a"
            + " three-day workshop in Lusaka. | 2022-05-09 | 2022-05-11",
        "Pilots meet//Lusaka, May 12, ZNA – A two-day workshop for pilots was held in Lusaka on"
            + " Tuesday and Wednesday.//(2022) | 2022-05-10 | 2022-05-11",
        "Pilots meet//In Lusaka pilots sat in a workshop on May 10-11 of this year and got their"
            + " diplomas.//Press service, Lusaka, May 13, 2022 | 2022-05-10 | 2022-05-11",
        "Pilots meet//Pilots were taught in a course the ministry held in Lusaka last May 10-11. The"
            + " course was free. (Copperbelt Mail, May 15, 2022) | 2022-05-10 | 2022-05-11",
        "EMBASSY NEWS – digest, week of 9 May 2022//The yearly seminar on air safety was held in"
            + " Lusaka on Tuesday and Wednesday. | 2022-05-10 | 2022-05-11",
        "Se reúnen los pilotos//Quito, 16 de mayo de 2022 (Prensa).- Un taller para pilotos tuvo lugar"
            + " en Quito del 10 al 12 de los corrientes. | 2022-05-10 | 2022-05-12",
        "Des pilotes se forment//LOMÉ, 16 mai 2022 – Un atelier pour pilotes s'est tenu à Lomé du 10"
            + " au 12 courant. | 2022-05-10 | 2022-05-12",
        "Pilots meet//Lusaka, 16 May 2022 – A workshop for pilots was held in Lusaka from the 10th to"
            + " the 12th of this month. | 2022-05-10 | 2022-05-12",
        "Des pilotes se forment//Lomé, 4 mai 2022 – Un atelier s'est tenu à Lomé du 10 au 12 du mois"
            + " dernier. | 2022-04-10 | 2022-04-12",
        "EL FARO — Quito, viernes 13 de mayo de 2022 — 1 dólar//Los pilotos vuelven al pupitre//Tres"
            + " días de clases, del martes a ayer//La autoridad los citó en Quito para un taller."
            + " | 2022-05-10 | 2022-05-12",
        "Se reúnen los pilotos//Quito, 31 de mayo de 2022//El pasado jueves 12 los pilotos asistieron"
            + " en Quito a un taller. | 2022-05-12 | 2022-05-12",
        "Des pilotes se forment//Lomé, le 16 mai 2022//Mardi et mercredi de la semaine dernière, le"
            + " ministère a convié des pilotes à un atelier à Lomé. | 2022-05-10 | 2022-05-11",
        "MINISTRY OF TRANSPORT//Press note No. 4 - Thursday, 12 May 2022//PILOTS MEET//The ministry"
            + " held a workshop for pilots in Lusaka on Tuesday and Wednesday."
            + " | 2022-05-10 | 2022-05-11",
        "Pilots helped//May 13, 2022 - Ottawa, Ontario - Air Office//Yesterday, in Lusaka, pilots"
            + " attended a workshop on landings. | 2022-05-12 | 2022-05-12"
      })
  void daysFollowFromWhenThePageWasPublished(String text, String start, String end) {
    assertThat(days(text)).isEqualTo(start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lusaka, 12 May 2022 – A workshop for pilots ended in Lusaka today. Over three days the pilots"
            + " practised landings. | 2022-05-10 | 2022-05-12",
        "Lusaka, 12 May 2022 – A workshop for pilots ended in Lusaka today. The Minister, who opened"
            + " it on 10 May, gave no speech. | 2022-05-10 | 2022-05-12",
        "Lusaka, 12 May 2022 – Pilots today ended their conference in Lusaka. The chair described"
            + " three days of open debate. | 2022-05-10 | 2022-05-12",
        "Lusaka, 10 May 2022 – A workshop for pilots opened in Lusaka this morning. It ends tomorrow"
            + " with a statement. | 2022-05-10 | 2022-05-11",
        "Lusaka, 10 May 2022 – A workshop for pilots began in Lusaka today. The workshop lasts until"
            + " 13 May. | 2022-05-10 | 2022-05-13",
        "Lomé, 13 mai 2022 – Les pilotes ont achevé hier à Lomé un atelier de trois jours sur les"
            + " atterrissages. | 2022-05-10 | 2022-05-12",
        "Quito, 16 de mayo de 2022.- Concluyó el viernes en Quito un taller de tres días para"
            + " pilotos. | 2022-05-11 | 2022-05-13",
        "A three-day assessment visit to Zambia took place, beginning on 10 May 2022."
            + " | 2022-05-10 | 2022-05-12",
        "A workshop for pilots in Lusaka came to its end on 12 May 2022. | null | 2022-05-12",
        "Lusaka, 10 May 2022 – The ministry held a one-day workshop for pilots."
            + " | 2022-05-10 | 2022-05-10",
        "Pilots met in a refresher in Lusaka on 10 May 2022. One of them had been held for nine days"
            + " by rebels. | 2022-05-10 | 2022-05-10"
      })
  void oneDayIsCompletedByOtherSentences(String text, String start, String end) {
    assertThat(days(text)).isEqualTo(start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 9 June 2022 the agency brought those of the Harare workshop of 3–5 May 2022 together by"
            + " video. | 2022-06-09 | 2022-06-09",
        "Date: 16 May 2022//Guards meet//A workshop on how to guard dams, weirs, locks and bridges"
            + " from attacks was held in Lusaka on 10 and 11 May. | 2022-05-10 | 2022-05-11",
        "Exercise at the dam//Guards and divers played through an attack on a dam on 10–12 May"
            + " 2022.//The exercise was a success. The ministers meet in Harare on 6–9 July 2022."
            + " | 2022-05-10 | 2022-05-12",
        "Aid notes//With our money the river commission gathered guards in a seminar in Harare at the"
            + " end of January 2022 (28–30).//Reports are due on 31 March. | 2022-01-28 | 2022-01-30",
        "Note on the draft law on dams//Prepared by the office. Lusaka, 10 May 2022.//The draft is"
            + " vague. | null | null",
        "Les barrages//Billet de Jean Banda, maître de conférences. Mis en ligne le 10 mai 2022.//Le"
            + " texte est vague. | null | null",
        "Pilots were taught in a course in Lusaka, which closed on Friday. | null | null",
        "Lusaka, 10 May 2022 – The ministry held a workshop for pilots. | null | null"
      })
  void daysOfOtherThingsAreNotTheEvents(String text, String start, String end) {
    assertThat(days(text)).isEqualTo(start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Members' briefing note 7: assets//Banks ask what to do. The rules meet at the counter. | other",
        "Circular 4/2021//Muy señores nuestros: hemos recibido numerosas consultas sobre la cuota."
            + " | other",
        "The Bill on dams//This note comments on the draft and does not report on any hearing. It was"
            + " prepared by our lawyers. | other",
        "COMPTE RENDU DE RÉUNION//Réunion : séance d'information publique du Comité contre le"
            + " terrorisme sur les barrages//Quand : 10 mai 2022//Où : New York//Le Comité a entendu"
            + " des exposés. | briefing",
        "L'ONU au barrage//Du 10 au 12 mai 2022, une équipe de la Direction des barrages a passé au"
            + " crible les services zambiens. | visit",
        "THE WHISTLE//News of the College of the Police of the Northern Province, No. 2//DIVERS PASS"
            + " OUT//by Sgt A. Banda, Editorial Board//Twenty divers got scrolls at the end of the"
            + " Diving Course, held in Lusaka from 10 to 12 May 2022. | workshop"
      })
  void kindIsToldByWhatTheWordsMean(String text, String kind) {
    assertThat(facts(text).kind().id()).isEqualTo(kind);
  }

  private static String days(String text) {
    var event = facts(text).facts();
    return event.start() + ".." + event.end();
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
