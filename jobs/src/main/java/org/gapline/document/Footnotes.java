package org.gapline.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds footnotes and endnotes among the blocks of a document, and their marks in the text. A block
 * that begins with a number is a note only where the numbers run on and the mark stands in the text
 * before it, or where a heading announces notes. Time linear in the text.
 */
final class Footnotes {

  private static final Set<String> HEADINGS =
      CommaList.set("notes, endnotes, end notes, footnotes, notes de bas de page, notas");

  private final List<TextBlock> blocks;
  private final BitSet notes = new BitSet();
  private final Map<Integer, List<NoteMark>> marks = new HashMap<>();

  private record Place(int block, NoteMark mark) {}

  private Footnotes(List<TextBlock> blocks) {
    this.blocks = blocks;
    find();
  }

  static Footnotes of(List<TextBlock> blocks) {
    return new Footnotes(blocks);
  }

  /** The blocks that are notes. */
  BitSet notes() {
    return notes;
  }

  /** The block without the marks of the notes that were found. */
  TextBlock withoutMarks(int block) {
    TextBlock old = blocks.get(block);
    List<NoteMark> gone = marks.get(block);
    if (gone == null) {
      return old;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (NoteMark mark : gone) {
      out.append(old.text(), copied, mark.begin());
      copied = mark.end();
    }
    out.append(old.text(), copied, old.text().length());
    return new TextBlock(old.kind(), out.toString(), old.pageBreaks());
  }

  private void find() {
    if (!mayHoldNotes()) {
      return;
    }
    Map<Integer, Deque<Place>> seen = new HashMap<>();
    int expected = 1;
    boolean announced = false;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      announced = block.isHeading() ? isNotesHeading(i, announced) : announced;
      NoteMark leading = block.isHeading() ? null : NoteMark.leading(block.text());
      boolean next = leading != null && (leading.number() == expected || leading.number() == 1);
      if (next && accept(i, leading.number(), seen, announced)) {
        expected = leading.number() + 1;
      } else {
        remember(i, seen);
      }
    }
  }

  /** A cheap look, since most documents have none. */
  private boolean mayHoldNotes() {
    for (TextBlock block : blocks) {
      NoteMark leading = NoteMark.leading(block.text());
      if (leading != null && leading.number() == 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isNotesHeading(int i, boolean announced) {
    String heading = blocks.get(i).text().strip().toLowerCase(Locale.ROOT);
    boolean notesBegin = HEADINGS.contains(heading);
    if (notesBegin && i + 1 < blocks.size() && NoteMark.leading(blocks.get(i + 1).text()) != null) {
      notes.set(i);
      return true;
    }
    return announced && notesBegin;
  }

  private boolean accept(int i, int number, Map<Integer, Deque<Place>> seen, boolean announced) {
    Deque<Place> places = seen.get(number);
    if (places == null && !announced) {
      return false;
    }
    notes.set(i);
    if (places != null) {
      Place place = places.poll();
      seen.remove(number);
      marks.computeIfAbsent(place.block(), block -> new ArrayList<>()).add(place.mark());
      marks.get(place.block()).sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    }
    return true;
  }

  private void remember(int i, Map<Integer, Deque<Place>> seen) {
    for (NoteMark mark : NoteMark.in(blocks.get(i).text())) {
      seen.computeIfAbsent(mark.number(), number -> new ArrayDeque<>()).add(new Place(i, mark));
    }
  }
}
