package org.gapline.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** Rows of made-up tables, each from its number: one document an event, ten statements. */
record MadeUpTables(List<String> themes, List<String> regions) {

  static final int STATEMENTS_AN_EVENT = 10;

  private static final int FIRST_YEAR = 2008;
  private static final int YEARS = 18;
  private static final List<String> ROLES = List.of("challenge", "recommendation", "good-practice");
  private static final List<String> WORDS =
      List.of(
          ("participants noted that officers at remote crossings lack radios vehicles and training"
                  + " while smugglers move fuel livestock and gold by night along dry river beds"
                  + " where patrols seldom go and villagers fear to speak of what they have seen")
              .split(" "));

  DocumentTable.Row document(long number) {
    return new DocumentTable.Row(
        "d-" + number,
        "reports/" + number + ".txt",
        null,
        null,
        "text/plain",
        "en",
        "Report " + number,
        null,
        "workshop",
        "public",
        "synthetic",
        List.of("e-" + number),
        null,
        300 + (int) (number % 400),
        0,
        List.of(),
        "Text of " + number);
  }

  EventTable.Row event(long number) {
    SplittableRandom random = new SplittableRandom(number);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    return new EventTable.Row(
        "e-" + number,
        "workshop",
        "Workshop " + number,
        day,
        day,
        "day",
        year,
        null,
        null,
        List.of(oneOf(regions, random)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(oneOf(themes, random)),
        List.of(),
        "public",
        List.of("d-" + number),
        List.of(),
        List.of());
  }

  StatementTable.Row statement(long number) {
    SplittableRandom random = new SplittableRandom(~number);
    long event = number / STATEMENTS_AN_EVENT;
    return new StatementTable.Row(
        "s-" + number,
        "d-" + event,
        "e-" + event,
        oneOf(ROLES, random),
        List.of(oneOf(themes, random)),
        "participants",
        "none",
        null,
        List.of(),
        List.of(),
        sentence(random),
        0,
        100,
        null,
        null,
        null,
        0.9,
        List.of("lack:lack of"),
        "rules",
        "en",
        FIRST_YEAR,
        "public",
        "c-1");
  }

  private static String sentence(SplittableRandom random) {
    StringBuilder sentence = new StringBuilder("They");
    for (int i = 0; i < 20; i++) {
      sentence.append(' ').append(oneOf(WORDS, random));
    }
    return sentence.append('.').toString();
  }

  private static String oneOf(List<String> some, SplittableRandom random) {
    return some.get(random.nextInt(some.size()));
  }
}
