package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentFlag;
import org.gapline.linking.DocumentEvent;
import org.gapline.linking.EventLinker;
import org.gapline.linking.LinkedDocuments;
import org.gapline.linking.LinkedEvent;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.RelatedDocument;
import org.gapline.table.EventConflict;
import org.gapline.table.EventTable;
import org.gapline.table.RecordBytes;
import org.gapline.tagging.EventFacts;

/** Documents that hang together in; the events that they report and the near copies out. */
final class LinkGroup {

  private static final RecordBytes<EventTable.Row> ROWS = RecordBytes.of(EventTable.Row.class);

  private LinkGroup() {}

  /** What a linker finds out about them. */
  static LinkedGroup of(List<RelatedDocument> together, EventLinker linker) {
    Map<String, RelatedDocument> documents = new TreeMap<>();
    together.forEach(document -> documents.put(document.docId(), document));
    LinkedDocuments linked =
        linker.link(documents.values().stream().map(RelatedDocument::toReported).toList());
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
        linked.members().stream()
            .map(member -> member(member, documents.get(member.docId()).home()))
            .toList(),
        ROWS.unread(event(linked, documents)));
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
