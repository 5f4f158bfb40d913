package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissKindsTest {

  private static List<String> kinds(CodedReport gold, CodedReport found, int most) {
    return MissKinds.worst(List.of(new ScoredPair(gold, found)), most)
        .lines()
        .map(String::strip)
        .toList();
  }

  @Test
  void whatIsRightIsNoMiss() {
    CodedReport gold =
        Reports.of("a.txt").says("challenge", "no radios at all", "legal-framework").build();

    assertThat(kinds(gold, gold, 10)).isEmpty();
  }

  @Test
  void factsPartiesAndThemesAreCountedBySide() {
    CodedReport gold =
        Reports.of("a.txt")
            .organizers("CTED", "INTERPOL")
            .says("challenge", "no radios at all", "resources")
            .build();
    CodedReport found =
        Reports.of("a.txt")
            .city("Lagos")
            .organizers("CTED", "OSCE")
            .says("challenge", "no radios at all", "legal-framework")
            .build();

    assertThat(kinds(gold, found, 10))
        .containsExactlyInAnyOrder(
            "1  city wrong",
            "1  organizers left out",
            "1  organizers without ground",
            "1  theme resources left out",
            "1  theme legal-framework without ground");
  }

  @Test
  void statementsOfAnotherRoleAreMisreadAndTheRestNotFound() {
    CodedReport gold =
        Reports.of("a.txt")
            .says("challenge", "officers lack radios", "resources")
            .says("progress", "a registry was opened in March", "legal-framework")
            .says("challenge", "ports have few guards", "resources")
            .build();
    CodedReport found =
        Reports.of("a.txt")
            .says("recommendation", "officers lack radios", "resources")
            .says("commitment", "ministers will meet again", "coordination")
            .build();

    assertThat(kinds(gold, found, 10))
        .containsExactlyInAnyOrder(
            "1  challenge read as recommendation",
            "1  challenge not found",
            "1  progress not found",
            "1  commitment found where there is none");
  }

  @Test
  void theMostFrequentKindComesFirst() {
    CodedReport gold =
        Reports.of("a.txt")
            .city("Lagos")
            .says("challenge", "officers lack radios", "resources")
            .says("challenge", "ports have few guards", "resources")
            .build();

    assertThat(kinds(gold, Reports.of("a.txt").build(), 1))
        .containsExactly("2  challenge not found");
  }
}
