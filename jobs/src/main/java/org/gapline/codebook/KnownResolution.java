package org.gapline.codebook;

/**
 * A resolution of the Security Council that texts of this field cite.
 *
 * @param number its number
 * @param year the year of its adoption
 */
public record KnownResolution(int number, int year) {

  /** As outputs write it: {@code 2341 (2017)}. */
  public String citation() {
    return number + " (" + year + ")";
  }
}
