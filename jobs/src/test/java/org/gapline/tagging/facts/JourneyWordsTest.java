package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words around a place that tell whether people came there, left it, sat in it or give money. */
class JourneyWordsTest {

  private static final String BELOW = "Judges met. They spoke. They ate. They slept. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judges travelled to [Lima]. | 8",
        "Judges travelled by bus then to [Lima]. | 8",
        "Judges travelled by bus and ship to [Lima]. | 0",
        "Files were sent to [Lima]. | 0"
      })
  void goingToAPlaceSpeaksForItAtTheTop(String text, int says) {
    Marked place = Marked.in(text);

    assertThat(JourneyWords.lead(place.reading(), 0, place.first())).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Files were sent to [Lima]. | -14",
        "Files of the workshop were sent to [Lima]. | 0",
        "The visit to [Lima] was short. | 0",
        "Judges travelled to [Lima]. | 8"
      })
  void furtherDownOnlyPeopleAndEventsDo(String sentence, int says) {
    Marked place = Marked.in(BELOW + sentence);

    assertThat(JourneyWords.lead(place.reading(), 4, place.first())).isEqualTo(says);
  }

  @Test
  void secondSentenceIsStillTheTop() {
    Marked second = Marked.in("Judges met. Files were sent to [Lima].");
    Marked third = Marked.in("Judges met. They spoke. Files were sent to [Lima].");

    assertThat(JourneyWords.lead(second.reading(), 1, second.first())).isZero();
    assertThat(JourneyWords.lead(third.reading(), 2, third.first())).isNegative();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They have returned from [Lima]. | true",
        "Judges back from [Lima] | true",
        "fr: Ils sont de retour de [Rabat]. | true",
        "They returned to [Lima]. | false",
        "They flew from [Lima]. | false",
        "They return of [Lima]. | false",
        "Back from [Lima] | false"
      })
  void returnTellsWherePeopleWere(String text, boolean was) {
    Marked place = Marked.in(text);

    assertThat(JourneyWords.isReturnFrom(place.reading(), place.first())).isEqualTo(was);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Strasbourg] experts spoke. | true",
        "[Strasbourg], experts said, is cold. | false",
        "[Strasbourg] streets are cold. | false",
        "They saw [Strasbourg] | false"
      })
  void wordAfterAPlaceMayMeanPeopleFromThere(String text, boolean people) {
    Marked place = Marked.in(text);

    assertThat(JourneyWords.arePeople(place.reading(), place.phrase(), place.last() + 1))
        .isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sala Libertad, [Lima] | true",
        "Harbour Hotel, [Lima] | true",
        "Courts in [Lima] | false",
        "[Lima], Sala Libertad | false"
      })
  void hallMayStandBeforeAPlace(String text, boolean hall) {
    Marked place = Marked.in(text);

    assertThat(JourneyWords.isHallBefore(place.reading(), place.phrase(), place.name()))
        .isEqualTo(hall);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in a hotel of [Bamako]. | true",
        "They met in the Hotel of [Bamako]. | false",
        "They met in a street of [Bamako]. | false",
        "They met in a hotel in [Bamako]. | false",
        "hotel of [Bamako] | false"
      })
  void hallOfAPlaceIsThere(String text, boolean hall) {
    Marked place = Marked.in(text);

    assertThat(JourneyWords.isOfHall(place.reading(), place.first())).isEqualTo(hall);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met at our [Jakarta] office. | true",
        "They met in its [Jakarta] hall. | true",
        "They met at the [Jakarta] office. | false",
        "They met at our [Jakarta] market. | false",
        "They met at our [Jakarta] | false",
        "They met at our [ships]. | false"
      })
  void houseOfThoseWhoWriteIsThere(String text, boolean own) {
    Marked place = Marked.in(text);

    assertThat(JourneyWords.isOwnHall(place.reading(), place.first())).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# [Luxembourg] development cooperation",
        "# Embassy of [Canada]",
        "# [Canada] backs courts",
        "fr: # L'ambassade du [Canada]"
      })
  void giverOfAHeadingIsToldByTheWordsBesideIt(String text) {
    Marked state = Marked.in(text);

    assertThat(GivingStates.isGiver(state.reading(), state.phrase(), state.name())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Luxembourg] development cooperation was praised.",
        "# Courts of [Canada]",
        "# [Canada]: development of courts",
        "# Courts in [Canada]",
        "# Embassy, courts and more: [Canada]",
        "# Embassy of [Lima]",
        "# Embassy staff and four judges of [Canada]"
      })
  void othersInAHeadingAreNoGivers(String text) {
    Marked state = Marked.in(text);

    assertThat(GivingStates.isGiver(state.reading(), state.phrase(), state.name())).isFalse();
  }
}
