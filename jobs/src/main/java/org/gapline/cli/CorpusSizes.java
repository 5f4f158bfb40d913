package org.gapline.cli;

/**
 * How many documents the two corpora of a benchmark have.
 *
 * @param smaller at least 1
 * @param larger more than that
 */
record CorpusSizes(long smaller, long larger) {

  /** Two sizes as they are written, {@code 20000,200000}. */
  static CorpusSizes of(String written) {
    String[] sizes = written.split(",", -1);
    if (sizes.length != 2) {
      throw new UserMistake(
          "--documents %s: takes two sizes, as 20000,200000: what is added between them is measured."
              .formatted(written));
    }
    CorpusSizes both = new CorpusSizes(size(sizes[0], written), size(sizes[1], written));
    if (both.larger <= both.smaller) {
      throw new UserMistake(
          "--documents %s: the second size has to be larger than the first: what is added between"
                  .formatted(written)
              + " them is measured. Write for example 20000,200000.");
    }
    return both;
  }

  private static long size(String size, String written) {
    long documents = size.strip().matches("\\d{1,10}") ? Long.parseLong(size.strip()) : 0;
    if (documents < 1) {
      throw new UserMistake(
          "--documents %s: \"%s\" is no number of documents. Write whole numbers from 1 on, as"
                  .formatted(written, size)
              + " 20000,200000.");
    }
    return documents;
  }
}
