package org.gapline.bench;

/**
 * What a corpus holds.
 *
 * @param documents reports
 * @param events events that they tell of
 * @param challenges statements in them that say what is hard or lacking
 * @param bytes size of its file
 */
public record CorpusCounts(long documents, long events, long challenges, long bytes) {

  static final CorpusCounts NONE = new CorpusCounts(0, 0, 0, 0);

  CorpusCounts plus(CorpusCounts other) {
    return new CorpusCounts(
        documents + other.documents,
        events + other.events,
        challenges + other.challenges,
        bytes + other.bytes);
  }
}
