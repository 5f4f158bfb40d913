package org.gapline.cache;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gapline.hash.Sha256;

/**
 * Writes one pack: beside its place first, and moved there once it is whole. Of what is written
 * nothing stays in memory but 12 bytes an entry. For one thread.
 */
final class PackWriter implements Closeable {

  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final Generation generation;
  private final Path part;
  private final DataOutputStream out;
  private long[] documents = new long[64];
  private int[] offsets = new int[64];
  private int count;
  private int position = Long.BYTES;
  private int written;
  private boolean done;

  /**
   * Begins a pack.
   *
   * @throws IOException if the folder cannot be written
   */
  PackWriter(Path folder, Generation generation) throws IOException {
    this.folder = folder;
    this.generation = generation;
    this.part = folder.resolve(UUID.randomUUID() + PackNames.UNFINISHED);
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), BUFFER));
    out.writeLong(PackFormat.MARK);
  }

  /** Whether it has grown as far as a pack may. */
  boolean isFull() {
    return position >= PackFormat.FULL;
  }

  /** Adds an entry. */
  void put(CacheKey key, byte[] payload) throws IOException {
    if (count == documents.length) {
      documents = Arrays.copyOf(documents, 2 * count);
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    documents[count] = key.document();
    offsets[count++] = position;
    out.writeLong(key.document());
    out.writeLong(key.rest());
    int checksum = PackFormat.checksum(key, payload);
    written = 31 * written + checksum;
    out.writeInt(payload.length);
    out.writeInt(checksum);
    out.write(payload);
    position += PackFormat.ENTRY_HEAD + payload.length;
  }

  /**
   * Puts the pack into its place. Its name tells its content, so that whoever writes the same once
   * more replaces it by the same.
   *
   * @return where it lies now
   */
  Path finish() throws IOException {
    byte[] footer = footer();
    out.write(footer);
    out.writeInt(position);
    out.writeInt(count);
    out.writeInt(PackFormat.checksum(footer));
    out.writeLong(PackFormat.MARK);
    out.close();
    String name = PackNames.pack(generation, Sha256.hex(footer), written);
    Path pack = folder.resolve(name);
    Files.move(part, pack, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    done = true;
    return pack;
  }

  private byte[] footer() {
    ByteBuffer footer = ByteBuffer.allocate(count * PackFormat.ROW);
    IntStream.range(0, count)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer row) -> documents[row])
                .thenComparingInt(row -> offsets[row]))
        .forEach(row -> footer.putLong(documents[row]).putInt(offsets[row]));
    return footer.array();
  }

  /** Takes away what is not finished. */
  @Override
  public void close() throws IOException {
    if (!done) {
      done = true;
      try {
        out.close();
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }
}
