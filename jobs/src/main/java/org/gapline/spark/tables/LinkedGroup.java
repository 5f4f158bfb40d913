package org.gapline.spark.tables;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.cache.CacheKey;
import org.gapline.hash.Sha256;

/**
 * One row per set of documents that hang together. Kept from run to run where they are many, under
 * the {@link #key} of these documents.
 *
 * @param events the events that they report, not yet named
 * @param copies those that are near copies of another
 */
public record LinkedGroup(List<LinkedEventRow> events, List<DocumentLink> copies) {

  public LinkedGroup {
    events = List.copyOf(events);
    copies = List.copyOf(copies);
  }

  /** A document of a set. */
  public interface Member {

    /** The document. */
    String docId();

    /** The partition in which the document waits. */
    int home();

    /** Tells it from all that linking takes for another one. */
    long fingerprint();
  }

  /** Under what the group of some documents is kept. */
  public static CacheKey key(List<? extends Member> documents) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * documents.size());
    documents.stream().mapToLong(Member::fingerprint).sorted().forEach(bytes::putLong);
    return CacheKey.ofMany(Sha256.hex(bytes.array()));
  }

  /** The same group where its documents wait elsewhere. */
  public LinkedGroup waitingWith(List<? extends Member> documents) {
    Map<String, Integer> homes = new HashMap<>();
    documents.forEach(document -> homes.put(document.docId(), document.home()));
    return new LinkedGroup(
        events.stream().map(event -> event.waitingAt(homes)).toList(),
        copies.stream().map(copy -> copy.waitingAt(homes.get(copy.docId()))).toList());
  }
}
