package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gapline.assessment.AlignmentClass;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a briefing stands on its pages. */
class BriefingPagesTest {

  @TempDir Path folder;

  private Briefing brief(BriefingFixture fixture, Subject subject) throws Exception {
    return BriefingFixture.brief(
        fixture.publish(folder), new BriefingRequest(subject, null, Naming.WITHHELD));
  }

  private static PDDocument pdf(Briefing briefing) throws Exception {
    return Loader.loadPDF(BriefingFormat.PDF.render(briefing, new BriefingPictures()));
  }

  /** As many long sentences of every role as a briefing can show. */
  private static BriefingFixture wordy() {
    BriefingFixture fixture = new BriefingFixture();
    String[] themes = {"border-travel", "legal-framework", "cve-community", "ict", "aviation"};
    String[] roles = {"challenge", "progress", "good-practice", "recommendation", "commitment"};
    for (String theme : themes) {
      for (String role : roles) {
        for (int i = 0; i < 3; i++) {
          String wordy =
              "Patrols of the eastern valleys number " + i + " cross many rivers ".repeat(13);
          fixture.say(2005 + i * 9, role, theme, wordy.strip() + ".");
        }
      }
      fixture.rated(theme, 7, 9, AlignmentClass.INSUFFICIENT);
    }
    return fixture;
  }

  @Test
  void theLongestWordingsStillStandOnTwoPages() throws Exception {
    for (Subject subject : List.of(Subject.unit(BriefingFixture.WEST), Subject.state("AAA"))) {
      Briefing briefing = brief(wordy(), subject);
      assertThat(briefing.notes()).hasSizeGreaterThan(10);
      try (PDDocument pdf = pdf(briefing)) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      }
    }
  }

  @Test
  void notesStandAtTheFootOfEachPageAndNothingBelowThem() throws Exception {
    try (PDDocument pdf =
        pdf(brief(BriefingFixture.typical(), Subject.unit(BriefingFixture.WEST)))) {
      for (int page = 1; page <= 2; page++) {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void writeString(String text, List<TextPosition> positions) {
                letters.addAll(positions);
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        float lowest =
            (float) letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        assertThat(lowest).as("page %d, in points of 842", page).isBetween(795f, 825f);
      }
    }
  }

  @Test
  void nothingReportedStandsOnOnePage() throws Exception {
    Briefing briefing = brief(BriefingFixture.typical(), Subject.state("CCC"));

    assertThat(briefing.pages()).isEqualTo(1);
    try (PDDocument pdf = pdf(briefing)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf)).contains("0 of 8", "Page 1 of 1");
    }
  }

  @Test
  void everyListAndFigureOfThePdfIsTaggedWithWhatItHolds() throws Exception {
    try (PDDocument pdf =
        pdf(brief(BriefingFixture.typical(), Subject.unit(BriefingFixture.WEST)))) {
      List<PDStructureElement> all = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);

      assertThat(all).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "TH");
      assertThat(all)
          .filteredOn(element -> List.of("L", "P", "H1", "H2").contains(element.getStructureType()))
          .allMatch(element -> !element.getKids().isEmpty());
      assertThat(all)
          .filteredOn(element -> element.getStructureType().equals("Figure"))
          .isNotEmpty()
          .allMatch(element -> element.getAlternateDescription() != null);
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }

  @Test
  void theMarkOfANoteStaysBesideTheLastWord() throws Exception {
    Briefing briefing = brief(BriefingFixture.typical(), Subject.unit(BriefingFixture.WEST));
    byte[] html = BriefingFormat.HTML.render(briefing, new BriefingPictures());

    List<Element> marks = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select("sup");

    assertThat(marks).isNotEmpty();
    assertThat(marks)
        .filteredOn(mark -> !mark.parent().ownText().equals("As quoted above."))
        .allMatch(mark -> mark.parent().hasClass("cited"))
        .allMatch(mark -> !mark.parent().ownText().contains(" "));
  }
}
