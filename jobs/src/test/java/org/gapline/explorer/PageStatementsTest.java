package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.chart.Labels;
import org.gapline.codebook.Role;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.Test;

/** What a page keeps of the statements of a release. */
class PageStatementsTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);

  private final PageFixture fixture = new PageFixture();

  @Test
  void ofAThemeAndRoleItKeepsTheNewestAndCountsAll() throws Exception {
    List<String> ids = yearly("ict", ThemeSection.MOST + 3);

    NewestStatements challenges = gathered(List.of()).of("ict", Role.CHALLENGE);

    assertThat(challenges.count()).isEqualTo(ThemeSection.MOST + 3);
    assertThat(challenges.newestFirst())
        .extracting(PageStatement::statementId)
        .startsWith(ids.get(ids.size() - 1))
        .hasSize(ThemeSection.MOST)
        .doesNotContain(ids.get(0), ids.get(1), ids.get(2));
  }

  @Test
  void whatFiguresNameIsKeptHoweverOldItIs() throws Exception {
    List<String> ids = yearly("ict", ThemeSection.MOST + 3);

    assertThat(gathered(List.of(ids.get(0))).named()).containsOnlyKeys(ids.get(0));
  }

  @Test
  void whatNoEventAndNoYearDatesComesLast() throws Exception {
    yearly("ict", 2);
    StatementTable.Row undated =
        Stream.of("event_id", "year")
            .reduce(
                fixture.statements().get(1),
                (row, column) -> ChangedRow.of(StatementTable.TABLE, row, column, null),
                (a, b) -> b);
    fixture.add(ChangedRow.of(StatementTable.TABLE, undated, "statement_id", "s-undated"));

    assertThat(gathered(List.of()).newest())
        .last()
        .extracting(PageStatement::statementId)
        .isEqualTo("s-undated");
  }

  @Test
  void whatNeedsAThemeAndHasNoneIsUnderOther() throws Exception {
    yearly("ict", 1);
    StatementTable.Row row = fixture.statements().get(0);
    fixture.add(ChangedRow.of(StatementTable.TABLE, row, "themes", List.of()));

    PageStatements gathered = gathered(List.of());

    assertThat(gathered.of(Labels.OTHER, Role.CHALLENGE).count()).isEqualTo(1);
    assertThat(gathered.of("borders", Role.CHALLENGE).count()).isZero();
  }

  @Test
  void theOrderInWhichTheyComeMakesNoDifference() throws Exception {
    yearly("ict", ThemeSection.MOST + 3);
    StatementTable.Row newest = fixture.statements().get(ThemeSection.MOST + 2);
    fixture.add(ChangedRow.of(StatementTable.TABLE, newest, "statement_id", "s-same-day"));
    List<StatementTable.Row> backwards = new ArrayList<>(fixture.statements());
    Collections.reverse(backwards);

    PageStatements read = gathered(List.of());
    PageStatements reversed =
        PageFixture.gathered(fixture.rows(), PageFixture.shown(backwards), List.of());

    assertThat(reversed.newest()).isEqualTo(read.newest());
    assertThat(reversed.of("ict", Role.CHALLENGE).newestFirst())
        .isEqualTo(read.of("ict", Role.CHALLENGE).newestFirst());
    assertThat(reversed.reportingEvents()).isEqualTo(read.reportingEvents()).isNotEmpty();
    assertThat(reversed.ofEvent(newest.eventId())).isEqualTo(2);
  }

  private List<String> yearly(String theme, int events) {
    return Stream.iterate(0, year -> year + 1)
        .limit(events)
        .map(year -> fixture.event("e-" + (100 + year), "Workshop", FIRST.plusYears(year), "west"))
        .map(event -> fixture.statement(event, "challenge", theme, "Words of " + event + "."))
        .toList();
  }

  private PageStatements gathered(List<String> named) {
    return PageFixture.gathered(fixture.rows(), PageFixture.shown(fixture.statements()), named);
  }
}
