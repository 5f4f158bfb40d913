package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The newest are those that sorting all of them would give. */
class NewestStatementsTest {

  private static final int MOST = 10;
  private static final Comparator<Said> NEWEST_FIRST =
      Comparator.comparingLong(Said::day).reversed().thenComparing(Said::id);

  /** A statement with its day, of which few are different: most are told apart by their ids. */
  private record Said(long day, String id) {

    PageStatement statement() {
      return new PageStatement(
          id,
          "d-1",
          null,
          "challenge",
          List.of(),
          null,
          List.of(),
          "They lack.",
          0,
          null,
          null,
          0.9,
          List.of(),
          "rules",
          "en",
          null,
          null);
    }
  }

  @Test
  void inWhicheverOrderTheyComeTheNewestAreKept() {
    Random random = new Random(3);
    for (int trial = 0; trial < 200; trial++) {
      List<Said> all = new ArrayList<>();
      for (int number = random.nextInt(120); number > 0; number--) {
        long day = random.nextInt(9) == 0 ? NewestStatements.NO_DAY : random.nextInt(7);
        all.add(new Said(day, "s-" + (100 + number)));
      }
      Collections.shuffle(all, random);
      NewestStatements newest = new NewestStatements(MOST);
      all.forEach(one -> newest.add(one.day(), one.statement()));

      List<String> expected = all.stream().sorted(NEWEST_FIRST).limit(MOST).map(Said::id).toList();
      assertThat(newest.newestFirst()).extracting(PageStatement::statementId).isEqualTo(expected);
      assertThat(newest.count()).isEqualTo(all.size());
    }
  }

  @Test
  void whereNoneMayBeShownNoneIsKept() {
    NewestStatements none = new NewestStatements(0);
    none.add(1, new Said(1, "s-1").statement());

    assertThat(none.newestFirst()).isEmpty();
    assertThat(none.count()).isEqualTo(1);
  }
}
