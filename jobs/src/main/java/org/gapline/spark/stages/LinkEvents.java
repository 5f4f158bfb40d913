package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
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
import org.gapline.table.EventConflict;
import org.gapline.table.EventTable;
import org.gapline.tagging.EventFacts;

/**
 * Coded documents and their texts in; out one record per set of documents that hang together, with
 * the events that they report and the near copies among them.
 */
public final class LinkEvents {

  private final Broadcast<ShippedCodebook> codebook;
  private final Broadcast<Components> components;

  public LinkEvents(Broadcast<ShippedCodebook> codebook, Broadcast<Components> components) {
    this.codebook = codebook;
    this.components = components;
  }

  /**
   * One group per set of documents.
   *
   * @param readInputs the same documents in the same partitions and order, for their texts
   */
  public JavaRDD<LinkedGroup> apply(
      JavaRDD<LinkableInput> linkableInputs, JavaRDD<ReadInput> readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<Components> together = components;
    JavaRDD<RelatedDocument> related =
        linkableInputs.zipPartitions(
            readInputs, (documents, texts) -> related(documents, texts, together.value()));
    return Gathering.of(related, RelatedDocument.class, RelatedDocument::component)
        .flatMap(documents -> List.of(link(documents, shipped.value())).iterator());
  }

  private static Iterator<RelatedDocument> related(
      Iterator<LinkableInput> documents, Iterator<ReadInput> texts, Components components) {
    int home = TaskContext.getPartitionId();
    WithTexts read = new WithTexts(texts);
    return new Mapped<>(
        documents, document -> related(home, document, read.of(document).text(), components));
  }

  private static RelatedDocument related(
      int home, LinkableInput document, String text, Components components) {
    boolean alone = !components.isConnected(document.docId());
    return new RelatedDocument(
        alone ? document.docId() : Long.toHexString(components.componentOf(document.docId())),
        document.docId(),
        home,
        document.language(),
        document.sharing(),
        alone ? List.of(document.entry().alone()) : document.linking(),
        alone ? "" : text);
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
