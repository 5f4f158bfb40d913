package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.linking.Components;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.OpenGroups;
import org.gapline.spark.tables.RelatedMark;
import org.gapline.table.RecordBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of documents that an earlier run linked are told from those that have to be linked. */
class RecallGroupsTest {

  private static final Generation GENERATION = Generation.ofMany("groups", "of a test");

  private static final String DAKAR = "d-0000000000000001";
  private static final String LOME = "d-0000000000000002";
  private static final String ALONE = "d-0000000000000003";

  /** The name of the set of Dakar and Lomé. */
  private static final long SET = 1;

  private static final OpenGroups NONE = OpenGroups.of(new long[0]);

  private final Components together = new Components();

  @TempDir Path curated;

  @BeforeEach
  void connect() {
    together.connect(DAKAR, LOME);
  }

  @Test
  void aSetThatAnEarlierRunLinkedIsRecalled() throws IOException {
    keep(group(LOME));

    try (RecallGroups groups = recalled()) {
      assertThat(groups.open().isOpen(SET)).isFalse();
      assertThat(copies(groups, NONE)).containsExactly(LOME);
    }
  }

  @Test
  void aSetOfWhichNothingIsKeptIsLeft() throws IOException {
    try (RecallGroups groups = recalled()) {
      assertThat(groups.open().isOpen(SET)).isTrue();
      assertThat(copies(groups, OpenGroups.of(new long[] {SET}))).isEmpty();
    }
  }

  /** As after the loss of an executor, when a pack has come back in between. */
  @Test
  void aSetThatIsFoundOnlyOnceOthersLinkItIsNotTakenTwice() throws IOException {
    keep(group(LOME));

    try (RecallGroups groups = recalled()) {
      assertThat(copies(groups, OpenGroups.of(new long[] {SET}))).isEmpty();
    }
  }

  /** As after the loss of an executor, when a pack has gone in between. */
  @Test
  void aSetThatIsNotFoundAnyMoreEndsTheRun() throws IOException {
    try (RecallGroups groups = recalled()) {
      assertThatThrownBy(() -> copies(groups, NONE))
          .hasStackTraceContaining("their events would be missing. Run again");
    }
  }

  private void keep(LinkedGroup group) throws IOException {
    List<RelatedMark> marks =
        List.of(new RelatedMark(SET, DAKAR, 0, 11), new RelatedMark(SET, LOME, 1, 22));
    try (KeptResults<LinkedGroup> results =
        new KeptResults<>(packs(), RecordBytes.of(LinkedGroup.class))) {
      assertThat(results.keep(LinkedGroup.key(marks), group)).isTrue();
    }
  }

  private static LinkedGroup group(String copy) {
    return new LinkedGroup(
        List.of(), List.of(new DocumentLink(9, copy, 0, null, List.of(), null, DAKAR)));
  }

  private RecallGroups recalled() throws IOException {
    ShippedResults<LinkedGroup> kept = SomeParts.results(packs(), LinkedGroup.class);
    JavaRDD<LinkableInput> documents =
        SharedSpark.context()
            .parallelize(List.of(DAKAR, LOME, ALONE), 3)
            .map(id -> document(id, 11 * Long.parseLong(id.substring(2))));
    return RecallGroups.of(
        LinkableDocuments.of(documents, kept), SharedSpark.context().broadcast(together), kept);
  }

  private static List<String> copies(RecallGroups groups, OpenGroups left) {
    return groups
        .known(SharedSpark.context().broadcast(left))
        .flatMap(group -> group.copies().stream().map(DocumentLink::docId).iterator())
        .collect();
  }

  private static LinkableInput document(String id, long fingerprint) {
    return new LinkableInput(
        id, "a.txt", "en", "public", "real", 0, 0, true, fingerprint, null, List.of(), List.of());
  }

  private SharedPacks packs() throws IOException {
    CacheFolder folder = new CacheFolder(curated);
    folder.open();
    return folder.packs(GENERATION);
  }
}
