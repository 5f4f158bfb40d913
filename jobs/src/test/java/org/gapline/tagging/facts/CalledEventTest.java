package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.tagging.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the event of a call, a programme or a journey is, and over which network. */
class CalledEventTest {

  private static final String LONG =
      "Judges of the north and of the south write to all of the courts. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Centre invites papers for its congress, which will be held in Lima. | true",
        "The Centre invites papers for its congress on 3 May 2021. | true",
        "The Centre seeks papers for its congress, held in Lima. | true",
        "The call for papers is for its congress, which took place in Lima. | true",
        "The Centre invites papers for its congress. | false",
        "The Centre invites papers for its congress by 3 May 2021. | false",
        "The Centre invites papers for its congress by the ships in Lima on 3 May 2021. | true",
        "The Centre invites judges to its ships, which will be held in Lima. | false",
        "The Centre loves its congress, which will be held in Lima. | false",
        "The Centre invites papers for its information session, held in Lima. | false",
        "The Centre invites papers for its previous conference, held in Lima. | false",
        "Congress, 3 and 4 May 2021 | true",
        "Lima, 3 and 4 May 2021 | false",
        "# Papers//See also: papers are invited for a congress held in Lima. | false"
      })
  void callSaysWhenItsEventIs(String text, boolean told) {
    assertThat(isToldAtTheEndOf(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void callSaysSoEarly(int between, boolean told) {
    String call = "The Centre invites papers for its congress, held in Lima.";

    assertThat(isToldAtTheEndOf(LONG + "They write. ".repeat(between) + call)).isEqualTo(told);
  }

  private static boolean isToldAtTheEndOf(String text) {
    Reading reading = Readings.of(text);
    List<Phrase> phrases = reading.phrases();
    return new CalledEvent(reading, Readings.dates(reading))
        .isToldIn(phrases.get(phrases.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CALL | The Centre invites papers for its congress of 3 May 2021. | 2021-05-03",
        "CALL | The judges of the north write and read on 3 May 2021. | null",
        "CALL | Date: 3 May 2021 | 2021-05-03",
        "OTHER | The judges of the north met on 3 May 2021. | 2021-05-03",
        "OTHER | The judges of the north, it is said, sail 3 May 2021. | null",
        "OTHER | On 3 May 2021 the judges of the north sail. | 2021-05-03",
        "WORKSHOP | The judges of the north sail 3 May 2021. | 2021-05-03",
        "WORKSHOP | The law was signed by judges of the north on 3 May 2021. | null",
        "WORKSHOP | The workshop of 2021 was short. | 2021-01-01",
        "WORKSHOP | The workshop was in May 2021. | 2021-05-01",
        "WORKSHOP | The workshop was on 3 May. | null",
        "WORKSHOP | # Programme//Lima, 3 May 2021//Judges sail to all of the courts. | 2021-05-03",
        "WORKSHOP | # Courts//Lima, 3 May 2021//Judges sail to all of the courts. | null"
      })
  void dayIsTakenWhereEnoughSpeaksForIt(DocumentKind kind, String text, String start) {
    Reading reading = Readings.of(text);
    List<DateMention> dates = Readings.dates(reading);
    EventDate date = new DateFinder(reading, dates, new Published(reading, dates)).find(kind);

    assertThat(String.valueOf(date.start())).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An online course was held. | true",
        "The course was held by Zoom. | true",
        "A hybrid online course was held. | false",
        "The previous online course was long. | false",
        "See also: an online course was held. | true",
        "They launched an online course. | false",
        "They launched a handbook in an online meeting. | true",
        "A course was held. | false"
      })
  void eventIsOverTheNetworkWhereASentenceSaysSo(String text, boolean online) {
    assertThat(new OnlineSigns(Readings.of(text)).isOnline()).isEqualTo(online);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met. | They plan an online meeting in May. | false",
        "They met. | They will meet online in May. | false",
        "They met. | They met online in May. | true",
        "'' | They plan an online meeting in May. | true"
      })
  void planFurtherDownIsNoEvent(String between, String sentence, boolean online) {
    assertThat(new OnlineSigns(Readings.of(LONG + between + " " + sentence)).isOnline())
        .isEqualTo(online);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Where | MS Teams; true",
        "Where: over Zoom; true",
        "Where: by video conference; true",
        "Where: MS Teams and Lima; false",
        "Where: MS Teams and Peru; false",
        "Where: hybrid, Teams; false",
        "Where: the harbour; false",
        "When: online; false",
        "Where//Teams; false"
      })
  void rowMayNameTheNetwork(String text, boolean row) {
    assertThat(new OnlineSigns(Readings.of(text)).isRow()).isEqualTo(row);
  }
}
