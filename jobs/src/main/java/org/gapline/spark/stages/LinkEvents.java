package org.gapline.spark.stages;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.KeptResults;
import org.gapline.linking.Components;
import org.gapline.linking.EventLinker;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.OpenGroups;
import org.gapline.spark.tables.RelatedDocument;

/**
 * Coded documents and their texts in; out one record per set of documents that hang together, with
 * the events that they report and the near copies among them. A document that hangs together with
 * none does not travel, nor do its events.
 *
 * <p>Of many documents what was found is kept, and only sets travel in which a document has come,
 * gone or changed.
 */
public final class LinkEvents {

  private final Broadcast<ShippedCodebook> codebook;
  private final Broadcast<Components> components;
  private final ShippedResults<LinkedGroup> before;

  /**
   * A stage that links by a codebook.
   *
   * @param codebook tells what speaks for one event
   * @param components which documents hang together
   * @param before what earlier runs found by the same codebook
   */
  public LinkEvents(
      Broadcast<ShippedCodebook> codebook,
      Broadcast<Components> components,
      ShippedResults<LinkedGroup> before) {
    this.codebook = codebook;
    this.components = components;
    this.before = before;
  }

  /**
   * One group per set of several documents.
   *
   * @param readInputs the same documents in the same partitions and order, for their texts
   * @param recalled what is known of them
   */
  public JavaRDD<LinkedGroup> together(
      LinkableDocuments documents, InputsAndTexts readInputs, RecallGroups recalled) {
    Broadcast<OpenGroups> open =
        JavaSparkContext.fromSparkContext(documents.all().context()).broadcast(recalled.open());
    JavaRDD<LinkedGroup> linked = linked(documents, readInputs, open);
    return documents.areRecalled() ? linked.union(recalled.known(open)) : linked;
  }

  /** The events of documents that hang together with none, in the partitions of these. */
  public JavaRDD<LinkedEventRow> alone(LinkableDocuments documents) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<Components> together = components;
    return documents
        .all()
        .filter(document -> !together.value().isConnected(document.docId()))
        .mapPartitionsWithIndex(
            (home, all) -> {
              EventLinker linker = shipped.value().linker();
              return new Flattened<>(all, document -> alone(home, document, linker));
            },
            true);
  }

  private static Iterator<LinkedEventRow> alone(
      int home, LinkableInput document, EventLinker linker) {
    RelatedDocument only = RelatedDocument.of(0, home, document, "");
    return LinkGroup.of(List.of(only), linker).events().iterator();
  }

  private JavaRDD<LinkedGroup> linked(
      LinkableDocuments documents, InputsAndTexts readInputs, Broadcast<OpenGroups> open) {
    Broadcast<Components> connected = components;
    JavaRDD<RelatedDocument> related =
        readInputs.zip(
            documents.all(),
            (all, texts) -> new Related(all, texts, connected.value(), open.value()).all());
    Broadcast<ShippedCodebook> shipped = codebook;
    ShippedResults<LinkedGroup> results = before;
    boolean kept = open.value().areKept();
    return Gathering.of(related, RelatedDocument.class, each -> Long.toHexString(each.component()))
        .mapPartitions(
            all ->
                kept
                    ? linkedAndKept(all, shipped.value().linker(), results.ofThisTask())
                    : linked(all, shipped.value().linker()));
  }

  private static Iterator<LinkedGroup> linked(
      Iterator<List<RelatedDocument>> groups, EventLinker linker) {
    return new Mapped<>(groups, group -> LinkGroup.of(group, linker));
  }

  private static Iterator<LinkedGroup> linkedAndKept(
      Iterator<List<RelatedDocument>> groups, EventLinker linker, KeptResults<LinkedGroup> kept) {
    return new Mapped<>(
        groups,
        group -> {
          LinkedGroup found = LinkGroup.of(group, linker);
          kept.keep(LinkedGroup.key(group), found);
          return found;
        });
  }

  /** The documents of a partition on their way to those with which they hang together. */
  private record Related(
      Iterator<LinkableInput> documents, WithTexts texts, Components components, OpenGroups open) {

    Iterator<RelatedDocument> all() {
      int home = TaskContext.getPartitionId();
      return new Flattened<>(documents, document -> related(home, document));
    }

    private Iterator<RelatedDocument> related(int home, LinkableInput document) {
      String docId = document.docId();
      if (!isOpen(docId)) {
        texts.pass(docId);
        return Collections.emptyIterator();
      }
      long component = components.componentOf(docId);
      return List.of(RelatedDocument.of(component, home, document, texts.of(docId))).iterator();
    }

    private boolean isOpen(String docId) {
      return components.isConnected(docId) && open.isOpen(components.componentOf(docId));
    }
  }
}
