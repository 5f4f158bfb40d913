package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gathers the paragraphs of a document, printed or not, and writes them as blocks: without what
 * belongs to the page around the report, with lists that ran together parted again, and with the
 * headings that nothing but their look tells.
 */
final class DocumentRows {

  private static final int LONGEST_LINK = 140;
  private static final int SHORTEST_RULE = 3;

  private final Set<DocumentFlag> flags;
  private final List<LineGroups.Row> rows = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private boolean inLinks;
  private int breaksAhead;

  DocumentRows(Set<DocumentFlag> flags) {
    this.flags = flags;
  }

  /** As many pages begin before the next paragraph. */
  void pageBreaks(int pages) {
    breaksAhead += pages;
  }

  /** The next paragraph, as the document has it. */
  void add(LineGroups.Row row) {
    String line = Emphasis.strip(row.text()).strip();
    if (line.isEmpty()) {
      return;
    }
    inLinks = (inLinks && isLink(line)) || Boilerplate.announcesLinks(line);
    String rest = inLinks ? "" : Boilerplate.rest(line);
    if (rest.length() < line.length()) {
      flags.add(DocumentFlag.BOILERPLATE_REMOVED);
    }
    if (rest.isEmpty()) {
      return;
    }
    List<String> parts = InlineList.parts(withoutRule(rest));
    for (int i = 0; i < parts.size(); i++) {
      keep(row, InlineList.withoutLetter(parts.get(i)), parts.size() > 1 && i > 0);
    }
  }

  private void keep(LineGroups.Row row, String text, boolean listed) {
    int bullet = Bullet.end(text);
    boolean letter = InlineList.isLetterBullet(row.text(), 0);
    boolean item = row.item() || listed || bullet > 0 || letter;
    boolean heading = row.heading() && !item && !Dateline.isOne(text);
    rows.add(new LineGroups.Row(text.substring(bullet), item, heading, row.group(), row.alone()));
    breaks.add(breaksAhead);
    breaksAhead = 0;
  }

  /** The blocks of all paragraphs. */
  List<TextBlock> blocks() {
    List<TextBlock> marked = Headings.mark(rows);
    List<TextBlock> blocks = new ArrayList<>(marked.size());
    for (int i = 0; i < marked.size(); i++) {
      TextBlock block = marked.get(i);
      boolean last = i > 0 && i + 1 == marked.size() && block.isHeading();
      Block.Kind kind = last ? Block.Kind.PARAGRAPH : block.kind();
      blocks.add(new TextBlock(kind, block.text(), breaks.get(i)));
    }
    return blocks;
  }

  private static boolean isLink(String line) {
    return line.length() <= LONGEST_LINK && !line.endsWith(".");
  }

  /** Without the dashes that underlined a heading before it was turned into a document. */
  private static String withoutRule(String text) {
    int end = text.length();
    while (end > 0 && "-=_~ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.length() - end > SHORTEST_RULE && end > 0 ? text.substring(0, end) : text;
  }
}
