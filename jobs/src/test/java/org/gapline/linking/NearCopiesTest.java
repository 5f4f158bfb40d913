package org.gapline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

  private static final EventLinker LINKER = new EventLinker(ProjectCodebook.read());
  private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

  @Test
  void lightlyEditedTextIsNearCopyOfTheEarlierPublished() {
    String text = words(1, 300);
    var mirror =
        document("d-a", DAY.plusDays(9), text.replace("w1x50 ", "edited ") + " share this");
    var first = document("d-z", DAY, text);

    assertThat(copies(mirror, first)).isEqualTo(Map.of("d-a", "d-z"));
  }

  @Test
  void ofUndatedLikeTextsTheLongestIsTheOriginal() {
    String text = words(1, 300);

    assertThat(copies(document("d-a", null, text), document("d-b", null, text + " and more")))
        .isEqualTo(Map.of("d-a", "d-b"));
  }

  @Test
  void quotingOneSourceAtLengthMakesNoCopy() {
    String quoted = words(1, 200);

    assertThat(
            copies(
                document("d-a", null, words(2, 60) + quoted),
                document("d-b", null, quoted + words(3, 60))))
        .isEmpty();
  }

  @Test
  void patternFilledInForAnotherCityAndDayIsNoCopy() {
    String text = words(1, 150) + "the course was held in %s on %d of May. " + words(2, 150);

    assertThat(
            copies(
                document("d-a", null, String.format(text, "Xylopolis", 3)),
                document("d-b", null, String.format(text, "Ypsiloville", 11))))
        .isEmpty();
  }

  @Test
  void likeTextsWhoseEventsContradictEachOtherAreNoCopies() {
    String text = words(1, 300);

    assertThat(
            copies(
                on(DAY, document("d-a", null, text)),
                on(DAY.plusDays(7), document("d-b", null, text))))
        .isEmpty();
  }

  @Test
  void copyNeverRefersToAnotherCopy() {
    List<ReportedDocument> drift = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      drift.add(document("d-" + (char) ('a' + i), null, words(1, 300 - i * 25) + words(7, i * 25)));
    }

    Map<String, String> copies = LinkingInMemory.link(LINKER, drift).originalByCopy();

    assertThat(copies).isNotEmpty();
    assertThat(copies.values()).noneMatch(copies::containsKey);
  }

  @Test
  void copiesOfAnUndatedEventAreOneEvent() {
    String text = words(1, 300);
    var linked =
        LinkingInMemory.link(
            LINKER,
            List.of(on(null, document("d-a", null, text)), on(null, document("d-b", null, text))));

    assertThat(linked.events()).hasSize(1);
    assertThat(linked.originalByCopy()).isEqualTo(Map.of("d-b", "d-a"));
  }

  @Test
  void orderOfDocumentsDoesNotMatter() {
    List<ReportedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = words(i % 5, 200 + i) + words(50 + i, i);
      documents.add(document(String.format("d-%02d", i), null, text));
    }
    var expected = LinkingInMemory.link(LINKER, documents);

    Collections.shuffle(documents, new Random(11));

    assertThat(expected.originalByCopy()).isNotEmpty();
    assertThat(LinkingInMemory.link(LINKER, documents)).isEqualTo(expected);
  }

  @Test
  void textsAreLikeFromTheThresholdOn() {
    Shingles one = Shingles.of(words(1, 203));
    for (int changed = 0; changed < 200; changed++) {
      Shingles other = Shingles.of(words(1, 203 - changed) + words(2, changed % 50));

      assertThat(one.isLike(other))
          .as("%d words changed", changed)
          .isEqualTo(one.jaccard(other) >= NearCopies.THRESHOLD);
    }
  }

  @Test
  void signatureEstimatesTheSharedShingles() {
    Shingles one = Shingles.of(words(1, 400));
    Shingles other = Shingles.of(words(1, 300) + words(2, 100));

    assertThat(MinHash.likeness(MinHash.of(one).sketch(), MinHash.of(other).sketch()))
        .isBetween(one.jaccard(other) - 0.2, one.jaccard(other) + 0.2);
    assertThat(one.jaccard(other)).isBetween(0.55, 0.65);
  }

  private static Map<String, String> copies(ReportedDocument... documents) {
    return LinkingInMemory.link(LINKER, List.of(documents)).originalByCopy();
  }

  private static String words(int topic, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + topic + "x" + i + " ")
        .collect(Collectors.joining());
  }

  private static ReportedDocument document(String docId, LocalDate published, String text) {
    return new ReportedDocument(docId, published, "en", List.of(), text);
  }

  private static ReportedDocument on(LocalDate day, ReportedDocument document) {
    EventFacts facts =
        new EventFacts(
            DocumentKind.WORKSHOP,
            null,
            day,
            day,
            day == null ? DatePrecision.NONE : DatePrecision.DAY,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of());
    return new ReportedDocument(
        document.docId(), document.published(), "en", List.of(facts), document.text());
  }
}
