package org.gapline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A made-up sentence or list item of a report with the code that a trained coder gives it. Weights
 * are fitted to it, and a codebook is compared with it.
 *
 * @param text the sentence
 * @param language ISO 639-1 code
 * @param before what stands before it: a heading, a lead-in that ends in a colon, or a sentence
 * @param role id of its role, or {@link Example#NO_STATEMENT}
 * @param themes ids of its themes; empty where it is no statement
 * @param assertedBy who says so, where the sentence tells it
 * @param assistance none, needed, requested, offered or delivered, where the sentence tells it
 * @param line line in its file, for messages
 */
public record CodedSentence(
    String text,
    String language,
    Optional<String> before,
    String role,
    List<String> themes,
    Optional<String> assertedBy,
    Optional<String> assistance,
    int line) {

  public CodedSentence {
    themes = List.copyOf(themes);
  }
}
