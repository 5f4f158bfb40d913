package org.gapline.spark.tables;

/**
 * One row per document on its way to those with which it hangs together, to ask whether linking
 * them is known from an earlier run.
 *
 * @param component the same for all that hang together
 * @param home the partition in which the document waits
 * @param fingerprint tells it from all that linking takes for another one
 */
public record RelatedMark(long component, String docId, int home, long fingerprint)
    implements LinkedGroup.Member {}
