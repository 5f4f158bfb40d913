package org.gapline.spark.stages;

import org.apache.spark.util.AccumulatorV2;
import org.gapline.cache.CacheUse;

/** What all tasks of a run had of the cache; a task that is tried again may be counted twice. */
public final class CacheUses extends AccumulatorV2<CacheUse, CacheUse> {

  private static final long serialVersionUID = 1L;

  private CacheUse sum = new CacheUse();

  /** Asked by an executor's heartbeat, too, while a task's own is still being read. */
  @Override
  public boolean isZero() {
    return sum == null || sum.isEmpty();
  }

  @Override
  public AccumulatorV2<CacheUse, CacheUse> copy() {
    CacheUses copy = new CacheUses();
    copy.sum.add(sum);
    return copy;
  }

  @Override
  public void reset() {
    sum = new CacheUse();
  }

  @Override
  public void add(CacheUse use) {
    sum.add(use);
  }

  @Override
  public void merge(AccumulatorV2<CacheUse, CacheUse> other) {
    sum.add(other.value());
  }

  @Override
  public CacheUse value() {
    return sum;
  }
}
