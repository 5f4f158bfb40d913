package org.gapline.spark.stages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.hash.Sha256;
import org.gapline.spark.tables.PartPiece;

/**
 * The pieces of a part: those that an earlier run kept, and from the first on that is not there,
 * those that are made anew, and kept. A part comes in the same pieces whenever it is made, so that
 * kept ones and new ones stand beside each other.
 */
final class PiecesOfPart<R extends Record & PartPiece> implements Iterator<R> {

  private final String hash;
  private final KeptResults<R> kept;
  private final Callable<Iterator<R>> making;
  private final Consumer<R> found;
  private Iterator<R> made;
  private int number;
  private boolean more = true;

  /**
   * @param hash of all of which the part is made, or null: then nothing is looked for, or kept
   * @param making makes all pieces
   * @param found is told the pieces that were kept
   */
  PiecesOfPart(String hash, KeptResults<R> kept, Callable<Iterator<R>> making, Consumer<R> found) {
    this.hash = hash;
    this.kept = kept;
    this.making = making;
    this.found = found;
  }

  @Override
  public boolean hasNext() {
    return more;
  }

  @Override
  public R next() {
    if (!more) {
      throw new NoSuchElementException();
    }
    R piece = made == null && hash != null ? kept.find(key(hash, number), any -> true) : null;
    if (piece == null) {
      piece = make();
    } else {
      found.accept(piece);
    }
    number++;
    more = piece.more();
    return piece;
  }

  private R make() {
    if (made == null) {
      made = beginMaking();
      for (int known = 0; known < number; known++) {
        made.next();
      }
    }
    R piece = made.next();
    if (hash != null) {
      kept.keep(key(hash, number), piece);
    }
    return piece;
  }

  private Iterator<R> beginMaking() {
    try {
      return making.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Under what a piece of a part is kept. */
  static CacheKey key(String hash, int number) {
    return CacheKey.ofMany(Sha256.hex(hash + " " + number));
  }
}
