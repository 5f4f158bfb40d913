package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence names, and of what kind a document is by all its sentences. */
class KindsToldTest {

  private static final String LATER = "They ate. They slept. They sang. They left. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A workshop was held. | true",
        "No meeting was held. | false",
        "There was no workshop and one seminar. | true",
        "fr: Le maître de conférences a parlé. | false",
        "fr: La salle de conférences est fermée. | false",
        "fr: Le cycle de conférences est ouvert. | true",
        "A briefing note was sent. | false",
        "An interview with the workshop hosts was sent. | true",
        "Courts are open. | false"
      })
  void gatheringIsNamedInItsOrdinarySense(String text, boolean event) {
    assertThat(ofFirstPhrase(text, PhraseKinds::namesEvent)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A workshop was held. | true",
        "Training was held. | false",
        "Workshops were held. | false",
        "The minutes of the meeting were sent. | true",
        "The minutes of meeting were sent. | false",
        "The hosts of meeting were there. | true",
        "Courts are open. | false"
      })
  void oneGatheringIsMoreThanGatheringsInGeneral(String text, boolean one) {
    assertThat(ofFirstPhrase(text, PhraseKinds::isOneEvent)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This policy note is on courts. | true",
        "The editorial board met. | false",
        "The editorial was long. | true",
        "They wrote an editorial | true",
        "fr: La Déclaration de Lima est longue. | false",
        "fr: La Déclaration de guerre est longue. | true",
        "Courts are open. | false"
      })
  void paperIsNamedApartFromThoseWhoWriteIt(String text, boolean essay) {
    assertThat(ofFirstPhrase(text, PhraseKinds::isEssay)).isEqualTo(essay);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An assessment visit was made. | true",
        "The mission to Skopje was short. | true",
        "The mission to courts was short. | false",
        "The OSCE Mission to Skopje spoke. | false",
        "The OSCE mission to Skopje was short. | true",
        "Mission to Skopje: they spoke. | true",
        "The Harbour Mission to Skopje spoke. | true",
        "The study visit to Skopje was short. | false",
        "The visit to Skopje was a workshop. | false",
        "Courts in Skopje are open. | false"
      })
  void journeySomewhereIsAVisit(String text, boolean visit) {
    assertThat(ofFirstPhrase(text, PhraseKinds::isVisit)).isEqualTo(visit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They recalled the campaign launched in May. | true",
        "The campaign was launched in May. | false",
        "The campaign was launched, as they recalled. | false",
        "They recalled the courts. | false"
      })
  void launchMayBeOneOfWhichSomebodySpeaks(String text, boolean recalled) {
    assertThat(ofFirstPhrase(text, PhraseKinds::isRecalled)).isEqualTo(recalled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNODC held a workshop. | true",
        "UNODC asked them to hold a meeting. | false",
        "Launches of ships are rare. | true",
        "Courts are open. | false"
      })
  void somebodyOrganizes(String text, boolean organizes) {
    assertThat(ofFirstPhrase(text, PhraseKinds::organizes)).isEqualTo(organizes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Call for papers//Judges write. | call",
        "# Vacancy notice//Judges write. | other",
        "# Vacancy notice//Call for applications: judges write. | call",
        "# Courtesy call on the judge//They spoke of a workshop. | other",
        "# Policy note on courts//Judges met in Lima on 3 May 2021. | other",
        "# Policy note on courts//Judges met for a workshop in Lima on 3 May 2021. | workshop",
        "# Open briefing on courts//Judges write. | briefing",
        "# Handbook launched//Judges write. | launch",
        "# Visit to Kenya//Judges write. | visit",
        "# Assessment visit to Kenya//Judges write. | visit",
        "# Workshop on courts//Judges write. | workshop",
        "# Training//Judges write. | other",
        "# Courts//Judges met on 3 May 2021. | workshop",
        "# Courts//Judges sail on 3 May 2021. | other",
        "# Courts//Judges sail from 3 to 5 May 2021. | workshop",
        "# Courts//Yesterday judges met in a workshop. | workshop",
        "# Courts//The workshop was opened by judges. | workshop",
        "# Courts//A campaign was launched in May. | launch",
        "# Courts//An assessment visit was made to Kenya. | visit",
        "# Courts//The committee held an open briefing. | briefing",
        "# Courts//How to apply: send a form. | call",
        "# Courts//Date: 3 May 2021//Place: Lima//Judges write. | workshop",
        "# Courts//Date: 3 May 2021//Judges write. | other",
        "# Courts//On the world day of courts judges met on 3 May 2021. | other",
        "# Courts//The law was signed when they met on 3 May 2021. | other",
        "# Letter dated 3 May 2021 from the Chair//A workshop was held. | official report",
        "# Courts//Related: a workshop was held in Lima on 3 May 2021. | other"
      })
  void kindIsThatForWhichMostSpeaks(String text, String kind) {
    Reading reading = Readings.of(text);

    assertThat(new KindFinder(reading, Readings.dates(reading)).find().id().replace('-', ' '))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | The previous workshop was held in Lima on 3 May 2021. | workshop",
        "They sang. | The previous workshop was held in Lima on 3 May 2021. | other",
        "They sang. | A workshop was held in Lima on 3 May 2021. | workshop",
        LATER + " | The workshop on courts. | other",
        "They sang. | The workshop on courts. | workshop",
        LATER + LATER + " | A workshop was held in Lima on 3 May 2021. | workshop",
        LATER + LATER + LATER + " | A workshop was held in Lima on 3 May 2021. | workshop",
        LATER + LATER + LATER + " | They sang. A workshop was held in Lima on 3 May 2021. | other"
      })
  void whatStandsFurtherDownSaysLess(String before, String sentence, String kind) {
    Reading reading =
        Readings.of(
            "# Courts//Judges of the north and of the south write to all courts. "
                + before
                + " "
                + sentence);

    assertThat(new KindFinder(reading, Readings.dates(reading)).find().id()).isEqualTo(kind);
  }

  private static boolean ofFirstPhrase(String text, BiPredicate<PhraseKinds, Phrase> question) {
    Reading reading = Readings.of(text);
    return question.test(new PhraseKinds(reading), reading.phrases().get(0));
  }
}
