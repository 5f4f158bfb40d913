package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verb of organizing says: that an event was held, or less. */
class OrganizingSenseTest {

  private static final String ABOVE = "UNODC met judges in Lima. They spoke for long. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNICEF [led] a session on children. | true",
        "UNICEF [led] a lively and frank discussion. | true",
        "UNICEF [led] a lively, frank and very long discussion. | false",
        "UNICEF [led] a training session. | false",
        "UNICEF [led] a session on training. | false",
        "UNICEF [led] a session of real training. | true",
        "UNICEF [led] the session | true",
        "UNICEF [led] the course. | false",
        "UNICEF [hosted] a session on children. | false",
        "fr: L'UNICEF [a animé] une table ronde. | true"
      })
  void partOfAnEventIsLed(String text, boolean part) {
    Marked verb = Marked.in(text);

    assertThat(sense(verb).leadsPart(verb.phrase(), verb.cue(Cue.ORGANIZES))).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They suggested that the Bank [hold] seminars. | true",
        "They said that ships that the Bank owned [hold] seminars. | true",
        "They [hold] seminars that matter. | false",
        "That the Bank [held] seminars was said. | false",
        "Argentina [offered] to hold a seminar. | true",
        "Argentina [offered] a seminar. | false",
        "es: Argentina [ofreció] dictar un curso. | true",
        "es: Argentina [ofreció] mover un curso. | true",
        "es: Argentina [ofreció] impartir un curso. | true",
        "es: Argentina [ofreció] un curso. | false",
        "es: Argentina [ofreció] Mujeres y Mar, un curso. | false",
        "es: Argentina [ofreció] ayer un curso. | false",
        "es: Argentina [dictó] ayer un curso. | false"
      })
  void whatSomebodyOffersOrShouldDoLiesAhead(String text, boolean wished) {
    Marked verb = Marked.in(text);

    assertThat(sense(verb).isWished(verb.phrase(), verb.cue(Cue.ORGANIZES))).isEqualTo(wished);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Bank came to [hold] seminars. | false",
        ABOVE + "The Bank came to [hold] seminars. | true",
        ABOVE + "The Bank came to Lima and [held] seminars. | false"
      })
  void infinitiveTellsOfAnEventInTheFirstSentenceOnly(String text, boolean wished) {
    Marked verb = Marked.in(text);

    assertThat(sense(verb).isWished(verb.phrase(), verb.cue(Cue.ORGANIZES))).isEqualTo(wished);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTED [conducts] visits. | false",
        ABOVE + "CTED [conducts] visits. | true",
        ABOVE + "CTED [conducted] visits. | false",
        ABOVE + "CTED [carried out] visits. | false",
        "fr: L'ONUDC a réuni des juges. Ils ont parlé. Elle [tient] un atelier. | false"
      })
  void presentTenseFurtherDownIsAHabit(String text, boolean habit) {
    Marked verb = Marked.in(text);

    assertThat(sense(verb).isHabit(verb.phrase(), verb.cue(Cue.ORGANIZES))).isEqualTo(habit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Briefing by] CTED | false",
        ABOVE + "[Briefing by] CTED on courts | true",
        ABOVE + "[Workshop by] CTED on courts | false",
        ABOVE + "The course was [organized by] CTED. | false"
      })
  void talkFurtherDownIsAnItem(String text, boolean item) {
    Marked words = Marked.in(text);

    assertThat(sense(words).isItem(words.phrase(), words.cue(Cue.ORGANIZED_BY))).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTED held a course within a programme that is [implemented by] UNDP. | true",
        "The course, hosted by CTED, is of a programme [implemented by] UNDP. | true",
        "The course was [implemented by] UNDP. | false",
        "The course was [implemented by] UNDP and hosted by CTED. | false",
        "CTED held a course that was [organized by] UNDP. | false"
      })
  void programmeOfOthersIsNotTheEvent(String text, boolean programme) {
    Marked words = Marked.in(text);

    assertThat(sense(words).isOfProgramme(words.phrase(), words.cue(Cue.ORGANIZED_BY)))
        .isEqualTo(programme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Committee, [under the chairmanship of] Tunisia, held a briefing. | true",
        "The Committee [under the chairmanship of] Tunisia held a briefing. | false",
        "The Committee held a briefing, [under the chairmanship of] Tunisia. | false",
        "The Committee, [under the auspices of] Tunisia, held a briefing. | false",
        "[Under the chairmanship of] Tunisia, the Committee held a briefing. | false"
      })
  void memberThatPresidesIsNamedInAnAside(String text, boolean aside) {
    Marked words = Marked.in(text);

    assertThat(sense(words).isAsideOnChair(words.phrase(), words.cue(Cue.ORGANIZED_BY)))
        .isEqualTo(aside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNODC [held] a workshop. | true",
        "UNODC [held] it in Lima. | true",
        "UNODC [launched] a handbook. | true",
        "UNODC [held] that the workshop was good. | false",
        "UNODC [held] to its workshop. | false",
        "UNODC [held] its ground. | false",
        "UNESCO [trained] 60 teachers. | true",
        "UNESCO [trained] some teachers. | true",
        "UNESCO [trained] well. | false",
        "Sixty teachers were [trained] forty times. | false",
        "This is the project, which UNDP [launched]. | true",
        "This is the workshop that UNDP [ran]. | true",
        "This is the forum that UNDP [ran]. | true",
        "This is the ship that UNDP [ran]. | false",
        "The workshop was [organized] in Lima. | true",
        "At the workshop of last May all of them from north to south [held] firm. | false",
        "UNODC [held], in concert with the International Organization for Migration, the whole of"
            + " the long year in Lima, a workshop. | true",
        "UNODC [held], in concert with courts and ports of the north, the whole of the long year in"
            + " Lima, a workshop. | false"
      })
  void whatIsOrganizedIsAnEvent(String text, boolean event) {
    Marked verb = Marked.in(text);

    assertThat(things(verb).hasObject(verb.phrase(), verb.cue(Cue.ORGANIZES))).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The workshop was [organized by] UNODC. | true",
        "It was all in all, they said, [organized by] UNODC. | true",
        "The ceremony was, they said, [organized by] UNODC. | true",
        "[Organized by] UNODC and others | true",
        "Well [organized by] UNODC and others | true",
        "The ships in the ports were [organized by] UNODC. | false",
        "With joy in the air it was [co-hosted by] UNODC. | true"
      })
  void whatIsOrganizedBySomebodyIsTheEvent(String text, boolean event) {
    Marked words = Marked.in(text);

    assertThat(things(words).ofEvent(words.phrase(), words.cue(Cue.ORGANIZED_BY))).isEqualTo(event);
  }

  private static OrganizingSense sense(Marked words) {
    return new OrganizingSense(words.reading());
  }

  private static OrganizedThings things(Marked words) {
    return new OrganizedThings(words.reading(), new Clauses(words.reading()));
  }
}
