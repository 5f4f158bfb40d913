package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Account ACCOUNT =
      new Account(
          List.of(
              new AccountLine(Account.REPORT_FILES, 10, 7, 1, 2),
              new AccountLine(Account.ASSESSMENT_FILES, 2, 1, 0, 1),
              new AccountLine(Account.ASSESSMENT_RECORDS, 100, 90, 4, 6)));

  @Test
  void anAccountThatTheTablesBearOutHasNoDifference() {
    assertThat(ACCOUNT.differences(tables(7, 90, 14))).isEmpty();
  }

  @Test
  void aDocumentThatWasLostOnTheWayIsNamed() {
    assertThat(ACCOUNT.differences(tables(6, 90, 14)))
        .singleElement()
        .asString()
        .contains("documents holds 6 rows where the account says 7");
  }

  @Test
  void aRejectThatWasLostOnTheWayIsNamed() {
    assertThat(ACCOUNT.differences(tables(7, 90, 13)))
        .singleElement()
        .asString()
        .contains("rejects");
  }

  @Test
  void aLineThatDoesNotAddUpIsNamed() {
    Account account = new Account(List.of(new AccountLine(Account.REPORT_FILES, 10, 7, 1, 1)));

    assertThat(account.differences(tables(7, 0, 2)))
        .singleElement()
        .asString()
        .contains("does not add up");
  }

  private static Map<String, TableEntry> tables(long documents, long assessments, long rejects) {
    return Map.of(
        "documents", new TableEntry(1, documents, ""),
        "assessments", new TableEntry(1, assessments, ""),
        "reviews", new TableEntry(1, 0, ""),
        "recommendations", new TableEntry(1, 0, ""),
        "rejects", new TableEntry(1, rejects, ""));
  }
}
