package org.gapline.briefing;

import java.util.List;
import java.util.Optional;

/**
 * Two pages on a region, grouping or State, made from one release. All that a rendering shows is in
 * it, and every figure and wording in it names the rows that it comes from.
 *
 * @param masthead what stands above and below every page
 * @param parts the parts, in order
 * @param notes the citations, by number
 */
public record Briefing(Masthead masthead, List<Part> parts, List<Note> notes) {

  public Briefing {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** The part of a kind, if the briefing has it. */
  public Optional<Part> part(Part.Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /** How many pages it takes: one where there is nothing to show of what was reported. */
  public int pages() {
    return part(Part.Kind.ASK).isPresent() ? 2 : 1;
  }

  /** The parts of a page, in order. */
  public List<Part> page(int page) {
    return parts.stream().filter(part -> Math.min(pages(), part.kind().page()) == page).toList();
  }

  /** All passages, in the order in which they are read. */
  public List<Passage> passages() {
    return Passages.of(parts);
  }

  /** The notes whose marks stand on a page. */
  public List<Note> notes(int page) {
    List<Integer> marks =
        Passages.of(page(page)).stream()
            .flatMap(passage -> passage.runs().stream())
            .filter(Run.NoteMark.class::isInstance)
            .map(run -> ((Run.NoteMark) run).number())
            .toList();
    return notes.stream().filter(note -> marks.contains(note.number())).toList();
  }
}
