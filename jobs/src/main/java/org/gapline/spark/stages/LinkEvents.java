package org.gapline.spark.stages;

import java.util.ArrayList;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.KeptResults;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentFlag;
import org.gapline.linking.Components;
import org.gapline.linking.DocumentEvent;
import org.gapline.linking.LinkedDocuments;
import org.gapline.linking.LinkedEvent;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.ReadInput;
import org.gapline.spark.tables.RelatedDocument;
import org.gapline.spark.tables.Unread;
import org.gapline.table.EventConflict;
import org.gapline.table.EventTable;
import org.gapline.tagging.EventFacts;

/**
 * Coded documents and their texts in; out one record per set of documents that hang together, with
 * the events that they report and the near copies among them.
 *
 * <p>Of many documents what was found is kept, and only sets travel in which a document has come,
 * gone or changed. A document that hangs together with none does not travel at all.
 */
public final class LinkEvents implements AutoCloseable {

  private final Broadcast<ShippedCodebook> codebook;
  private final Broadcast<Components> components;
  private final ShippedResults<LinkedGroup> before;
  private RecallGroups recalled;

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
   * One group per set of documents.
   *
   * @param readInputs the same documents in the same partitions and order, for their texts
   */
  public JavaRDD<LinkedGroup> apply(LinkableDocuments documents, JavaRDD<ReadInput> readInputs) {
    JavaRDD<LinkedGroup> alone = alone(documents);
    if (!documents.areMany()) {
      return alone.union(together(documents, readInputs, component -> true, false));
    }
    recalled = RecallGroups.of(documents.waiting(), components, before);
    Broadcast<long[]> unknown =
        JavaSparkContext.fromSparkContext(alone.context()).broadcast(recalled.unknown());
    return alone
        .union(recalled.known())
        .union(
            together(
                documents,
                readInputs,
                component -> Arrays.binarySearch(unknown.value(), component) >= 0,
                true));
  }

  /** Whether a set of documents is to be linked. */
  private interface Asked extends Serializable {
    boolean is(long component);
  }

  /** The groups of documents that hang together with none. */
  private JavaRDD<LinkedGroup> alone(LinkableDocuments documents) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<Components> together = components;
    return documents
        .both()
        .mapPartitionsWithIndex(
            (home, all) ->
                new Flattened<>(
                    all, document -> alone(home, document, together.value(), shipped.value())),
            true);
  }

  private static Iterator<LinkedGroup> alone(
      int home,
      LinkableDocuments.Both document,
      Components components,
      ShippedCodebook codebook) {
    String docId = document.waiting().docId();
    return components.isConnected(docId)
        ? Collections.emptyIterator()
        : List.of(
                link(List.of(RelatedDocument.of(0, home, read(document.whole()), "")), codebook))
            .iterator();
  }

  private JavaRDD<LinkedGroup> together(
      LinkableDocuments documents, JavaRDD<ReadInput> readInputs, Asked asked, boolean kept) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<Components> together = components;
    ShippedResults<LinkedGroup> results = before;
    JavaRDD<RelatedDocument> related =
        documents
            .both()
            .zipPartitions(
                readInputs, (all, texts) -> related(all, texts, together.value(), asked));
    return Gathering.of(related, RelatedDocument.class, each -> Long.toHexString(each.component()))
        .mapPartitions(
            groups -> {
              KeptResults<LinkedGroup> keeping = kept ? results.ofThisTask() : null;
              return new Mapped<>(groups, group -> linked(group, shipped.value(), keeping));
            });
  }

  private static Iterator<RelatedDocument> related(
      Iterator<LinkableDocuments.Both> documents,
      Iterator<ReadInput> texts,
      Components components,
      Asked asked) {
    int home = TaskContext.getPartitionId();
    WithTexts read = new WithTexts(texts);
    return new Flattened<>(
        documents,
        document -> {
          String text = read.of(document.waiting()).text();
          return related(home, document, text, components, asked);
        });
  }

  private static Iterator<RelatedDocument> related(
      int home,
      LinkableDocuments.Both document,
      String text,
      Components components,
      Asked asked) {
    String docId = document.waiting().docId();
    if (!components.isConnected(docId)) {
      return Collections.emptyIterator();
    }
    long component = components.componentOf(docId);
    return asked.is(component)
        ? List.of(RelatedDocument.of(component, home, read(document.whole()), text)).iterator()
        : Collections.emptyIterator();
  }

  private static LinkableInput read(Unread<LinkableInput> document) {
    try {
      return document.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What linking finds.
   *
   * @param keeping where it is kept, or null
   */
  private static LinkedGroup linked(
      List<RelatedDocument> together, ShippedCodebook codebook, KeptResults<LinkedGroup> keeping) {
    LinkedGroup found = link(together, codebook);
    if (keeping != null) {
      keeping.keep(LinkedGroup.key(together), found);
    }
    return found;
  }

  /** What was asked for is not needed any more. */
  @Override
  public void close() {
    if (recalled != null) {
      recalled.close();
    }
  }

  private static LinkedGroup link(List<RelatedDocument> together, ShippedCodebook codebook) {
    Map<String, RelatedDocument> documents = new TreeMap<>();
    together.forEach(document -> documents.put(document.docId(), document));
    LinkedDocuments linked =
        codebook
            .linker()
            .link(documents.values().stream().map(RelatedDocument::toReported).toList());
    List<DocumentLink> copies = new ArrayList<>();
    linked
        .originalByCopy()
        .forEach(
            (copy, original) -> copies.add(DocumentLink.toOriginal(documents.get(copy), original)));
    return new LinkedGroup(
        linked.events().stream().map(event -> row(event, documents)).toList(), copies);
  }

  private static LinkedEventRow row(LinkedEvent linked, Map<String, RelatedDocument> documents) {
    return new LinkedEventRow(
        linked.name().facts(),
        linked.name().published(),
        linked.name().founder(),
        List.of(event(linked, documents)),
        linked.members().stream()
            .map(member -> member(member, documents.get(member.docId()).home()))
            .toList());
  }

  private static LinkedEventRow.Member member(DocumentEvent event, int home) {
    return new LinkedEventRow.Member(event.docId(), event.ordinal(), home);
  }

  private static EventTable.Row event(LinkedEvent linked, Map<String, RelatedDocument> documents) {
    EventFacts facts = linked.facts();
    TreeSet<String> themes = new TreeSet<>();
    for (DocumentEvent member : linked.members()) {
      themes.addAll(documents.get(member.docId()).themes(member.ordinal()));
    }
    return new EventTable.Row(
        linked.name().founder(),
        facts.kind().id(),
        facts.title(),
        facts.start(),
        facts.end(),
        facts.precision().id(),
        facts.year(),
        facts.city(),
        facts.country(),
        facts.regions(),
        facts.groupings(),
        facts.states(),
        facts.organizers(),
        facts.participants(),
        facts.donors(),
        facts.resolutions(),
        facts.agenda(),
        List.copyOf(themes),
        narrowest(linked, documents),
        linked.members().stream().map(DocumentEvent::docId).distinct().toList(),
        new TreeSet<>(facts.flags()).stream().map(DocumentFlag::name).toList(),
        linked.conflicts().stream().map(EventConflict::toString).toList());
  }

  private static String narrowest(LinkedEvent linked, Map<String, RelatedDocument> documents) {
    return linked.members().stream()
        .map(member -> new SharingLabel(documents.get(member.docId()).sharing()))
        .reduce(SharingLabel::narrowedBy)
        .orElseThrow()
        .id();
  }
}
