package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Weights;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How weights that were fitted to coded passages settle who took which part. */
class PartyWeighingTest {

  private static final Codebook RULES = ProjectCodebook.read().withoutWeights();

  /** No rule knows this way of saying it. */
  private static final String UNUSUAL =
      "Border drill in Lima\n\nA workshop on borders was held in Lima on 3 May 2021. The idea was"
          + " %s's from the first day. It all hinged on a cheque from %s.";

  private static Document document(String text) {
    return new Document(
        "d-1", "", InputMetadata.unmarked(), "text/plain", "en", null, text, Set.of());
  }

  private static EventFacts facts(Codebook codebook, String text) {
    return new DocumentFactFinder(codebook).find(document(text)).facts();
  }

  private static LinearModel taught() {
    PartyTraining training = new PartyTraining(RULES);
    List<Labelled> examples = new ArrayList<>();
    for (List<String> pair :
        List.of(
            List.of("UNODC", "Japan"), List.of("IOM", "Qatar"), List.of("INTERPOL", "Norway"))) {
      PartyTraining.Coded coded =
          new PartyTraining.Coded(Set.of(pair.get(0)), Set.of(), Set.of(pair.get(1)));
      examples.addAll(training.of(document(UNUSUAL.formatted(pair.get(0), pair.get(1))), coded));
    }
    return PartyTraining.fit(examples);
  }

  private static Weights weights() {
    return new Weights(Optional.of(taught()), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static final String NEW = UNUSUAL.formatted("OSCE", "Sweden");

  @Test
  void wordingOfPassagesIsFoundAroundOtherNames() {
    EventFacts weighed = facts(RULES.with(weights()), NEW);

    assertThat(facts(RULES, NEW).donors()).isEmpty();
    assertThat(weighed.organizers()).containsExactly("OSCE");
    assertThat(weighed.donors()).containsExactly("Sweden");
  }

  @Test
  void stringsOfAPassageAreItsActors() {
    List<Labelled> labelled =
        new PartyTraining(RULES)
            .of(
                "Paid for by the Government of Japan, UNODC taught officers of Peru.",
                "en",
                new PartyTraining.Coded(
                    Set.of("UNODC"), Set.of("Peru"), Set.of("Government of Japan")),
                Set.of());

    assertThat(labelled)
        .extracting(Labelled::classes)
        .containsExactly(Set.of("donor"), Set.of("organizer"), Set.of());
  }

  @Test
  void documentInALanguageThatIsNotReadTeachesNothing() {
    Document document =
        new Document(
            "d-1",
            "",
            InputMetadata.unmarked(),
            "text/plain",
            "de",
            null,
            "Die UNO lud.",
            Set.of());

    assertThat(
            new PartyTraining(RULES)
                .of(document, new PartyTraining.Coded(Set.of("UN"), Set.of(), Set.of())))
        .isEmpty();
  }

  @Test
  void shippedWeightsTellPayersFromHostsInNewWords() {
    EventFacts facts =
        facts(
            ProjectCodebook.read(),
            "Port security course\n\nFrom 3 to 5 May 2021 port officers met in Mombasa at the"
                + " invitation of the International Maritime Organization, which picked the trainers."
                + " The bill was footed by Denmark.");

    assertThat(facts.organizers()).contains("IMO");
    assertThat(facts.donors()).containsExactly("Denmark");
  }

  @Test
  void nameInsideALongerOneIsNotMeantByIt() {
    List<Labelled> labelled =
        new PartyTraining(RULES)
            .of(
                "Niger sent officers; the plan is that of Nigeria.",
                "en",
                new PartyTraining.Coded(Set.of("Niger"), Set.of(), Set.of()),
                Set.of("Nigeria"));

    assertThat(labelled)
        .extracting(Labelled::classes)
        .containsExactly(Set.of("organizer"), Set.of());
  }

  @Test
  void whomWeightsMakeAnOrganizerIsNoParticipant() {
    EventFacts weighed = facts(RULES.with(weights()), NEW);

    assertThat(weighed.organizers()).isNotEmpty();

    assertThat(weighed.participants()).doesNotContainAnyElementsOf(weighed.organizers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UNODC and IOM met Japan.; UNODC; organizer, none, none",
        "UNODC and IOM met Japan.; UNODC and IOM; organizer, organizer, none",
        "The Government of Japan met IOM.; Japan; organizer, none",
        "The Government of Japan met IOM.; the; none, none",
        "IOM met IOM and UNODC.; UNODC.; none, organizer"
      })
  void codedStringMeansTheActorsThatItHoldsOrThatHoldIt(
      String sentence, String coded, String classes) {
    List<Labelled> labelled =
        new PartyTraining(RULES)
            .of(
                sentence,
                "en",
                new PartyTraining.Coded(Set.of(coded), Set.of(), Set.of()),
                Set.of());

    assertThat(labelled)
        .extracting(example -> example.classes().isEmpty() ? "none" : "organizer")
        .containsExactly(classes.split(", "));
  }

  @Test
  void bodiesAttendAsParticipantsAndStatesDoNot() {
    List<Labelled> labelled =
        new PartyTraining(RULES)
            .of(
                "IOM met Japan.",
                "en",
                new PartyTraining.Coded(Set.of(), Set.of("IOM", "Japan"), Set.of()),
                Set.of());

    assertThat(labelled)
        .extracting(Labelled::classes)
        .containsExactly(Set.of("participant"), Set.of());
  }
}
