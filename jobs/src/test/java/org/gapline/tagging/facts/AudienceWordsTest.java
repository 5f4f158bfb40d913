package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words beside a region or body that tell whether people came from there. */
class AudienceWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Campaigners from over 20 [African] countries came. | true",
        "Campaigners from [Africa] came. | true",
        "Campaigners from some three [African] countries came. | true",
        "Campaigners from all across [Africa] came. | true",
        "fr: Des juges venus de l'[Afrique] ont parlé. | true",
        "es: Jueces procedentes de toda el [África] hablaron. | true",
        "Campaigners in [Africa] came. | false",
        "Campaigners from Paris in [Africa] came. | false",
        "Campaigners from many and other [African] countries came. | false",
        "From [Africa] came twenty campaigners. | false",
        "Over 20 [African] countries came. | false",
        "Campaigners from over more than some about [African] countries came. | false"
      })
  void fromAndQuantitiesTellThatPeopleCame(String text, boolean origin) {
    Marked name = Marked.in(text);

    assertThat(AudienceWords.isOrigin(name.reading(), name.name())).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the member States of the [Americas] | true",
        "members from across [Africa] | true",
        "partner countries in [Africa] | true",
        "member courts of [Africa] | false",
        "the States of [Africa] | false",
        "members sent books about the past of [Africa] | false"
      })
  void membersBeforeARegionAreItsStates(String text, boolean members) {
    Marked name = Marked.in(text);

    assertThat(AudienceWords.isOfMembers(name.reading(), name.name())).isEqualTo(members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judges of [INTERPOL] member States came. | true",
        "Judges of the [INTERPOL] region came. | true",
        "Judges of the [INTERPOL] countries came. | true",
        "Judges of the [INTERPOL] States came. | true",
        "Judges of [INTERPOL] (member States) came. | true",
        "Judges of [INTERPOL] participating States came. | true",
        "Judges of [INTERPOL] partner States came. | true",
        "The member States of [INTERPOL] came. | true",
        "The members of the [INTERPOL] came. | true",
        "The countries of [INTERPOL] came. | true",
        "The judges of [INTERPOL] came. | false",
        "The States in [INTERPOL] came. | false",
        "Judges came to [INTERPOL] | false",
        "[INTERPOL] came. | false",
        "Of [INTERPOL] they spoke. | false"
      })
  void bodyIsNamedForItsMembers(String text, boolean members) {
    Marked name = Marked.in(text);

    assertThat(MembersOf.speaks(name.reading(), name.name())).isEqualTo(members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Participants from 27 nations came. | 27",
        "Participants of over 34 countries came. | 34",
        "Participants from 27 courts came. | 0",
        "In 27 countries judges came. | 0",
        "Participants from three countries came. | 0",
        "Participants from 27 countries | 27",
        "The previous workshop was for guests from 27 countries. | 0"
      })
  void nationsAreCountedWhereGuestsCameFromThem(String text, int nations) {
    Reading reading = Readings.of(text);

    assertThat(AudienceWords.countsNations(reading, reading.phrases().get(0))).isEqualTo(nations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "For | 42 magistrates of West Africa; true",
        "Target countries: West Africa; true",
        "Audience: magistrates of West Africa; true",
        "Beneficiaries in short now: West Africa; false",
        "Forty magistrates: all of West Africa; false",
        "For the third time magistrates met: all of West Africa; false",
        "For magistrates of West Africa; false"
      })
  void rowTellsForWhom(String text, boolean row) {
    Reading reading = Readings.of(text);

    assertThat(AudienceWords.isRow(reading, reading.phrases().get(0))).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [Africa] Cup of Nations began. | true",
        "fr: La Coupe d'[Afrique] a débuté. | true",
        "fr: Des juges d'[Afrique] ont parlé. | false",
        "The centre for peace in [Africa] (CPAF) spoke. | true",
        "The centre for peace in [Africa] (Mali) spoke. | false",
        "The centre for peace in [Africa] (2021) spoke. | false",
        "The centre for peace in [Africa] (see below) spoke. | false",
        "The Regional Office for [West Africa] spoke. | true",
        "The strategy, adopted by judges of [West Africa] | false",
        "Judges of [West Africa] spoke. | false",
        "es: La Red [Latinoamericana] de Estudios habló. | true",
        "es: La red [Latinoamericana] de Estudios habló. | false",
        "es: La RED [LATINOAMERICANA] de Estudios habló. | false",
        "es: Los Estados [Latinoamericanos] hablaron. | false"
      })
  void regionMayBePartOfTheNameOfGamesABodyOrAnOffice(String text, boolean part) {
    Marked name = Marked.in(text);

    assertThat(RegionInName.isPart(name.reading(), name.phrase(), name.name())).isEqualTo(part);
  }
}
