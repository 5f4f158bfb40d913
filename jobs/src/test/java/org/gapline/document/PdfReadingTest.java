package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.gapline.Programs;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.PrintedPage;
import org.junit.jupiter.api.Test;

/** Files drawn by PDFBox, read through the process that parses them. */
class PdfReadingTest {

  @Test
  void runningHeadsAndPageNumbersGoAndTheSentenceOverThePageStaysWhole() throws IOException {
    Document document = Reading.bytes(report(), "report.pdf");

    assertThat(Reading.headings(document))
        .containsExactly("Course on cargo at nine ports", "Wishes of the harbour masters");
    assertThat(Reading.paragraphs(document))
        .first()
        .isEqualTo(
            "The course on the inspection of cargo was held in Tema from 2 to 4 May 2022, and"
                + " counter-terrorism officers of nine countries took part in its three sessions.");
    assertThat(document.text())
        .doesNotContain("Harbour Board", "Page", "Footnote")
        .contains("officers of the\fharbours asked");
    assertThat(document.flags())
        .contains(
            DocumentFlag.RUNNING_HEADS_REMOVED,
            DocumentFlag.FOOTNOTES_REMOVED,
            DocumentFlag.LINES_JOINED);
  }

  @Test
  void aFileWithoutPagesIsDamagedAndNoScan() throws IOException {
    try (PdfPages none = new PdfPages()) {
      RejectedInputException rejected = Reading.rejection(none.bytes(), "report.pdf");

      assertThat(rejected.reason()).isEqualTo(RejectReason.DAMAGED_FILE);
      assertThat(rejected).hasMessageContaining("no pages");
    }
  }

  @Test
  void theOffsetOfASentenceTellsItsPage() throws IOException {
    Document document = Reading.bytes(report(), "report.pdf");

    assertThat(document.pages().at(document.text().indexOf("The course"))).isEqualTo(1);
    assertThat(document.pages().at(document.text().indexOf("harbours asked"))).isEqualTo(2);
    assertThat(document.pages().at(document.text().indexOf("It ended"))).isEqualTo(3);
    assertThat(new SentenceSplitter().sentences(document))
        .extracting(sentence -> sentence.span().of(document.flowingText()))
        .contains("The officers of the harbours asked for radios, fuel and boats.");
  }

  @Test
  void twoColumnsThatTheFileGivesLineByLineAreReadOneAfterTheOther() throws IOException {
    try (PdfPages pages = new PdfPages().page()) {
      List<String> left =
          List.of(
              "The course began with a lecture", "on the inspection of cargo and of",
              "the papers that belong to it, as", "given by the harbour board.");
      List<String> right =
          List.of(
              "On its last day the officers went", "to the quays of the old harbour,",
              "where they looked at containers", "and asked for more radios.");
      for (int i = 0; i < left.size(); i++) {
        pages.at(70, 700 - 13 * i, 11, left.get(i)).at(320, 700 - 13 * i, 11, right.get(i));
      }

      assertThat(Reading.bytes(pages.bytes(), "columns.pdf").flowingText())
          .contains(String.join(" ", left))
          .contains(String.join(" ", right));
    }
  }

  @Test
  void rowsOfATableBecomeItems() throws IOException {
    try (PdfPages pages = new PdfPages().page()) {
      pages.paragraph("The wishes of the harbour masters stand in this table of the report.");
      pages.at(70, 680, 11, "Tema").at(300, 680, 11, "radios");
      pages.at(70, 660, 11, "Lome").at(300, 660, 11, "boats");

      assertThat(Reading.items(Reading.bytes(pages.bytes(), "table.pdf")))
          .containsExactly("Tema: radios", "Lome: boats");
    }
  }

  @Test
  void aFileClosedByAPasswordIsRefusedWithTheRemedy() throws IOException {
    try (PdfPages pages = new PdfPages().page().paragraph("Nobody reads this.")) {
      RejectedInputException rejected =
          Reading.rejection(pages.closedBy("secret").bytes(), "closed.pdf");

      assertThat(rejected.reason()).isEqualTo(RejectReason.ENCRYPTED);
      assertThat(rejected).hasMessageContaining("without the password");
    }
  }

  @Test
  void aBrokenFileIsDamaged() throws IOException {
    byte[] half = java.util.Arrays.copyOf("%PDF-1.7\n1 0 obj <<".getBytes("US-ASCII"), 60);

    assertThat(Reading.rejection(half, "half.pdf").reason()).isEqualTo(RejectReason.DAMAGED_FILE);
    assertThat(Reading.rejection(new byte[] {1, 2, 0, 4}, "noise.pdf").reason())
        .isEqualTo(RejectReason.DAMAGED_FILE);
  }

  @Test
  void aPdfNamedDocxIsReadByWhatItIs() throws IOException {
    Document document = Reading.bytes(report(), "report.docx");

    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.flags()).contains(DocumentFlag.FORMAT_DETECTED);
    assertThat(document.text()).contains("It ended on 4 May.");
  }

  @Test
  void aScanIsRecognised() throws IOException {
    assumeTrue(Programs.isInstalled("tesseract"), "needs tesseract (installed by .ci/run)");
    try (PdfPages pages = new PdfPages()) {
      pages.scan(
          List.of(
              "The harbour course was held in Tema from 2 to 4 May 2022.",
              "Officers of nine countries took part and asked for radios."));

      Document document = Reading.bytes(pages.bytes(), "scan.pdf");

      assertThat(document.flowingText())
          .contains("The harbour course was held in Tema from 2 to 4 May 2022.")
          .contains("asked for radios.");
      assertThat(document.flags()).contains(DocumentFlag.OCR_READ);
    }
  }

  @Test
  void picturesThatNobodyRecognisedAreRefusedWithTheRemedy() {
    ParsedFile pictures =
        ParsedFile.printed(
            "application/pdf",
            null,
            List.of(new PrintedPage(PrintedPage.Source.PICTURE, List.of())));

    RejectedInputException rejected =
        catchThrowableOfType(
            RejectedInputException.class,
            () -> PrintedText.extract(pictures, EnumSet.noneOf(DocumentFlag.class)));

    assertThat(rejected.reason()).isEqualTo(RejectReason.NO_TEXT_LAYER);
    assertThat(rejected).hasMessageContaining("tesseract-ocr");
  }

  private static byte[] report() throws IOException {
    try (PdfPages pages = new PdfPages()) {
      for (int page = 1; page <= 3; page++) {
        pages.page().at(70, 800, 9, "Harbour Board - Report on the course");
        pages.at(260, 40, 9, "Page " + page + " of 3");
        if (page == 1) {
          pages.heading("Course on cargo at nine ports");
          pages.paragraph(
              "The course on the inspection of cargo was held in Tema from 2 to 4 May 2022, and",
              "counter-terrorism officers of nine coun-",
              "tries took part in its three sessions.");
          pages.heading("Wishes of the harbour masters");
          pages.paragraph("On the last day wishes were gathered by the board. The officers of the");
          pages.at(70, 80, 8, "1 Footnote of the first page, which is no part of the text.");
        } else if (page == 2) {
          pages.paragraph("harbours asked for radios, fuel and boats.");
        } else {
          pages.paragraph("It ended on 4 May.");
        }
      }
      return pages.bytes();
    }
  }
}
