package org.gapline.disclosure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may see an input: {@code public}, {@code restricted}, {@code confidential} or {@code
 * donor:<id>} (restricted, and open to that donor).
 *
 * @param id the label as metadata and tables write it
 */
public record SharingLabel(String id) implements Comparable<SharingLabel> {

  /** Before the labels, which are held against it. */
  private static final Pattern ID =
      Pattern.compile("public|restricted|confidential|donor:[a-z0-9][a-z0-9-]*");

  public static final SharingLabel PUBLIC = new SharingLabel("public");
  public static final SharingLabel RESTRICTED = new SharingLabel("restricted");
  public static final SharingLabel CONFIDENTIAL = new SharingLabel("confidential");

  private static final String DONOR = "donor:";

  public SharingLabel {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no sharing label: " + id);
    }
  }

  /** The label with this id, or nothing where the id is none that Gapline knows. */
  public static Optional<SharingLabel> parse(String id) {
    try {
      return Optional.of(new SharingLabel(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The donor to whom the input is open, where the label names one. */
  public Optional<String> donor() {
    return id.startsWith(DONOR) ? Optional.of(id.substring(DONOR.length())) : Optional.empty();
  }

  /** How narrow the label is: 0 public, 1 restricted (a donor's included), 2 confidential. */
  public int narrowness() {
    return equals(PUBLIC) ? 0 : equals(CONFIDENTIAL) ? 2 : 1;
  }

  /**
   * The label of what bears both: whoever may see that may see each of the two. Two donors' labels
   * together are open to neither donor.
   */
  public SharingLabel narrowedBy(SharingLabel other) {
    if (narrowness() != other.narrowness()) {
      return narrowness() > other.narrowness() ? this : other;
    }
    return equals(other) ? this : RESTRICTED;
  }

  @Override
  public int compareTo(SharingLabel other) {
    int byNarrowness = Integer.compare(narrowness(), other.narrowness());
    return byNarrowness != 0 ? byNarrowness : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
