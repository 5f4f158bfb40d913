package org.gapline.spark.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.LinkedInput;
import org.gapline.table.RecordBytes;
import scala.Tuple2;

/**
 * Coded documents and what linking found out about them in; each document with its links out. The
 * links travel to the partitions in which the documents wait: texts stay where they are.
 */
public final class JoinLinks {

  private static final RecordBytes<DocumentLink> LINKS = RecordBytes.of(DocumentLink.class);

  /**
   * The documents, in their partitions and order.
   *
   * @param linkableInputs those from which the groups were made, in the same partitions
   * @param linkedGroups name the near copies
   * @param linkedEvents the same groups' events, named
   */
  public JavaRDD<LinkedInput> apply(
      JavaRDD<LinkableInput> linkableInputs,
      JavaRDD<LinkedGroup> linkedGroups,
      JavaRDD<LinkedEventRow> linkedEvents) {
    JavaRDD<byte[]> links =
        linkedEvents
            .flatMap(JoinLinks::links)
            .union(linkedGroups.flatMap(group -> group.copies().iterator()))
            .mapToPair(link -> new Tuple2<>(link.home(), LINKS.toBytes(link)))
            .partitionBy(new HashPartitioner(linkableInputs.getNumPartitions()))
            .values();
    return linkableInputs.zipPartitions(links, JoinLinks::join);
  }

  private static Iterator<DocumentLink> links(LinkedEventRow linked) {
    return linked.members().stream()
        .map(member -> DocumentLink.toEvent(member, linked.event().get(0)))
        .iterator();
  }

  private static Iterator<LinkedInput> join(
      Iterator<LinkableInput> documents, Iterator<byte[]> links) throws IOException {
    Map<String, List<DocumentLink>> byDocument = new HashMap<>();
    while (links.hasNext()) {
      DocumentLink link = LINKS.fromBytes(links.next());
      byDocument.computeIfAbsent(link.docId(), id -> new ArrayList<>(1)).add(link);
    }
    return new Joined(documents, byDocument);
  }

  /** Each document with its links. All links have to be those of a document. */
  private static final class Joined implements Iterator<LinkedInput> {
    private final Iterator<LinkableInput> documents;
    private final Map<String, List<DocumentLink>> left;

    Joined(Iterator<LinkableInput> documents, Map<String, List<DocumentLink>> links) {
      this.documents = documents;
      this.left = links;
    }

    @Override
    public boolean hasNext() {
      boolean more = documents.hasNext();
      if (!more && !left.isEmpty()) {
        throw new IllegalStateException(left.size() + " documents were linked and are not there");
      }
      return more;
    }

    @Override
    public LinkedInput next() {
      LinkableInput document = documents.next();
      List<DocumentLink> links = left.remove(document.docId());
      return linked(document, links == null ? List.of() : links);
    }
  }

  private static LinkedInput linked(LinkableInput document, List<DocumentLink> links) {
    String original = null;
    List<DocumentLink> events = new ArrayList<>(links.size());
    for (DocumentLink link : links) {
      if (link.eventId() == null) {
        original = link.nearDuplicateOf();
      } else {
        events.add(link);
      }
    }
    events.sort(Comparator.comparingInt(DocumentLink::ordinal));
    return new LinkedInput(document, events, original);
  }
}
