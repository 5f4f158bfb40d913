package org.gapline.linking;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * The keys under which a document meets its like, by hashes of 64 bits: for each of them 8 bytes,
 * without all that is compared under it.
 */
public final class KeyHashes {

  private final long[] hashes;

  private KeyHashes(long[] hashes) {
    this.hashes = hashes;
  }

  /** Those of a document, one for each of its {@link EventLinker#blockMembers members}. */
  public static KeyHashes of(ReportedDocument document) {
    LongStream events =
        document.documentEvents().stream()
            .flatMap(event -> BlockingKeys.of(event).stream())
            .mapToLong(KeyHashes::of);
    MinHash hash = document.signature().minHash();
    LongStream texts =
        hash == null
            ? LongStream.empty()
            : hash.bands().stream().map(BlockMember::textKey).mapToLong(KeyHashes::of);
    return new KeyHashes(LongStream.concat(events, texts).toArray());
  }

  /** The hash of a key. */
  public static long of(String key) {
    return Hashing.of(key);
  }

  /** Hands on one after the other. */
  public void forEach(LongConsumer consumer) {
    Arrays.stream(hashes).forEach(consumer);
  }

  /** Whether one of them is as it is asked. */
  public boolean anyMatch(LongPredicate asked) {
    return Arrays.stream(hashes).anyMatch(asked);
  }

  /** As a text that {@link #parse} reads. */
  public String pack() {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * hashes.length);
    bytes.asLongBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** Reads what {@link #pack} wrote. */
  public static KeyHashes parse(String packed) {
    byte[] bytes = Base64.getDecoder().decode(packed);
    long[] hashes = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
    return new KeyHashes(hashes);
  }
}
