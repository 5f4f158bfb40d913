package org.gapline.spark.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Shares work out by its size, not by its number: as many shares as there are cores for a small
 * amount, and no more than a share's bytes in each of a large one, however many files it comes in.
 */
final class Shares {

  /** What an item costs besides its bytes: to be opened, and to be told of. */
  private static final long OPENING = 1 << 10;

  /** A share holds this part of what it may at least. */
  private static final int LEAST = 4;

  /** Spreads hashes over all numbers: the golden ratio (D. E. Knuth, section 6.4). */
  private static final int SCATTER = 0x9E3779B9;

  private final int cores;
  private final long bytes;

  /**
   * @param bytes of which one share is made, unless one item alone is larger
   */
  Shares(int cores, long bytes) {
    this.cores = cores;
    this.bytes = bytes;
  }

  /**
   * The items in shares, none of them empty. No more than a share's bytes are dealt out by turns,
   * whatever the size of each item: a bulk file is larger by the records that an audience may not
   * see, and these shall not decide in which order the others come. More than that is cut into
   * shares in the order of names, the largest first.
   *
   * @param name tells an item from all others, and does not change from run to run
   */
  <T> List<List<T>> of(List<T> items, ToLongFunction<T> size, Function<T, String> name) {
    long total = items.stream().mapToLong(size).sum();
    return total <= bytes ? byTurns(items) : byName(items, size, name, total);
  }

  private <T> List<List<T>> byTurns(List<T> items) {
    int count = Math.min(items.size(), cores);
    List<List<T>> shares = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      if (place < count) {
        shares.add(new ArrayList<>());
      }
      shares.get(place % count).add(items.get(place));
    }
    return shares;
  }

  /**
   * Whether a share ends with an item rests on its name and size, so that one that is added or
   * taken away changes its own share and leaves the others: what was made of those is known from
   * the run before (A. Muthitacharoen, B. Chen and D. Mazieres, "A low-bandwidth network file
   * system", SOSP 2001, cut files by their content in this way).
   */
  private <T> List<List<T>> byName(
      List<T> items, ToLongFunction<T> size, Function<T, String> name, long total) {
    long most = Long.highestOneBit(Math.max(1, Math.min(bytes, total / cores)));
    Deque<Share<T>> shares = new ArrayDeque<>();
    boolean ended = true;
    for (T item : items.stream().sorted(Comparator.comparing(name)).toList()) {
      long load = size.applyAsLong(item) + OPENING;
      if (ended || shares.getLast().load + load > most) {
        shares.add(new Share<>());
      }
      Share<T> open = shares.getLast();
      open.items.add(item);
      open.load += load;
      ended = open.load >= most / LEAST && isEnd(name.apply(item), load, most);
    }
    return shares.stream()
        .sorted(Comparator.comparingLong(share -> -share.load))
        .map(share -> share.items)
        .toList();
  }

  /** By chance, as likely as the item is large beside half of what a share may hold. */
  private static boolean isEnd(String name, long load, long most) {
    long chance = Integer.toUnsignedLong(name.hashCode() * SCATTER);
    return chance < (double) load / (most / 2.0) * (1L << Integer.SIZE);
  }

  private static final class Share<T> {
    private final List<T> items = new ArrayList<>();
    private long load;
  }
}
