package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.hash.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What has the same digest has the same rows in the tables. */
class LinkedInputTest {

  private static final LinkedInput DOCUMENT =
      new LinkedInput(
          document("a.txt", "public", "original", 1), List.of(link(0, "e-1", 2020)), null);

  static Stream<Arguments> others() {
    LinkableInput same = DOCUMENT.document();
    List<DocumentLink> links = DOCUMENT.events();
    return Stream.of(
        Arguments.of("path", moved(document("b.txt", "public", "original", 1))),
        Arguments.of("label", moved(document("a.txt", "restricted", "original", 1))),
        Arguments.of("provenance", moved(document("a.txt", "public", "retold", 1))),
        Arguments.of("content", moved(document("a.txt", "public", "original", 2))),
        Arguments.of(
            "coding", moved(document("a.txt", "public", "original", 1, entry("workshop")))),
        Arguments.of("event", new LinkedInput(same, List.of(link(0, "e-2", 2020)), null)),
        Arguments.of("year", new LinkedInput(same, List.of(link(0, "e-1", 2021)), null)),
        Arguments.of("ordinal", new LinkedInput(same, List.of(link(1, "e-1", 2020)), null)),
        Arguments.of(
            "regions",
            new LinkedInput(
                same,
                List.of(new DocumentLink(3, "d-1", 0, "e-1", List.of("asia"), 2020, null)),
                null)),
        Arguments.of("no event", new LinkedInput(same, List.of(), null)),
        Arguments.of("copy", new LinkedInput(same, links, "d-0")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void anotherOneOfWhateverRowsAreMadeMakesAnotherDigest(String what, LinkedInput other) {
    assertThat(digest(other)).as(what).isNotEqualTo(digest(DOCUMENT));
  }

  @Test
  void whereADocumentWaitsAndWhoCodedItMakesNoDifference() {
    LinkableInput document = DOCUMENT.document();
    LinkableInput before =
        new LinkableInput(
            document.docId(),
            document.sourcePath(),
            document.language(),
            document.sharing(),
            document.provenance(),
            document.keptDocument(),
            document.keptRest(),
            true,
            document.fingerprint(),
            document.linking(),
            List.of(),
            List.of());
    DocumentLink elsewhere = new DocumentLink(7, "d-1", 0, "e-1", List.of("africa"), 2020, null);

    assertThat(digest(new LinkedInput(before, List.of(elsewhere), null)))
        .isEqualTo(digest(DOCUMENT));
  }

  private static LinkedInput moved(LinkableInput document) {
    return new LinkedInput(document, DOCUMENT.events(), null);
  }

  private static DocumentLink link(int ordinal, String event, int year) {
    return new DocumentLink(3, "d-1", ordinal, event, List.of("africa"), year, null);
  }

  private static CodedEntry entry(String kind) {
    return new CodedEntry(null, kind, 0, 0, List.of(), List.of(), List.of());
  }

  private static LinkableInput document(
      String path, String sharing, String provenance, long key, CodedEntry... coded) {
    return new LinkableInput(
        "d-1",
        path,
        "en",
        sharing,
        provenance,
        key,
        key,
        false,
        key,
        null,
        List.of(coded),
        List.of());
  }

  private static String digest(LinkedInput document) {
    MessageDigest digest = Sha256.digest();
    document.update(digest);
    return HexFormat.of().formatHex(digest.digest());
  }
}
