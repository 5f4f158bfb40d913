package org.gapline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Inputs of every kind that hold a canary. */
final class CanaryInputs {

  /**
   * The labels of records in one file, in an order in which what any lesser audience may not see
   * stands behind what it may: the numbers of lines are those of the whole file.
   */
  private static final List<String> MIXED =
      List.of(
          "public", "donor:norland", "donor:sudland", "restricted", "confidential", "top-secret");

  private CanaryInputs() {}

  static String report(String canary) {
    return "Workshop on border management in "
        + canary
        + "town\n\nThe regional workshop was held in Lomé, Togo, from 4 to 6 March 2019. It was"
        + " funded by the Government of Japan and organized by the "
        + canary
        + " Institute.\n\nParticipants from Benin, Ghana and Togo reported a lack of trained staff"
        + " at the border posts of "
        + canary
        + ".\n\nParticipants recommended that the "
        + canary
        + " post be equipped. The Government of Togo committed to train the guards of "
        + canary
        + ".\n";
  }

  static byte[] office(String canary) throws IOException {
    String text = report(canary);
    try (XWPFDocument made = new XWPFDocument()) {
      text.lines().forEach(line -> made.createParagraph().createRun().setText(line));
      made.getProperties().getCoreProperties().setTitle(text.lines().findFirst().orElseThrow());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.write(out);
      return out.toByteArray();
    }
  }

  static byte[] pdf(String canary) throws IOException {
    try (PDDocument made = new PDDocument()) {
      PDPage page = new PDPage();
      made.addPage(page);
      made.getDocumentInformation().setTitle("Workshop in " + canary);
      try (PDPageContentStream stream = new PDPageContentStream(made, page)) {
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 6);
        float y = 700;
        for (String line : report(canary).lines().filter(each -> !each.isEmpty()).toList()) {
          stream.beginText();
          stream.newLineAtOffset(40, y);
          stream.showText(line);
          stream.endText();
          y -= 30;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.save(out);
      return out.toByteArray();
    }
  }

  static String record(String canary, String label) {
    return "{\"id\": \""
        + canary
        + "\", \"title\": \"Workshop "
        + canary
        + "\", \"text\": \""
        + report(canary).replace("\n", "\\n")
        + (label == null ? "\"}\n" : "\", \"sharing\": \"" + label + "\"}\n");
  }

  /** The canaries of records in one file, by label, without some. */
  private static Map<String, String> mixed(Map<String, String> canaries, Collection<String> gone) {
    Map<String, String> left = new LinkedHashMap<>();
    MIXED.stream()
        .filter(label -> !gone.contains(canaries.get(label)))
        .forEach(label -> left.put(label, canaries.get(label)));
    return left;
  }

  /** A dump with a record of each label, without those of some canaries. */
  static String mixedDump(Map<String, String> canaries, Collection<String> gone) {
    StringBuilder dump = new StringBuilder();
    mixed(canaries, gone).forEach((label, canary) -> dump.append(record(canary + "mixed", label)));
    return dump.toString();
  }

  /** An archive with a report of each label, without those of some canaries. */
  static byte[] mixedArchive(Map<String, String> canaries, Collection<String> gone)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : mixed(canaries, gone).entrySet()) {
        String name = each.getValue() + "-packed.txt";
        entry(zip, name, report(each.getValue() + "packed"));
        entry(zip, name + ".meta.json", "{\"sharing\": \"" + each.getKey() + "\"}");
      }
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static String ratings(String canary) {
    return "jurisdiction,report,month,assessment body,indicator,rating\n"
        + "Kenya,MER,2016-05,"
        + canary
        + "body,IO9,LE\n"
        + canary
        + "land,MER,2016-05,"
        + canary
        + "body,IO10,LE\n";
  }

  /** A mapping of its own, for the table of {@link #grades}. */
  static String mapping(String label, String canary) {
    return (label.isEmpty() ? "" : "sharing: " + label + "\n")
        + """
        files: ["grades-CANARY.csv"]
        columns: {state: state, indicator: indicator, rating: rating, date: day}
        shape: long
        dates: [yyyy-MM-dd]
        schemes:
          - id: CANARYscheme
            label: Scheme CANARY
            ratings: [{id: low, label: Low CANARY}, {id: high, label: High CANARY}]
            kind: ordered
            weak_below: high
            absent_means: unrated
            indicators: [{id: CANARYindicator, label: Aim CANARY, theme: legal-framework}]
        """
            .replace("CANARY", canary);
  }

  static String grades(String canary) {
    return "state,indicator,rating,day\nKenya," + canary + "indicator,low,2016-05-01\n";
  }

  /** Copies all files of a folder. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
