package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedInput;

/** Coded documents and what linking found out about them in; each document with its links out. */
public final class JoinLinks {

  /**
   * The documents, in their partitions and order.
   *
   * @param links in the partitions of their documents
   */
  public JavaRDD<LinkedInput> apply(
      JavaRDD<LinkableInput> linkableInputs, JavaRDD<DocumentLink> links) {
    return linkableInputs.zipPartitions(links, Joined::new);
  }

  /** Each document with its links. All links have to be those of a document. */
  private static final class Joined implements Iterator<LinkedInput> {
    private final Iterator<LinkableInput> documents;
    private final Iterator<DocumentLink> links;

    /** Links of documents that are still to come; null before the first is asked for. */
    private Map<String, List<DocumentLink>> left;

    Joined(Iterator<LinkableInput> documents, Iterator<DocumentLink> links) {
      this.documents = documents;
      this.links = links;
    }

    @Override
    public boolean hasNext() {
      boolean more = documents.hasNext();
      if (!more && !left().isEmpty()) {
        throw new IllegalStateException(left.size() + " documents were linked and are not there");
      }
      return more;
    }

    private Map<String, List<DocumentLink>> left() {
      if (left == null) {
        left = new HashMap<>();
        links.forEachRemaining(
            link -> left.computeIfAbsent(link.docId(), id -> new ArrayList<>(1)).add(link));
      }
      return left;
    }

    @Override
    public LinkedInput next() {
      LinkableInput document = documents.next();
      List<DocumentLink> own = left().remove(document.docId());
      return linked(document, own == null ? List.of() : own);
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
