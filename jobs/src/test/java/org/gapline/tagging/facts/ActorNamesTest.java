package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNamesTest {

  private static final Codebook CODEBOOK = ProjectCodebook.read();
  private static final Lexicon<Term> LEXICON = Terms.lexiconOf(CODEBOOK);
  private static final Actors ACTORS = new Actors(CODEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talk was given by the Coastal Women's Legal Network.| Coastal Women's Legal Network",
        "Staff of the Northern Prosecutors' Forum spoke first.| Northern Prosecutors' Forum",
        "It was the State Border Guard that lent the hall.| State Border Guard",
        "The General Intelligence Agency sent two people.| General Intelligence Agency",
        "The King Faruq Foundation paid for lunch.| King Faruq Foundation",
        "The Lakeside Institute of Banking and Finance lent its rooms.|"
            + " Lakeside Institute of Banking and Finance",
        "The Trinidad and Tobago Harbour Service was there.|"
            + " Trinidad and Tobago Harbour Service",
        "They met the Centre of Excellence for Preventing and Countering Extremism.|"
            + " Centre of Excellence for Preventing and Countering Extremism",
        "They met the Institute for Peace and Human Rights in May.|"
            + " Institute for Peace and Human Rights",
        "They met the J. Doe Foundation in May.| J. Doe Foundation",
        "They met the Smith & Doe Foundation in May.| Smith & Doe Foundation",
        "They met the Northern Judges' Association in May.| Northern Judges' Association",
        "They met the Harbour-Side Institute in May.| Harbour-Side Institute",
        "They met the Institute of the Northern Ports in May.| Institute of the Northern Ports",
        "They met the Lakeside Peace Network Tuesday.| Lakeside Peace Network Tuesday",
        "The Lakeside Institute of Tuesday met.| Lakeside Institute",
        "They met the Harbour Service of our ports.| Harbour Service",
        "They met the Harbour Service, Ports were there.| Harbour Service",
        "They met the Diocese of Karonga on Monday.| Diocese of Karonga"
      })
  void nameReachesAsFarAsItsWords(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'atelier a été ouvert par l'Institut tunisien des affaires financières.|"
            + " Institut tunisien des affaires financières",
        "Les frais ont été payés par l'Agence belge de secours maritime.|"
            + " Agence belge de secours maritime",
        "Ce sera en avril : la Fondation Baobab présentera ses travaux aux élèves de l'école.| Fondation Baobab",
        "Les débats ont été suivis par la mairie d'Agadez pendant deux jours.| mairie d'Agadez",
        "Le ministère a reçu une note du Ministère de la sécurité publique de la Lituanie.|"
            + " Lithuania",
        "El taller fue inaugurado por el Centro de Estudios Legales y Sociales.|"
            + " Centro de Estudios Legales y Sociales",
        "La Fiscalía de Tarija archivó ayer la causa contra los detenidos.| Fiscalía de Tarija",
        "Ils ont vu l'Institut supérieur de la magistrature (ISM) hier.| ISM",
        "Ils ont vu la Direction générale des cultes et des ports.| Direction générale des cultes",
        "Ils ont vu la Ligue contre le cancer hier à midi.| Ligue contre le cancer",
        "Ils ont vu le Pôle judiciaire spécialisé hier à midi.| Pôle judiciaire spécialisé",
        "Ils ont prié la Direction de nommer un juge à midi.|",
        "Ils ont vu l'Institut national de Sierra Leone à midi.| Institut national de Sierra Leone",
        "Ils ont vu l'Institut des arts de Saint-Roc hier.| Institut des arts de Saint-Roc",
        "Ils ont vu l'Institut des îles Bleu Vert hier.| Institut des îles",
        "Le Gouvernement gabonais a parlé hier à midi aux juges du pays.| Gabon",
        "Le Ministère malien de la justice a parlé hier à midi.| Mali",
        "Ils ont vu la Fondation Baobab, présidée par un juge.| Fondation Baobab",
        "Vieron al Instituto del Mar ayer por la tarde en el puerto viejo.| Instituto del Mar",
        "Vieron a la Unidad de la mujer ayer por la tarde en el puerto.| Unidad de la mujer",
        "Pidieron a la Unidad de mandar ayer por la tarde en el puerto.|",
        "Vieron a la Unidad especial ayer por la tarde en el puerto viejo.| Unidad especial",
        "Asistieron la Academia de Policía del Valle y sus alumnos durante la semana.|"
            + " Academia de Policía del Valle"
      })
  void nameGoesOnInSmallLettersAndEndsBeforeVerbs(String text, String name) {
    assertThat(String.join("; ", names(text))).isEqualTo(name == null ? "" : name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Government of Japan spoke first.| Japan",
        "The Government of the United States spoke.| United States",
        "The Ministry of the Interior of North Macedonia spoke.| North Macedonia",
        "The Ministry of Ports, Ships and Seas of Kenya spoke.| Kenya",
        "Kenya's Ministry of Foreign Affairs spoke.| Kenya; Kenya",
        "The Kenyan Ministry of Ports spoke.| Kenya",
        "The U.S. Embassy in Lima spoke.| Embassy of United States",
        "The Embassy of Norway and judges spoke.| Embassy of Norway",
        "The Royal Norwegian Embassy spoke.| Embassy of Norway",
        "The Ministry of Ports spoke.| Ministry of Ports",
        "The Government spoke.|",
        "The Ministry Public spoke.| Ministry Public",
        "The Kenyan judges spoke.| Kenya",
        "The Kenyan ships sailed.|",
        "Canada's Weapons Threat Reduction Program spoke.| Canada",
        "Canada's Weapons Threat Book sold well.| Canada",
        "UNESCO's Dakar Office spoke.| UNESCO",
        "The Swiss OSCE Chairmanship spoke.| Switzerland; OSCE",
        "NATO Mission Iraq spoke.| NATO"
      })
  void bodiesOfAStateStandForIt(String text, String names) {
    assertThat(String.join("; ", names(text))).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The African Union Mechanism for Police Cooperation (AFRIPOL) spoke.| AFRIPOL",
        "The Blue Harbour Safety Agency (BHSA) spoke.| BHSA",
        "The Blue Harbour Safety Agency [BHSA] spoke.| BHSA",
        "The Blue Harbour Safety Agency (BHSA-X) spoke.| BHSA-X",
        "The Blue Harbour Safety Agency (founded) spoke.| Blue Harbour Safety Agency",
        "The Blue Harbour Safety Agency (Harbour) spoke.| Blue Harbour Safety Agency",
        "The Blue Harbour Safety Agency (A B C D) spoke.| Blue Harbour Safety Agency",
        "Ships and the Centre for Ports and Seas (CPS) spoke.| CPS",
        "Courts and Agency for Small Boats (ASB) spoke.| ASB",
        "The old blue ships (OBS) sailed.| OBS",
        "The OSCE Harbour Unit (OHU) spoke.| OSCE OHU",
        "The Blue Harbour Safety Agency (BHSA) spoke. BHSA sang.| BHSA; BHSA"
      })
  void acronymInBracketsNamesTheBodyBeforeIt(String text, String names) {
    assertThat(String.join("; ", names(text))).isEqualTo(names == null ? "" : names);
  }

  @Test
  void acronymsAndMadeUpNamesInProseAreBodies() {
    assertThat(names("The course was run by KVRTO together with PeaceHarbour in May."))
        .containsExactly("KVRTO", "PeaceHarbour");
  }

  @Test
  void acronymsOfSubjectsAndThingsAreNoBodies() {
    assertThat(names("Trainers explained VERLT, the QXRD database and the #SafePorts tag."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lagos Convention was signed by all of them.",
        "A Police Cooperation Meeting took place in the afternoon.",
        "They went through the Plan of Action line by line.",
        "PROGRAMME UPDATE"
      })
  void eventsLawsAndHeadingsAreNoBodies(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void permanentMissionStandsForItsState() {
    assertThat(names("The Permanent Mission of Malta served coffee.")).containsExactly("Malta");
  }

  private static List<String> names(String text) {
    Document document = document(text);
    Reading reading = new Reading(document, new SentenceSplitter().sentences(document), LEXICON);
    ActorLists actors = new DocumentActors(reading, ACTORS).at(null);
    List<String> names = new ArrayList<>();
    for (int i = reading.firstWord(); i <= reading.lastWord(); i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        names.add(actor.name());
        i = actor.last();
      }
    }
    return names;
  }

  private static Document document(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      return new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt", metadata);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
