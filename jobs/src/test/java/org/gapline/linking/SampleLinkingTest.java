package org.gapline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.ProjectFolder;
import org.gapline.evaluation.CodedReport;
import org.gapline.evaluation.CodedReportFile;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/** Linking of the sample's coded reports by the facts that a person found in them. */
class SampleLinkingTest {

  @Test
  void onlyTheTwoPairsOfOneEventAreLinked() throws Exception {
    List<ReportedDocument> reports = new ArrayList<>();
    for (String gold : List.of("gold/reports.jsonl", "gold/formats.jsonl")) {
      for (CodedReport report : CodedReportFile.read(ProjectFolder.shared(gold))) {
        boolean event =
            DocumentKind.parse(report.kind()).map(DocumentKind::reportsEvent).orElse(false);
        if (event && !"check".equals(report.split())) {
          reports.add(reported(report));
        }
      }
    }

    List<List<String>> together =
        LinkingInMemory.link(new EventLinker(ProjectCodebook.read()), reports).events().stream()
            .map(event -> event.members().stream().map(DocumentEvent::docId).sorted().toList())
            .filter(members -> members.size() > 1)
            .toList();

    assertThat(together)
        .containsExactlyInAnyOrder(
            List.of("report-aa4f3472.html", "report-d1d75ce1.pdf"),
            List.of("report-b82bfad8.docx", "report-d5e79df4.html"));
  }

  private static ReportedDocument reported(CodedReport report) {
    EventFacts facts =
        new EventFacts(
            DocumentKind.parse(report.kind()).orElseThrow(),
            null,
            day(report.start()),
            day(report.end()),
            day(report.start()) == null && day(report.end()) == null
                ? DatePrecision.NONE
                : DatePrecision.DAY,
            report.city(),
            report.country(),
            List.copyOf(report.regions()),
            List.of(),
            List.copyOf(report.states()),
            List.copyOf(report.organizers()),
            List.copyOf(report.participants()),
            List.copyOf(report.donors()),
            List.copyOf(report.resolutions()),
            List.of(),
            Set.of());
    return new ReportedDocument(report.file(), null, report.lang(), List.of(facts), "");
  }

  private static LocalDate day(String text) {
    return text == null || text.length() < 10 ? null : LocalDate.parse(text);
  }
}
