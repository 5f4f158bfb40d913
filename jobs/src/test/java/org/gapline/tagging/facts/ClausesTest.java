package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of a sentence begin and end, and who stands in them. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The workshop was [organized]. | true",
        "The workshop was jointly [organized]. | true",
        "The workshop [organized] by UNODC ended. | true",
        "The workshop [held] in Lima ended. | true",
        "fr: L'atelier qu'[organisent] par plaisir les juges | true",
        "es: El taller se [celebró] ayer. | true",
        "UNODC [organized] a workshop. | false",
        "UNODC jointly [organized] a workshop. | false",
        "UNODC was once [organizing] by night. | false",
        "UNODC [organized], by night, a workshop. | false",
        "Jointly [organized] with joy, it ended. | false"
      })
  void participleSaysWhatWasDone(String text, boolean passive) {
    Marked verb = Marked.in(text);

    assertThat(clauses(verb).isPassive(verb.cue(Cue.ORGANIZES))).isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAIRO (Egypt), 3 May – UNODC [held] a workshop. | UNODC",
        "CAIRO: UNODC [held] a workshop. | UNODC",
        "CAIRO, 3 May -- UNODC [held] a workshop. | UNODC",
        "CAIRO — UNODC [held] a workshop. | UNODC",
        "CAIRO - UNODC [held] a workshop. | UNODC",
        "Courts are closed – UNODC [held] a workshop. | Courts",
        "# CAIRO – UNODC [held] a workshop | CAIRO",
        "They met. CAIRO – UNODC [held] a workshop. | CAIRO",
        "CAIRO – They met; UNODC [held] a workshop. | UNODC",
        "They met; UNODC spoke; IOM [held] a workshop. | IOM",
        "A B C D E F G H I J K L M N O – UNODC [held] a workshop. | UNODC",
        "A B C D E F G H I J K L M N O P – UNODC [held] a workshop. | A"
      })
  void clauseBeginsAfterTheDatelineOrASemicolon(String text, String first) {
    Marked verb = Marked.in(text);
    int start = clauses(verb).startOf(verb.phrase(), verb.first());

    assertThat(verb.reading().between(start, start)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNODC and IOM [held] a workshop. | UNODC IOM",
        "Courts in Lima, which UNODC [held] as guests, are open. | UNODC",
        "In the course of that UNODC [held] a workshop. | UNODC",
        "In 2019 under its own roof, UNODC [held] a workshop. | UNODC",
        "They [held] a workshop. | ''"
      })
  void thoseWhoActStandBeforeTheVerb(String text, String names) {
    Marked verb = Marked.in(text);
    var subjects =
        clauses(verb)
            .subjectsOf(verb.phrase(), verb.cue(Cue.ORGANIZES), Readings.actors(verb.reading()));

    assertThat(String.join(" ", Readings.names(subjects))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[With funding from] Norway, UNODC held a workshop. | Norway",
        "[With funding from] Norway and Japan, UNODC held a workshop. | Japan",
        "[With funding from] Norway, Japan and Spain, UNODC held a workshop. | Spain",
        "[With funding from] Norway and Japan, in May, they held a workshop. | Japan",
        "[With funding from] Norway, Japan, in May, UNODC held a workshop. | Norway",
        "[With funding from] Norway and Japan UNODC held a workshop. | workshop",
        "In Lima, long ago, [with funding from] Norway, UNODC held a workshop. | workshop",
        "[With funding from] Norway, a workshop was held. | held"
      })
  void payersInFrontEndBeforeThoseWhoAct(String text, String last) {
    Marked words = Marked.in(text);
    Reading reading = words.reading();
    int end =
        clauses(words)
            .endOfFronted(words.phrase(), words.cue(Cue.PAID_BY), Readings.actors(reading));

    assertThat(reading.between(end, end)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was [organized by] IOM and funded by Norway. | and",
        "It was [organized by] IOM and attended by judges. | and",
        "It was [organized by] IOM, except courts. | IOM",
        "It was [organized by] IOM, whose ships sail. | sail",
        "It was [organized by] IOM;//and UNODC.//They met. | UNODC",
        "It was [organized by] IOM and//UNODC.//They met. | UNODC",
        "It was [organized by] IOM,//UNODC,//and OSCE//They met. | OSCE",
        "It was [organized by] IOM//UNODC | IOM"
      })
  void listEndsBeforeTheNextCueOrWithItsLines(String text, String last) {
    Marked words = Marked.in(text);
    int end = clauses(words).endOf(words.phrase(), words.cue(Cue.ORGANIZED_BY));

    assertThat(words.reading().between(end, end)).isEqualTo(last);
  }

  @Test
  void listRunsOnOverEightLinesAtMost() {
    Marked words =
        Marked.in("It was [organized by] IOM;//x1;//x2;//x3;//x4;//x5;//x6;//x7;//x8;//x9");
    int end = clauses(words).openEnd(0);

    assertThat(words.reading().between(end, end)).isEqualTo("x8");
  }

  private static Clauses clauses(Marked words) {
    return new Clauses(words.reading());
  }
}
