package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks for a place as the venue, and what against it. */
class VenueDoubtsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met INTERPOL in [Lyon]. | true",
        "They met the Centre (HCGT) in [Lyon]. | true",
        "It was called by the Harbour Centre in [Lyon]. | true",
        "It was organized by our old friends of the institute in [Lyon]. | true",
        "It was organized by our very old friends of the institute in [Lyon]. | false",
        "It was organized by old friends in [Lyon]. | false",
        "It was called by a judge in [Lyon]. | false",
        "They met judges in [Lyon]. | false",
        "INTERPOL in [Lyon] | true",
        "They met at the headquarters of INTERPOL in [Lyon]. | false",
        "They met INTERPOL in [Lyon] on 3 May 2021. | false",
        "They met INTERPOL in [Lyon], not on any day but 3 May 2021. | true",
        "In [Lyon] | false"
      })
  void bodySitsWhereItIsNamedWithAPlace(String text, boolean seat) {
    Marked place = Marked.in(text);

    assertThat(doubts(place).isSeat(place.name(), place.phrase())).isEqualTo(seat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke of camps in [Baidoa]. | true",
        "They spoke of the attack in [Nice]. | true",
        "They met at the prisons in [Nice]. | false",
        "They visited three prisons in [Nice]. | false",
        "They visited the three old prisons in [Nice]. | true",
        "They met in [Nice]. | false",
        "Camps in [Baidoa] | false"
      })
  void thingMayLieInAPlaceOfWhichPeopleSpeak(String text, boolean subject) {
    Marked place = Marked.in(text);

    assertThat(doubts(place).isOfSubject(place.name(), place.phrase())).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in [Lima]. | 0",
        "They met with a link for judges in [Lima]. | 30",
        "Judges connected from [Dakar]. | 30",
        "They signed the [Madrid] Principles. | 100",
        "They signed the [Madrid] principles. | 0",
        "They met in [Bolgatanga]-Upper. | 100",
        "# University of [Ndola] | 30",
        "fr: # Université de [Lomé] | 30",
        "# They meet at the University of [Ndola] | 0",
        "# Judges of [Nairobi] | 0",
        "University of [Ndola] | 0",
        "# Embassy of [Canada] | 60",
        "They met the [Jakarta] Centre for Ports. | 14",
        "They met the [Jakarta] judges. | 0",
        "The body is based in [Lima]. | 30",
        "The body has its seat in [Lima]. | 30",
        "The body has its seat, as all or most of them know, in [Lima]. | 0",
        "They met at the seat of courts in [Lima]. | 0",
        "They met at headquarters in [Lima]. | 0",
        "The team was based in [Lima]. | 0",
        "The experts were based in [Lima]. | 0",
        "The ship was based in [Lima]. | 30",
        "The team is based in [Lima]. | 30",
        "es: El Centro, con sede en [Lima], habló. | 30",
        "es: El Centro, con su sede en [Lima], habló. | 30",
        "fr: L'Institut, dont le siège est à [Lomé], a parlé. | 30",
        "They met judges, who were in [Lima]. | 12",
        "Itinerary: Geneva - [Tunis] - Geneva | -100",
        "Itinerary: [Geneva] - Tunis - Geneva | 100",
        "Another workshop was held in [Lima]. | 30",
        "It will be held in [Lima]. | 0"
      })
  void eachSignAgainstAPlaceCounts(String text, int against) {
    Marked place = Marked.in(text);

    assertThat(doubts(place).against(place.name(), place.phrase(), 0)).isEqualTo(against);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It will be held in [Lima]. | 30",
        "Another workshop, as all of the judges who came there said, was held in [Lima]. | 30",
        "It was held in [Lima]. | 0"
      })
  void whatIsToComeOrElsewhereIsTakenApartFurtherDown(String sentence, int against) {
    String above = "Judges from many courts of the north met for a week in May. They met. ";
    Marked place = Marked.in(above + sentence);

    assertThat(doubts(place).against(place.name(), place.phrase(), 2)).isEqualTo(against);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in [Lima]. | true",
        "They met near [Osh]. | true",
        "fr: Réunis près de [Thiès], ils ont parlé. | true",
        "es: Reunidos en las afueras de [Lima], hablaron. | true",
        "They met at the Palais de l'Europe, [Strasbourg]. | true",
        "They met in the city of [Tashkent]. | true",
        "They met in a hotel of [Bamako]. | true",
        "They met at our [Jakarta] office. | true",
        "They met judges of [Lima]. | false",
        "They met at noon. Courts, [Lima] | false",
        "They met at the courts; Port Hall, [Lima] | false",
        "They met at rest, [Lima] | false",
        "They saw [Lima]. | false",
        "[Lima] | false"
      })
  void wordsBeforeAPlaceTellThatSomethingIsThere(String text, boolean located) {
    Marked place = Marked.in(text);

    assertThat(weights(place, DocumentKind.WORKSHOP).isLocated(place.first())).isEqualTo(located);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A workshop was held in [Lima]. | 40",
        "A workshop was held near [Lima]. | 34",
        "They slept in [Lima]. | 14",
        "They flew to [Lima]. | 20",
        "They returned from [Lima]. | 14",
        "It was conducted from [Lima]. | 26",
        "It was seen from [Lima]. | -10",
        "# Workshop in [Lima] | 25",
        "# Workshop held in [Lima] | 40",
        "# [Lima] calls | 20",
        "# Courts of [Lima] | 12",
        "# [Lima] experts call | 0",
        "Place: [Lima] | 90",
        "Date: May, [Lima] | 30",
        "Place: Lusaka (side trip to [Ndola]) | 72",
        "[Lima], 3 May 2021//They met judges there. | 9",
        "[Lima], 3 May 2021//They met judges there today. | 22",
        "[Geneva], 3 May 2021//They met judges there. | 4",
        "[Lima], May 2021//They met judges there. | 22",
        "[Lima] – They met judges there. | 14",
        "Workshop on ports, [Lima], 3 May 2021 | 34",
        "They met on 3 May 2021, noon, the Ministry, [Lima] | 30",
        "Sala Libertad, [Lima] | -10"
      })
  void eachSignForAPlaceCounts(String text, int score) {
    Marked place = Marked.in(text);
    Phrase phrase = place.phrase();

    assertThat(
            weights(place, DocumentKind.WORKSHOP)
                .score(place.name(), phrase, place.reading().indexOf(phrase)))
        .isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They slept in [Lima].", "Courts call judges. They slept in [Lima]."})
  void placeOutsideOfTheInvitationIsNoneOfACall(String text) {
    Marked place = Marked.in(text);

    assertThat(weights(place, DocumentKind.CALL).score(place.name(), place.phrase(), 0))
        .isEqualTo(14 - 60);
  }

  private static VenueDoubts doubts(Marked place) {
    Reading reading = place.reading();
    List<DateMention> dates = Readings.dates(reading);
    return new VenueDoubts(reading, new VenueLines(reading, new Published(reading, dates), dates));
  }

  private static VenueWeights weights(Marked place, DocumentKind kind) {
    Reading reading = place.reading();
    List<DateMention> dates = Readings.dates(reading);
    return new VenueWeights(reading, new Published(reading, dates), dates, kind);
  }
}
