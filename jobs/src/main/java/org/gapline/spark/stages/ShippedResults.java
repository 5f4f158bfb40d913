package org.gapline.spark.stages;

import java.io.Serializable;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import org.gapline.cache.CacheUse;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.table.RecordBytes;
import org.gapline.table.Unread;

/**
 * Kept results of one kind on their way to tasks: the names of the packs travel, and each executor
 * opens them once.
 *
 * @param <R> the results
 */
public final class ShippedResults<R extends Record> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Broadcast<SharedPacks> packs;
  private final CacheUses uses;
  private final Class<R> type;

  /**
   * @param packs what was kept before
   * @param uses is told by each task what it had of them
   */
  public ShippedResults(Broadcast<SharedPacks> packs, CacheUses uses, Class<R> type) {
    this.packs = packs;
    this.uses = uses;
    this.type = type;
  }

  /** The same results in other packs, told to the same. */
  public ShippedResults<R> in(Broadcast<SharedPacks> others) {
    return new ShippedResults<>(others, uses, type);
  }

  /** The results as the task sees them that runs now; closed with it, however it ends. */
  KeptResults<R> ofThisTask() {
    return closing(new KeptResults<>(packs.value(), RecordBytes.of(type)));
  }

  /** The same for a task that does not look at every result that it takes up. */
  KeptResults<Unread<R>> unreadOfThisTask() {
    return closing(new KeptResults<>(packs.value(), RecordBytes.of(type).leftUnread()));
  }

  private <T> KeptResults<T> closing(KeptResults<T> results) {
    TaskContext task = TaskContext.get();
    if (task != null) {
      task.addTaskCompletionListener(
          (TaskCompletionListener)
              context -> {
                results.close();
                uses.add(results.use());
              });
    }
    return results;
  }

  /** Whether something of a document with these bytes is kept. */
  public boolean knows(String sha256) {
    return packs.value().knows(sha256);
  }

  /** Whether there is a place where they are kept: if not, nothing can be known of them. */
  public boolean haveAPlace() {
    return packs.value().havePlace();
  }

  /** The packs in which they are. */
  public SharedPacks packs() {
    return packs.value();
  }

  /** What all tasks had of them so far. */
  public CacheUse use() {
    return uses.value();
  }
}
