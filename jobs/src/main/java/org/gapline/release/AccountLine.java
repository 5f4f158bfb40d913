package org.gapline.release;

/**
 * One line of the account of a run: what came in is what was accepted, a duplicate, or rejected.
 *
 * @param what what is counted, as {@code report files}
 * @param in how many came in
 * @param accepted how many were taken
 * @param duplicates how many were the same as an accepted one
 * @param rejected how many were refused, each with a reason
 */
public record AccountLine(String what, long in, long accepted, long duplicates, long rejected) {

  /** Whether nothing was lost. */
  public boolean addsUp() {
    return in == accepted + duplicates + rejected;
  }
}
