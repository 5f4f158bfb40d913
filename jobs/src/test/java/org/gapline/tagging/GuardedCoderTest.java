package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.junit.jupiter.api.Test;

class GuardedCoderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 4);

  @Test
  void documentOverWhichTheCodeBreaksDownIsKeptFlaggedAndSaysNothing() throws Exception {
    CodedDocument coded =
        new GuardedCoder(
                document -> {
                  throw new StringIndexOutOfBoundsException(document.text());
                })
            .code(report());

    assertThat(coded.flags()).containsExactly(DocumentFlag.CODING_FAILED);
    assertThat(coded.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(coded.published()).isEqualTo(PUBLISHED);
    assertThat(coded.events()).isEmpty();
    assertThat(coded.statements()).isEmpty();
  }

  @Test
  void depthOfTheStackIsNoReasonToEndARun() throws Exception {
    assertThat(new GuardedCoder(GuardedCoderTest::endless).code(report()).flags())
        .containsExactly(DocumentFlag.CODING_FAILED);
  }

  @Test
  void otherDocumentsAreCodedAsEver() throws Exception {
    DocumentCoder coder = new DocumentCoder(ProjectCodebook.read());

    assertThat(new GuardedCoder(coder).code(report())).isEqualTo(coder.code(report()));
  }

  @Test
  void documentOverWhichTheCodeBreaksDownCostsTheOthersOfItsBlockNothing() throws Exception {
    DocumentCoder coder = new DocumentCoder(ProjectCodebook.read());
    Document bad = report("This report cannot be coded.\n");
    GuardedCoder guarded =
        new GuardedCoder(
            document -> {
              if (document.equals(bad)) {
                throw new IllegalStateException();
              }
              return coder.code(document);
            });

    assertThat(guarded.code(List.of(report(), bad, report())))
        .containsExactly(
            coder.code(report()), CodedDocument.failed(PUBLISHED), coder.code(report()));
  }

  @Test
  void documentsOfABlockAreCodedAsEachByItself() throws Exception {
    DocumentCoder coder = new DocumentCoder(ProjectCodebook.read());
    Document other = report("Les participants ont relevé un manque de moyens.\n");

    assertThat(coder.code(List.of(report(), other)))
        .containsExactly(coder.code(report()), coder.code(other));
  }

  @SuppressWarnings("InfiniteRecursion")
  private static CodedDocument endless(Document document) {
    return endless(document);
  }

  private static Document report() throws RejectedInputException {
    return report("Experts reported a lack of trained staff.\n");
  }

  private static Document report(String text) throws RejectedInputException {
    return new DocumentReader()
        .read(
            text.getBytes(StandardCharsets.UTF_8),
            "reports/a.txt",
            InputMetadata.unmarked().overridden(null, PUBLISHED, null));
  }
}
