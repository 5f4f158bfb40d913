package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gapline.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made by POI, by pandoc and by chromium, read through the process that parses them. */
class OfficeReadingTest {

  private static final String REPORT =
      """
      # Course on cargo at nine ports

      The course was held in Tema[^1] from 2 to 4 May 2022, and **officers** of nine States took part.

      ## Wishes

      The officers asked for:

      - radios that reach the quays;
      - fuel for the boats.

      | Port | Wish   |
      |------|--------|
      | Tema | radios |
      | Lomé | boats  |

      It ended on 4 May.

      [^1]: A footnote that is no part of the text.
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf"})
  void documentsOfPandocKeepHeadingsItemsAndParagraphs(String ending) throws Exception {
    assumeTrue(Programs.isInstalled("pandoc"), "needs pandoc (installed by .ci/run)");
    Path source = Files.writeString(folder.resolve("report.md"), REPORT);
    Path made = folder.resolve("report." + ending);
    run("pandoc", "-s", source.toString(), "-o", made.toString());

    Document document = Reading.bytes(Files.readAllBytes(made), "report." + ending);

    assertThat(Reading.headings(document)).contains("Course on cargo at nine ports", "Wishes");
    assertThat(Reading.items(document))
        .contains("radios that reach the quays;", "fuel for the boats.");
    assertThat(Reading.paragraphs(document))
        .contains("The officers asked for:", "It ended on 4 May.")
        .anyMatch(text -> text.startsWith("The course was held in Tema from 2 to 4 May 2022"));
    assertThat(document.text()).doesNotContain("footnote", "[");
    assertThat(document.title()).isEqualTo("Course on cargo at nine ports");
  }

  @Test
  void pageThatChromiumPrintedIsReadWithoutWhatItPrintsAround() throws Exception {
    assumeTrue(Programs.isInstalled("chromium"), "needs chromium (installed by .ci/run)");
    Path page =
        Files.writeString(
            folder.resolve("report.html"),
            "<h1>Course on cargo at nine ports</h1><p>The course was held in Tema.</p>"
                + "<ul><li>radios that reach the quays;</li><li>fuel for the boats.</li></ul>");
    Path made = folder.resolve("report.pdf");
    run(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--print-to-pdf=" + made,
        page.toUri().toString());

    Document document = Reading.bytes(Files.readAllBytes(made), "report.pdf");

    assertThat(document.text())
        .isEqualTo(
            "# Course on cargo at nine ports\n\nThe course was held in Tema.\n\n"
                + "- radios that reach the quays;\n\n- fuel for the boats.");
    assertThat(document.flags()).contains(DocumentFlag.RUNNING_HEADS_REMOVED);
  }

  @Test
  void headerFooterAndDatesOfADocumentAreNoText() throws IOException {
    try (XWPFDocument made = new XWPFDocument()) {
      made.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Board");
      made.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Page 1");
      made.createParagraph().createRun().setText("The harbour course was held in Tema.");
      XWPFTable table = made.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Tema");
      table.getRow(0).getCell(1).setText("radios");
      table.getRow(1).getCell(0).setText("Lomé");
      table.getRow(1).getCell(1).setText("boats");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.write(out);

      Document document = Reading.bytes(out.toByteArray(), "course.docx");

      assertThat(document.text())
          .isEqualTo("The harbour course was held in Tema.\n\n- Tema: radios\n\n- Lomé: boats");
    }
  }

  @Test
  void eachSlideIsAPage() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (String title : List.of("Course on cargo in Tema", "Wishes of the officers")) {
        var layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT);
        XSLFSlide slide = show.createSlide(layout);
        slide.getPlaceholder(0).setText(title);
        slide.getPlaceholder(1).setText("Radios are lacking");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);

      Document document = Reading.bytes(out.toByteArray(), "course.pptx");

      assertThat(Reading.headings(document))
          .containsExactly("Course on cargo in Tema", "Wishes of the officers");
      assertThat(document.pages().at(document.text().indexOf("Wishes"))).isEqualTo(2);
    }
  }

  @Test
  void aDocumentClosedByAPasswordIsRefused() throws Exception {
    try (XWPFDocument made = new XWPFDocument();
        POIFSFileSystem system = new POIFSFileSystem()) {
      made.createParagraph().createRun().setText("Nobody reads this.");
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(system)) {
        made.write(stream);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      system.writeFilesystem(out);

      assertThat(Reading.rejection(out.toByteArray(), "closed.docx").reason())
          .isEqualTo(RejectReason.ENCRYPTED);
    }
  }

  @Test
  void ofAMessageThePageIsReadAndTheAttachmentNamed() {
    String message =
        """
        From: Desk <desk@example.org>
        Subject: =?UTF-8?Q?Course_in_Lom=C3=A9_for_officers_of_nine_ports?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>The course was held in Lom=C3=A9.</p><ul><li>radios</li><li>fuel</li></ul>
        --b
        Content-Type: application/pdf; name="report.pdf"
        Content-Disposition: attachment; filename="report.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQK
        --b--
        """;

    Document document =
        Reading.bytes(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "course.eml");

    assertThat(document.title()).isEqualTo("Course in Lomé for officers of nine ports");
    assertThat(document.text()).endsWith("The course was held in Lomé.\n\n- radios\n\n- fuel");
    assertThat(document.flags()).containsExactly(DocumentFlag.ATTACHMENT_NOT_READ);
  }

  @Test
  void ofAnOutlookMessageTheBodyIsRead() throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      DirectoryNode root = system.getRoot();
      root.createDocument("__properties_version1.0", stream(new byte[32]));
      root.createDocument("__substg1.0_001A001F", stream(utf16("IPM.Note")));
      root.createDocument("__substg1.0_0037001F", stream(utf16("Course in Tema for nine ports")));
      root.createDocument(
          "__substg1.0_1000001F", stream(utf16("The harbour course was held in Tema.")));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      system.writeFilesystem(out);

      Document document = Reading.bytes(out.toByteArray(), "course.msg");

      assertThat(document.title()).isEqualTo("Course in Tema for nine ports");
      assertThat(document.text())
          .isEqualTo("# Course in Tema for nine ports\n\nThe harbour course was held in Tema.");
    }
  }

  @Test
  void aPageNamedDocIsReadAsAPage() {
    Document document =
        Reading.bytes(
            "<html><body><p>The course was held in Tema.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8),
            "course.doc");

    assertThat(document.mediaType()).isEqualTo("text/html");
    assertThat(document.flags()).contains(DocumentFlag.FORMAT_DETECTED);
    assertThat(document.text()).isEqualTo("The course was held in Tema.");
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static java.io.InputStream stream(byte[] bytes) {
    return new java.io.ByteArrayInputStream(bytes);
  }

  private static void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
  }
}
