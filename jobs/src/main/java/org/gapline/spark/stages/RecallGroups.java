package org.gapline.spark.stages;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.KeptResults;
import org.gapline.linking.Components;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.OpenGroups;
import org.gapline.spark.tables.RecalledGroup;
import org.gapline.spark.tables.RelatedMark;

/**
 * Documents in; out the groups of those that an earlier run linked, the same documents together,
 * and which sets of documents are left.
 */
public final class RecallGroups implements AutoCloseable {

  /** Null where nothing is kept of such documents. */
  private final Kept<RecalledGroup> recalled;

  private RecallGroups(Kept<RecalledGroup> recalled) {
    this.recalled = recalled;
  }

  /** What is known of the documents that hang together with others. */
  public static RecallGroups of(
      LinkableDocuments documents,
      Broadcast<Components> components,
      ShippedResults<LinkedGroup> kept) {
    return documents.areRecalled()
        ? of(marks(documents.all(), components), kept)
        : new RecallGroups(null);
  }

  private static RecallGroups of(JavaRDD<RelatedMark> marks, ShippedResults<LinkedGroup> kept) {
    JavaRDD<RecalledGroup> recalled =
        Gathering.of(marks, RelatedMark.class, mark -> Long.toHexString(mark.component()))
            .mapPartitions(
                groups -> {
                  KeptResults<LinkedGroup> results = kept.ofThisTask();
                  return new Mapped<>(groups, group -> recalled(group, results));
                });
    return new RecallGroups(Kept.of(recalled, RecalledGroup.class));
  }

  private static JavaRDD<RelatedMark> marks(
      JavaRDD<LinkableInput> documents, Broadcast<Components> components) {
    return documents
        .filter(document -> components.value().isConnected(document.docId()))
        .mapPartitionsWithIndex(
            (home, all) -> new Mapped<>(all, document -> mark(document, home, components.value())),
            true);
  }

  private static RelatedMark mark(LinkableInput document, int home, Components components) {
    return new RelatedMark(
        components.componentOf(document.docId()), document.docId(), home, document.fingerprint());
  }

  private static RecalledGroup recalled(List<RelatedMark> marks, KeptResults<LinkedGroup> kept) {
    LinkedGroup known = kept.find(LinkedGroup.key(marks), found -> true);
    return new RecalledGroup(
        marks.get(0).component(), known == null ? List.of() : List.of(known.waitingWith(marks)));
  }

  /**
   * The groups of all sets but those that are left. Where an executor was lost they are looked up
   * once more: a group that is found only then is linked already, and one that is not found any
   * more ends the run, since nobody would link it.
   *
   * @param left what {@link #open} told
   */
  JavaRDD<LinkedGroup> known(Broadcast<OpenGroups> left) {
    return recalled
        .records()
        .filter(group -> !left.value().isOpen(group.component()))
        .map(RecallGroups::foundBefore);
  }

  private static LinkedGroup foundBefore(RecalledGroup group) {
    if (group.known().isEmpty()) {
      throw new IllegalStateException(
          "what was kept of documents that hang together was lost while the run was at work;"
              + " their events would be missing. Run again");
    }
    return group.known().get(0);
  }

  /** The sets of documents that are not. */
  OpenGroups open() {
    return recalled == null ? OpenGroups.all() : unknown();
  }

  private OpenGroups unknown() {
    return OpenGroups.of(
        recalled
            .records()
            .filter(group -> group.known().isEmpty())
            .map(RecalledGroup::component)
            .collect()
            .stream()
            .mapToLong(Long::longValue)
            .toArray());
  }

  @Override
  public void close() {
    if (recalled != null) {
      recalled.close();
    }
  }
}
