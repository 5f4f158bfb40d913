package org.gapline.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Digests of 32 bytes, given out in ascending order. A bounded number of them is in memory: the
 * others wait in temporary files, each of them a sorted run, and are merged (D. E. Knuth, "The Art
 * of Computer Programming", volume 3, section 5.4). Several threads may add.
 */
final class SortedDigests implements Closeable {

  private final int mostInMemory;
  private final List<Run> runs = new ArrayList<>();
  private DigestBlock latest = new DigestBlock();
  private long count;

  SortedDigests() {
    this(DigestBlock.MOST);
  }

  SortedDigests(int mostInMemory) {
    this.mostInMemory = mostInMemory;
  }

  /** Takes one more. */
  synchronized void add(byte[] digest) throws IOException {
    latest.add(digest);
    count++;
    if (latest.count() >= mostInMemory) {
      runs.add(Run.of(latest.sorted()));
      latest = new DigestBlock();
    }
  }

  /** How many there are. */
  synchronized long count() {
    return count;
  }

  /**
   * Hands on all, in ascending order; can be asked for once.
   *
   * @throws IOException if not all come back
   */
  synchronized void forEach(Consumer<byte[]> consumer) throws IOException {
    long[] handedOn = {0};
    merge(
        digest -> {
          handedOn[0]++;
          consumer.accept(digest);
        });
    if (handedOn[0] != count) {
      throw new IOException(handedOn[0] + " of " + count + " digests of rows came back");
    }
  }

  private void merge(Consumer<byte[]> consumer) throws IOException {
    PriorityQueue<Run> next =
        new PriorityQueue<>(Comparator.comparing(Run::first, Arrays::compareUnsigned));
    for (Run run : runs) {
      if (run.advance()) {
        next.add(run);
      }
    }
    for (Iterator<byte[]> sorted = latest.sorted(); sorted.hasNext(); ) {
      byte[] digest = sorted.next();
      handOnBelow(digest, next, consumer);
      consumer.accept(digest);
    }
    handOnBelow(null, next, consumer);
  }

  /** Hands on what the runs hold below a limit, all of it where that is null. */
  private static void handOnBelow(byte[] limit, PriorityQueue<Run> runs, Consumer<byte[]> consumer)
      throws IOException {
    while (!runs.isEmpty()
        && (limit == null || Arrays.compareUnsigned(runs.element().first(), limit) < 0)) {
      Run run = runs.remove();
      consumer.accept(run.first());
      if (run.advance()) {
        runs.add(run);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    Deque<Run> open = new ArrayDeque<>(runs);
    runs.clear();
    close(open);
  }

  /** Closes all, those behind one that fails, too. */
  private static void close(Deque<Run> open) throws IOException {
    if (!open.isEmpty()) {
      try (Run last = open.removeLast()) {
        close(open);
      }
    }
  }

  /** A sorted run in a file that is gone when it is closed. */
  private static final class Run implements Closeable {
    private final FileChannel file;
    private final InputStream in;
    private byte[] first;

    private Run(FileChannel file) {
      this.file = file;
      this.in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    }

    static Run of(Iterator<byte[]> sorted) throws IOException {
      Path path = Files.createTempFile("gapline", ".digests");
      FileChannel file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      try {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        while (sorted.hasNext()) {
          out.write(sorted.next());
        }
        out.flush();
        file.position(0);
        return new Run(file);
      } catch (IOException | RuntimeException | Error e) {
        try (file) {
          throw e;
        }
      }
    }

    byte[] first() {
      return first;
    }

    /** Goes on to the next digest; false behind the last one. */
    boolean advance() throws IOException {
      first = in.readNBytes(DigestBlock.BYTES);
      return first.length == DigestBlock.BYTES;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
