package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in and beside a name that tell a body from a person, an event or another word. */
class BodyWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[General Tadić] | true",
        "[Mr John Doe] | true",
        "[Deputy Head Jane Roe] | true",
        "[Dirección General de Prisiones] | false",
        "[General Intelligence Agency] | false",
        "[Attorney General's Office] | false",
        "[Attorney General Office] | false",
        "[Attorney General Jane Roe] | true",
        "[King Hussein Foundation] | false",
        "[King Hussein of Jordan] | true",
        "[Office of the Data Commissioner] | false",
        "[Office Commissioner Jane] | true",
        "[Ombudsman Commissioner's Office] | false",
        "[Commissioner's Secret Book] | true",
        "[Bureau of Commissioner Jane] | false",
        "[Ministry of Minister Jane] | false",
        "[Ports of Minister Jane] | true",
        "[Lakeside Peace Network] | false"
      })
  void titlesTellPersons(String text, boolean person) {
    Marked name = Marked.in(text);

    assertThat(new PersonTitles(name.reading()).areIn(name.first(), name.last())).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Jane Roe] of the Harbour Institute spoke. | true",
        "[Jane Mary Ann Roe] of the Harbour Institute spoke. | true",
        "We saw [Jane Roe] of the Harbour Peace Institute. | true",
        "fr: [Jeanne Roux] de l'Institut des ports a parlé. | true",
        "[Jane Mary Ann Lea Roe] of the Harbour Institute spoke. | false",
        "[Roe] of the Harbour Institute spoke. | false",
        "[Jane Roe] of the harbour institute spoke. | false",
        "[Jane Roe] of Harbour City spoke. | false",
        "[Jane Roe] in the Harbour Institute spoke. | false",
        "The [Peace Network] of the Harbour Institute spoke. | false",
        "The Institute [Jane Roe] of the Harbour Institute spoke. | false",
        "[Women Lawyers] of the Harbour Institute spoke. | false",
        "We saw [Jane Roe] | false"
      })
  void personSpeaksForTheBodyBehindOf(String text, boolean speaks) {
    Marked name = Marked.in(text);

    assertThat(new SpokenFor(name.reading()).speakFor(name.last())).isEqualTo(speaks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The course was run by [KVRTO] in May. | true",
        "[KVRTO] spoke of its courts. | true",
        "They met [KVRTO] | true",
        "[KVRTO] | false",
        "THE [KVRTO] SPOKE | false",
        "They used the [KVRTO] database. | false",
        "They used the database [KVRTO] in May. | false",
        "They used the #[KVRTO] tag. | false",
        "They saw the [KVRTO]_x file. | false",
        "They spoke of [VERLT] in May. | false",
        "They met [KV] in May. | false",
        "They met [KVRTOKVRT] in May. | false",
        "They met [KvRTO] in May. | false",
        "They met [KVRTO] KWRT in May. | false",
        "[SAVE] the date | false",
        "[KVRTO], Lima | false"
      })
  void acronymInProseIsABody(String text, boolean body) {
    Marked name = Marked.in(text);

    assertThat(BareAcronyms.isNamed(name.reading(), name.first())).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[TotalEnergies] | true", "[PeaceTech] | true", "[abCd] | true", "[McDonald] | false",
        "[LinkedIn] | false", "[PeaceT] | false", "[PTech] | false", "[Peacetech] | false",
        "[PeaceTECH] | false", "see x.[PeaceTech] | false", "[PeaceTech]@x | false"
      })
  void capitalInsideAWordIsThatOfAMadeUpName(String text, boolean madeUp) {
    Marked name = Marked.in(text);

    assertThat(BareAcronyms.isMadeUp(name.reading(), name.first())).isEqualTo(madeUp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the charity [Oasis] | true",
        "an NGO [Oasis] | true",
        "fr: l'association tunisienne [Oasis] | true",
        "fr: l'association «[Oasis]» | true",
        "the tunisian [Oasis] | false",
        "the Charity [Oasis] | false",
        "the charity, [Oasis] | false",
        "the charity [oasis] | false",
        "fr: une plage tunisienne [Oasis] | false",
        "[Oasis] | false"
      })
  void kindOfBodyMayStandBeforeAName(String text, boolean precedes) {
    Marked name = Marked.in(text);

    assertThat(KindOfBody.precedes(name.reading(), name.first())).isEqualTo(precedes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr: ENSEMBLE [AU] NIGER | true",
        "ENSEMBLE [AU] NIGER | false",
        "[WHO] ATTENDED | true",
        "[WHO] attended | false",
        "[WHO], ATTENDED | false",
        "[WHO] IN LIMA | false",
        "They met [WHO] | false"
      })
  void commonWordsInCapitalsAreNoNames(String text, boolean none) {
    Marked name = Marked.in(text);

    assertThat(new CommonWords(name.reading()).isNoName(name.first())).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the ACSRT, [a] body of the African Union, and INTERPOL | Union",
        "fr: le CAERT, [organe] de l'Union africaine, et INTERPOL | africaine",
        "the ACSRT, [a] friend of the African Union, and INTERPOL | none",
        "the ACSRT [a] body of the African Union, and INTERPOL | none",
        "the ACSRT, [a] body of the African Union | none",
        "the ACSRT, [a] | none"
      })
  void kindOfBodyMayBeSaidAfterAComma(String text, String last) {
    Marked marked = Marked.in(text);
    Reading reading = marked.reading();
    int end = new Appositions(reading).endOf(marked.first(), reading.lastWord());

    assertThat(end < 0 ? "none" : reading.between(end, end)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from Norway, [whose] Government pays, and from the Court | pays",
        "from Norway, [which] pays, it says, and from the Court | says",
        "fr: de la Norvège, [dont] le Gouvernement paie, et de la Cour | paie",
        "from Norway [whose] Government pays, and from the Court | none",
        "from Norway, [whose] Government pays, or from the Court | none",
        "from Norway, [that] pays, and from the Court | none",
        "[Who] pays, and from the Court | none"
      })
  void listGoesOnAfterARelativeClause(String text, String last) {
    Marked marked = Marked.in(text);
    Reading reading = marked.reading();
    int end = new RelativeClauses(reading).endOfRelative(marked.first(), reading.lastWord());

    assertThat(end < 0 ? "none" : reading.between(end, end)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr: la [mairie] d'Agadez a parlé | mairie d'Agadez",
        "es: el [ayuntamiento] de Bilbao habló | ayuntamiento de Bilbao",
        "fr: l'[université] de Nouakchott | université de Nouakchott",
        "fr: la [mairie] de la ville d'Agadez | none",
        "fr: la [mairie], d'Agadez | none",
        "fr: la [mairie] d', Agadez | none",
        "fr: la [rue] d'Agadez | none",
        "fr: la [mairie] du Niger | none",
        "fr: la [mairie] de | none"
      })
  void bodyOfATownIsWrittenInSmallLetters(String text, String body) {
    Marked marked = Marked.in(text);
    int last = new LocalBodies(marked.reading()).lastOf(marked.first());

    assertThat(last < 0 ? "none" : marked.reading().between(marked.first(), last)).isEqualTo(body);
  }
}
