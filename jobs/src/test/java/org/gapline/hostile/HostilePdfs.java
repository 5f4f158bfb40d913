package org.gapline.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files written object by object, so that they can be wrong in ways that no tool writes. */
final class HostilePdfs {

  private static final String DAMAGED = "DAMAGED_FILE";
  private static final String READ_OR_DAMAGED = "ACCEPTED|DAMAGED_FILE|NO_MAIN_TEXT|NO_TEXT_LAYER";
  private static final int DEEP = 20_000;

  private final Bait bait;

  HostilePdfs(Bait bait) {
    this.bait = bait;
  }

  List<HostileFile> files() throws Exception {
    List<HostileFile> files = new ArrayList<>();
    byte[] whole = page("", "whole").bytes();
    for (int tenth = 1; tenth <= 9; tenth++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
      files.add(new HostileFile("reports/pdf-cut-" + tenth + ".pdf", cut, READ_OR_DAMAGED));
    }
    files.add(of("javascript", page("/OpenAction << /S /JavaScript /JS (app.alert) >>", "js")));
    files.add(of("attachment", attachment()));
    files.add(of("xfa", xfa()));
    files.add(of("million-pages", millionPages()));
    files.add(new HostileFile("reports/pdf-deep-tree.pdf", deepTree().bytes(), READ_OR_DAMAGED));
    files.add(new HostileFile("reports/pdf-circle.pdf", circle().bytes(), READ_OR_DAMAGED));
    files.add(
        new HostileFile(
            "reports/pdf-bomb.pdf",
            bomb().bytes(),
            DAMAGED + "|MEMORY_LIMIT|NO_MAIN_TEXT|NO_TEXT_LAYER"));
    return files;
  }

  private static HostileFile of(String name, Pdf pdf) {
    return new HostileFile("reports/pdf-" + name + ".pdf", pdf.bytes(), HostileFile.ACCEPTED);
  }

  /** One page with a sentence on it; what the catalog is to hold beside stands in it as it is. */
  private static Pdf page(String catalog, String name) {
    return page(catalog, name, "/Count 1");
  }

  private static Pdf page(String catalog, String name, String count) {
    return new Pdf()
            .object("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>")
            .object("<< /Type /Pages /Kids [3 0 R] " + count + " >>")
            .object(pageUnder(2))
            .stream("", text(HostileText.sentence(name)))
            .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  }

  private static String pageUnder(int parent) {
    return "<< /Type /Page /Parent "
        + parent
        + " 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>";
  }

  private static byte[] text(String sentence) {
    return ascii("BT /F 9 Tf 20 700 Td (" + sentence + ") Tj ET");
  }

  private static Pdf attachment() {
    String names =
        "/Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt)"
            + " /EF << /F 6 0 R >> >>] >> >>";
    return page(names, "attachment").stream("/Type /EmbeddedFile", ascii(Bait.CANARY));
  }

  private Pdf xfa() {
    String form = bait.doctype("xdp") + "<xdp><field>&canary;</field></xdp>";
    return page("/AcroForm << /Fields [] /XFA 6 0 R >>", "xfa").stream("", ascii(form));
  }

  private static Pdf millionPages() {
    return page("", "million", "/Count 1000000");
  }

  private static Pdf deepTree() {
    Pdf pdf = new Pdf().object("<< /Type /Catalog /Pages 6 0 R >>").object("<< >>");
    pdf.object(pageUnder(DEEP + 5)).stream("", text(HostileText.sentence("deep")));
    pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (int i = 6; i < DEEP + 6; i++) {
      int kid = i == DEEP + 5 ? 3 : i + 1;
      String parent = i == 6 ? "" : "/Parent " + (i - 1) + " 0 R ";
      pdf.object("<< /Type /Pages /Kids [" + kid + " 0 R] /Count 1 " + parent + ">>");
    }
    return pdf;
  }

  private static Pdf circle() {
    return new Pdf()
        .object("<< /Type /Catalog /Pages 2 0 R >>")
        .object("<< /Type /Pages /Kids [3 0 R] /Count 5 /Parent 3 0 R >>")
        .object("<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 2 0 R >>");
  }

  /** A page whose commands unfold to 25 MB. */
  private static Pdf bomb() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] command = ascii("q ".repeat(500_000));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 25; i++) {
        deflater.write(command);
      }
    }
    return new Pdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(pageUnder(2))
            .stream("/Filter /FlateDecode", packed.toByteArray());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Objects in their order, numbered from 1, and the table that tells where they stand. */
  private static final class Pdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    Pdf() {
      out.writeBytes(ascii("%PDF-1.7\n"));
    }

    Pdf object(String content) {
      return begin(content).end();
    }

    Pdf stream(String dictionary, byte[] content) {
      begin("<< " + dictionary + " /Length " + content.length + " >>\nstream\n");
      out.writeBytes(content);
      out.writeBytes(ascii("\nendstream"));
      return end();
    }

    private Pdf begin(String content) {
      places.add(out.size());
      out.writeBytes(ascii(places.size() + " 0 obj\n" + content));
      return this;
    }

    private Pdf end() {
      out.writeBytes(ascii("\nendobj\n"));
      return this;
    }

    byte[] bytes() {
      int table = out.size();
      int size = places.size() + 1;
      StringBuilder end = new StringBuilder("xref\n0 " + size + "\n0000000000 65535 f \n");
      places.forEach(place -> end.append(String.format("%010d 00000 n \n", place)));
      end.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R >>\nstartxref\n");
      out.writeBytes(ascii(end.append(table).append("\n%%EOF\n").toString()));
      return out.toByteArray();
    }
  }
}
