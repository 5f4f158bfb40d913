/**
 * Phrases in which challenges are told and that the codebook does not know: {@link
 * org.gapline.phrase.PhraseFinder} reads them off the challenges of an event, {@link
 * org.gapline.phrase.PhraseIndex} holds those of many events, {@link
 * org.gapline.phrase.PhraseTally} counts events by phrase, and {@link
 * org.gapline.phrase.EmergingPhrases} gives those that grow, as proposals for the codebook. No
 * Spark.
 */
package org.gapline.phrase;
