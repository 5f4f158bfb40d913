package org.gapline.spark.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;

/**
 * Shares work out by its size, not by its number: as many shares as there are cores for a small
 * amount, and no more than a share's bytes in each of a large one, however many files it comes in.
 */
final class Shares {

  /** What an item costs besides its bytes: to be opened, and to be told of. */
  private static final long OPENING = 1 << 10;

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
   * see, and these shall not decide in which order the others come. More than that comes in shares
   * of about the same size, the largest first.
   */
  <T> List<List<T>> of(List<T> items, ToLongFunction<T> size) {
    long total = items.stream().mapToLong(size).sum();
    return total <= bytes ? byTurns(items) : bySize(items, size, total);
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

  private <T> List<List<T>> bySize(List<T> items, ToLongFunction<T> size, long total) {
    List<T> largestFirst =
        items.stream().sorted(Comparator.comparingLong(size).reversed()).toList();
    PriorityQueue<Share<T>> shares =
        new PriorityQueue<>(
            Comparator.<Share<T>>comparingLong(share -> share.load)
                .thenComparingInt(share -> share.place));
    int count = count(items.size(), total);
    for (int place = 0; place < count; place++) {
      shares.add(new Share<>(place));
    }
    for (T item : largestFirst) {
      Share<T> smallest = shares.remove();
      smallest.items.add(item);
      smallest.load += size.applyAsLong(item) + OPENING;
      shares.add(smallest);
    }
    return shares.stream()
        .sorted(Comparator.<Share<T>>comparingLong(s -> -s.load).thenComparingInt(s -> s.place))
        .map(share -> share.items)
        .toList();
  }

  private int count(int items, long total) {
    long byBytes = (total + bytes - 1) / bytes;
    return (int) Math.min(items, Math.max(cores, byBytes));
  }

  private static final class Share<T> {
    private final int place;
    private final List<T> items = new ArrayList<>();
    private long load;

    Share(int place) {
      this.place = place;
    }
  }
}
