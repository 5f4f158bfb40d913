package org.gapline.cli;

import java.util.Locale;

/** Numbers of things in words that agree with them. */
final class Counted {

  private Counted() {}

  /** As {@code 1 file} or {@code 2,000 files}. */
  static String of(long count, String thing) {
    return of(count, thing, thing.isEmpty() ? "" : thing + "s");
  }

  /** The same for a thing of which the plural is not told by an s. */
  static String of(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several).strip();
  }
}
