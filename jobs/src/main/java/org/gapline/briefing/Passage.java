package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few sentences in which every figure and every wording carries where it comes from.
 *
 * @param runs the pieces, in order
 */
public record Passage(List<Run> runs) {

  public Passage {
    runs = List.copyOf(runs);
  }

  /** A passage without figures. */
  public static Passage of(String words) {
    return new Prose().words(words).passage();
  }

  /** Everything that a reader sees of it, without the marks of notes. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** This passage, and the other behind it. */
  public Passage followedBy(Passage other) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Passage(all);
  }
}
