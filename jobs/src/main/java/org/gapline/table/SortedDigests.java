package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Digests of 32 bytes, given out in ascending order. A bounded number of them is in memory: the
 * others wait in temporary files, each of them a sorted run, and are merged (D. E. Knuth, "The Art
 * of Computer Programming", volume 3, section 5.4). Several threads may add.
 */
final class SortedDigests implements Closeable {

  private final int mostInMemory;
  private final List<DigestFile> files = new ArrayList<>();
  private DigestBlock latest = new DigestBlock();
  private long count;

  SortedDigests() {
    this(DigestBlock.MOST);
  }

  SortedDigests(int mostInMemory) {
    this.mostInMemory = mostInMemory;
  }

  /** Takes digests. */
  interface Taker {

    /** The next one, at its place in an array. */
    void take(byte[] bytes, int begin);
  }

  /** Takes some more. */
  synchronized void add(FileDigests digests) throws IOException {
    count += digests.count();
    if (latest.count() + digests.count() > mostInMemory) {
      if (digests.count() > latest.count()) {
        // The fewer wait for others: large files are few, and few are merged sooner.
        files.add(DigestFile.of(digests.run()));
        return;
      }
      files.add(DigestFile.of(latest.sorted()));
      latest = new DigestBlock();
    }
    latest.add(digests.sorted());
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
  synchronized void forEach(Taker taker) throws IOException {
    long handedOn = merge(taker);
    if (handedOn != count) {
      throw new IOException(handedOn + " of " + count + " digests of rows came back");
    }
  }

  private long merge(Taker taker) throws IOException {
    PriorityQueue<DigestRun> runs = new PriorityQueue<>();
    List<DigestRun> all = new ArrayList<>(files);
    all.add(latest.sorted());
    for (DigestRun run : all) {
      if (run.advance()) {
        runs.add(run);
      }
    }
    long handedOn = 0;
    while (!runs.isEmpty()) {
      DigestRun run = runs.remove();
      taker.take(run.bytes(), run.begin());
      handedOn++;
      if (run.advance()) {
        runs.add(run);
      }
    }
    return handedOn;
  }

  @Override
  public synchronized void close() throws IOException {
    Deque<DigestFile> open = new ArrayDeque<>(files);
    files.clear();
    close(open);
  }

  /** Closes all, those behind one that fails, too. */
  private static void close(Deque<DigestFile> open) throws IOException {
    if (!open.isEmpty()) {
      try (DigestFile last = open.removeLast()) {
        close(open);
      }
    }
  }
}
