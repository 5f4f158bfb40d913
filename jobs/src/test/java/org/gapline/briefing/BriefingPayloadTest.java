package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.gapline.hostile.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A briefing on texts that would do something: in no format do they. */
class BriefingPayloadTest {

  @TempDir Path folder;

  @Test
  void aPdfHoldsNeitherScriptsNorFilesNorForms() throws Exception {
    for (String text : texts()) {
      byte[] pdf = RenderedBriefing.rendered(BriefingFormat.PDF, folder, text);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
        assertThat(document.getDocumentCatalog().getNames()).isNull();
        for (PDPage page : document.getPages()) {
          assertThat(page.getAnnotations()).allMatch(BriefingPayloadTest::leadsToAnotherPlaceOnly);
        }
      }
    }
  }

  private static boolean leadsToAnotherPlaceOnly(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationLink link
        && (!(link.getAction() instanceof PDActionURI address)
            || address.getURI().matches("https?://.*"));
  }

  @Test
  void aWordDocumentHoldsNeitherFieldsNorLinksFromTheTexts() throws Exception {
    for (String text : texts()) {
      byte[] docx = RenderedBriefing.rendered(BriefingFormat.DOCX, folder, text);
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertThat(part.getName()).doesNotContain("vbaProject", "embeddings", "activeX");
          assertThat(xml).doesNotContain("<script", "<img", "w:object", "altChunk");
          assertThat(xml).doesNotContainPattern("<w:instrText[^>]*>[^<]*(DDE|HYPERLINK)");
          if (part.getName().endsWith(".rels")) {
            assertThat(xml).doesNotContain("evil.example", "javascript:");
          }
        }
      }
    }
  }

  /** Every third of each list: whole pages are set of each. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (List<String> list : List.of(Payloads.MARKUP, Payloads.FORMULAS, Payloads.ESCAPES)) {
      for (int i = 0; i < list.size(); i += 3) {
        texts.add(list.get(i));
      }
    }
    texts.add("{ DDEAUTO c:\\\\windows\\\\cmd.exe } \uD800 \uFFFE \u0000");
    return texts;
  }
}
