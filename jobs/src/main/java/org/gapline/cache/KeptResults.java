package org.gapline.cache;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gapline.table.AsBytes;

/**
 * The cache as one task sees it: what was kept before, and what it keeps itself, in a pack of its
 * own. Whatever fails is no failure of the task: a result that cannot be read is not there, and one
 * that cannot be written is not kept. For one thread.
 *
 * @param <R> the results
 */
public final class KeptResults<R> implements Closeable {

  private final SharedPacks packs;
  private final AsBytes<R> bytes;
  private final CacheUse use = new CacheUse();
  private final Map<PackIndex, PackReader> readers = new HashMap<>();
  private PackReader last;
  private PackIndex spared;
  private PackWriter writer;
  private boolean broken;

  /** The results that these packs hold. */
  public KeptResults(SharedPacks packs, AsBytes<R> bytes) {
    this.packs = packs;
    this.bytes = bytes;
  }

  /**
   * The result under a key.
   *
   * @param usable whether a result that is kept still holds
   * @return null where there is none
   */
  public R find(CacheKey key, Predicate<R> usable) {
    if (!packs.takes(key)) {
      return null;
    }
    R found = last == null ? null : next(key, usable);
    if (found == null) {
      found = search(key, usable);
    }
    if (found == null) {
      use.computed();
    } else {
      use.foundIn(name(last.index()));
    }
    return found;
  }

  private R next(CacheKey key, Predicate<R> usable) {
    try {
      return last.next(key, payload -> result(payload, usable));
    } catch (IOException e) {
      use.damaged(name(last.index()));
      return null;
    }
  }

  private R search(CacheKey key, Predicate<R> usable) {
    for (PackIndex index : packs.indexes()) {
      if (index.knows(key.document())) {
        R found = search(index, key, usable);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private R search(PackIndex index, CacheKey key, Predicate<R> usable) {
    try {
      PackReader reader = readers.get(index);
      if (reader == null) {
        reader = new PackReader(index);
        readers.put(index, reader);
      }
      R found = reader.find(key, payload -> result(payload, usable));
      last = found == null ? last : reader;
      return found;
    } catch (IOException e) {
      use.damaged(name(index));
      return null;
    }
  }

  private R result(byte[] payload, Predicate<R> usable) {
    try {
      R found = bytes.fromBytes(payload);
      return usable.test(found) ? found : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static String name(PackIndex index) {
    return index.file().getFileName().toString();
  }

  /**
   * Whether something is kept of a document, of use though this run need not read it: its pack
   * grows no older.
   */
  public boolean spare(CacheKey key) {
    if (!packs.takes(key)) {
      return false;
    }
    if (spared == null || !spared.knows(key.document())) {
      spared =
          packs.indexes().stream()
              .filter(index -> index.knows(key.document()))
              .findFirst()
              .orElse(null);
    }
    if (spared != null) {
      use.spared(name(spared));
    }
    return spared != null;
  }

  /** The same of all of these documents: then each counts as found. */
  public boolean spareAll(Collection<CacheKey> keys) {
    boolean all = keys.stream().allMatch(this::spare);
    if (all) {
      use.foundAll(keys.size());
    }
    return all;
  }

  /** Whether something of a document may be kept: nothing is of one that was purged. */
  public boolean takes(CacheKey key) {
    return packs.takes(key);
  }

  /** Keeps a result for later; whether there is a place for it. */
  public boolean keep(CacheKey key, R result) {
    if (broken || !packs.takes(key)) {
      return false;
    }
    try {
      byte[] payload = bytes.toBytes(result);
      if (payload.length > PackFormat.LARGEST_PAYLOAD) {
        return false;
      }
      put(key, payload);
      return true;
    } catch (IOException e) {
      giveUp(e);
      return false;
    }
  }

  private void put(CacheKey key, byte[] payload) throws IOException {
    if (writer != null && writer.isFull()) {
      writer.finish();
      writer = null;
    }
    if (writer == null) {
      writer = new PackWriter(packs.folder(), packs.generation());
    }
    writer.put(key, payload);
  }

  /** Room that a full disk lacks is better given back than kept for later. */
  private void giveUp(IOException cause) {
    broken = true;
    use.fault(cause);
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    writer = null;
  }

  /** What the task had of the cache; whole once it is closed. */
  public CacheUse use() {
    return use;
  }

  /** Puts what was kept into its place. To be called however the task ends. */
  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.finish();
        writer = null;
      }
    } catch (IOException e) {
      giveUp(e);
    }
    packs.damaged().forEach(use::damaged);
    readers.values().forEach(this::close);
    readers.clear();
    last = null;
  }

  private void close(PackReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      use.fault(e);
    }
  }
}
