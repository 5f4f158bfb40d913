package org.gapline.disclosure;

import java.util.Optional;

/**
 * For whom a release is computed: {@code analysts} see all, {@code managers} public and restricted,
 * {@code donors} public only, {@code donor:<id>} that and their own. The gate stands at the inputs:
 * what an audience may not see is never read for it.
 *
 * @param id the audience as the command line writes it
 */
public record Audience(String id) {

  public static final Audience ANALYSTS = new Audience("analysts");
  public static final Audience MANAGERS = new Audience("managers");
  public static final Audience DONORS = new Audience("donors");

  public Audience {
    if (!id.matches("analysts|managers|donors|donor:[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("no audience: " + id);
    }
  }

  /** The audience with this id, or nothing where there is none of that id. */
  public static Optional<Audience> parse(String id) {
    try {
      return Optional.of(new Audience(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the audience may see an input with this label. */
  public boolean maySee(SharingLabel label) {
    return switch (id) {
      case "analysts" -> true;
      case "managers" -> label.narrowness() <= SharingLabel.RESTRICTED.narrowness();
      case "donors" -> label.equals(SharingLabel.PUBLIC);
      default -> label.equals(SharingLabel.PUBLIC) || label.id().equals(id);
    };
  }

  /** The name of the audience's folder: a colon does not belong into one. */
  public String folder() {
    return id.replace(':', '-');
  }

  /** The audience whose folder has this name, if it is one. */
  public static Optional<Audience> ofFolder(String name) {
    return parse(name.startsWith("donor-") ? "donor:" + name.substring("donor-".length()) : name);
  }

  @Override
  public String toString() {
    return id;
  }
}
