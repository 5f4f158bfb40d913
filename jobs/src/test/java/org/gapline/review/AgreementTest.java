package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.review.Agreement.Answer;
import org.gapline.review.Agreement.Unit;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Answer NONE = new Answer("no-statement", Set.of());
  private static final Answer GAP = new Answer("challenge", Set.of("resources"));
  private static final Answer ADVICE = new Answer("recommendation", Set.of("resources", "gender"));

  private static Unit unit(int n, Answer first, Answer second) {
    return new Unit("s-" + n, "d-" + n % 5, "Text " + n, first, second);
  }

  @Test
  void textThatNobodyCodesSaysNothingOfAgreement() {
    List<Unit> coded = List.of(unit(1, GAP, GAP), unit(2, GAP, ADVICE), unit(3, ADVICE, NONE));
    List<Unit> among = new ArrayList<>(coded);
    for (int n = 10; n < 500; n++) {
      among.add(unit(n, NONE, NONE));
    }

    Agreement agreement = Agreement.of(among, 1);

    assertThat(agreement.coded()).isEqualTo(3);
    assertThat(agreement.bothCoded()).isEqualTo(2);
    assertThat(agreement.role()).isEqualTo(Agreement.of(coded, 1).role());
    assertThat(agreement.disagreements()).extracting(Unit::id).containsExactly("s-2", "s-3");
  }

  @Test
  void fullAgreementIsOneWhereTheCodersVary() {
    Agreement agreement =
        Agreement.of(List.of(unit(1, GAP, GAP), unit(2, ADVICE, ADVICE), unit(3, GAP, GAP)), 1);

    assertThat(agreement.role().orElseThrow()).isEqualTo(1);
    assertThat(agreement.themes().orElseThrow()).isEqualTo(1);
    assertThat(agreement.roleInterval()).as("a third of the draws do not vary").isEmpty();
  }

  @Test
  void kappaStandsByThemeWithThePositiveAgreement() {
    Agreement agreement =
        Agreement.of(List.of(unit(1, GAP, GAP), unit(2, ADVICE, GAP), unit(3, ADVICE, ADVICE)), 1);

    Agreement.OnTheme gender = agreement.kappas().get(0);
    assertThat(gender.theme()).isEqualTo("gender");
    assertThat(gender.both()).isEqualTo(1);
    assertThat(gender.onlyFirst()).isEqualTo(1);
    assertThat(gender.positive()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(gender.kappa().orElseThrow().value()).isCloseTo(0.4, within(1e-12));
  }
}
