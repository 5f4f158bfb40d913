package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.review.Review;
import org.gapline.review.ReviewArchive;
import org.gapline.review.ReviewFile;
import org.gapline.spark.RunFixture;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What audiences learn of reviews of documents that they may not see: nothing. */
class ReviewDisclosureTest {

  @TempDir Path folder;
  private ReviewFixture reviews;
  private RunFixture fixture;

  @BeforeEach
  void dropAPublicAndAConfidentialReport() throws IOException {
    reviews = new ReviewFixture(folder);
    fixture = reviews.project();
  }

  @Test
  void anAudienceLearnsNothingOfReviewsOfWhatItMayNotSee() throws IOException {
    String closed = idOfTheClosedReport();
    reviews.reviewAllAsProgress();

    Release donors = fixture.run(Audience.DONORS).release();

    String open = donors.rows(DocumentTable.TABLE).get(0).docId();
    assertThat(donors.rows(ReviewTable.TABLE))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.docId()).isEqualTo(open);
              assertThat(row.reviewer()).isEqualTo("reviewer 1");
              assertThat(row.eventId()).isNull();
              assertThat(row.why()).isNull();
            });
    assertThat(donors.manifest().account()).contains(new AccountLine(Account.REVIEWS, 1, 1, 0, 0));
    assertNowhereIn(fixture.curated(), "SECRETREMARK");
    assertNowhereIn(donors.folder(), "A. Reader", "lack of funds for victims", closed);
  }

  private String idOfTheClosedReport() throws IOException {
    return fixture.run(Audience.ANALYSTS).release().rows(DocumentTable.TABLE).stream()
        .filter(row -> row.sourcePath().equals("reports/closed.txt"))
        .map(DocumentTable.Row::docId)
        .findFirst()
        .orElseThrow();
  }

  private static void assertNowhereIn(Path folder, String... secrets) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                      .doesNotContain(secrets));
    }
  }

  @Test
  void aReviewOfAClosedReportLeavesNoTraceInTheManifestOfOthers() throws IOException {
    reviews.reviewAllAsProgress();
    ReleaseManifest before = fixture.run(Audience.DONORS).manifest();
    String closed = idOfTheClosedReport();
    Path kept = onlyReviewFile();
    List<Review> decided = decided(kept);
    assertThat(decided).extracting(Review::docId).contains(closed);

    Files.delete(kept);
    decided.removeIf(review -> review.docId().equals(closed));
    new ReviewArchive(kept.getParent())
        .add(decided, ReviewFixture.CLOCK.instant().minusSeconds(60));

    ReleaseManifest after = fixture.run(Audience.DONORS).manifest();
    assertThat(after.inputs()).isEqualTo(before.inputs());
    assertThat(after.account()).isEqualTo(before.account());
    assertThat(after.tables()).isEqualTo(before.tables());
  }

  private Path onlyReviewFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("raw/reviews"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private static List<Review> decided(Path file) throws IOException {
    return ReviewFile.read(Files.readAllBytes(file)).kept().stream()
        .map(ReviewFile.Kept::review)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
