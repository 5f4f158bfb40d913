package org.gapline.bench;

import java.util.ArrayList;
import java.util.List;

/** The text of one made-up report as it grows, with the challenges that it tells. */
final class ReportText {

  /** Characters, so that a record of the corpus has some 3 KB. */
  private static final int LENGTH = 2_700;

  private static final List<Part> SAID =
      List.of(
          Part.PLAIN,
          Part.PLAIN,
          Part.PLAIN,
          Part.PLAIN,
          Part.CHALLENGE,
          Part.CHALLENGE,
          Part.GOOD_PRACTICE,
          Part.RECOMMENDATION,
          Part.COMMITMENT,
          Part.PROGRESS);

  private final Phrasing phrasing;
  private final Dice dice;
  private final List<String> paragraphs = new ArrayList<>();
  private int length;
  private int challenges;

  ReportText(Wording wording, MadeEvent event, Dice dice) {
    this.phrasing = new Phrasing(wording, event, dice);
    this.dice = dice;
  }

  /** A report of the event. */
  void write() {
    add(phrasing.ofEvent(Part.TITLE));
    add(phrasing.ofEvent(Part.OPENING), phrasing.say(Part.ATTENDANCE), phrasing.say(Part.AIM));
    add(phrasing.say(Part.HEADING));
    discussion();
    listed();
    while (length < LENGTH) {
      discussion();
    }
    add(phrasing.say(Part.HEADING_RECOMMENDATIONS));
    add(phrasing.say(Part.RECOMMENDATION));
    boilerplate();
  }

  /** A document of a kind that makes no event. */
  void writeWithoutEvent() {
    add(phrasing.say(Part.EVENTLESS_TITLE));
    while (length < LENGTH) {
      add(phrasing.say(Part.EVENTLESS), phrasing.say(Part.EVENTLESS), phrasing.say(Part.EVENTLESS));
    }
  }

  /** Little changed, as where another site takes a report over. */
  void vary(Dice chance, long number) {
    paragraphs.remove(paragraphs.size() - 1);
    paragraphs.add("(" + number + "/" + chance.below(100) + ")");
  }

  int challenges() {
    return challenges;
  }

  @Override
  public String toString() {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private void discussion() {
    int sentences = 3 + dice.below(3);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      Part part = dice.of(SAID);
      challenges += part == Part.CHALLENGE ? 1 : 0;
      said.add(phrasing.say(part));
    }
    add(said.toArray(String[]::new));
  }

  private void listed() {
    switch (dice.below(3)) {
      case 0 -> {
        add(phrasing.say(Part.HEADING_CHALLENGES));
        list();
      }
      case 1 -> list();
      default -> {
        add(phrasing.say(Part.INLINE));
        challenges += 3;
      }
    }
  }

  private void list() {
    int items = 3 + dice.below(3);
    StringBuilder list = new StringBuilder(phrasing.say(Part.LEAD)).append('\n');
    for (int i = 0; i < items; i++) {
      list.append("\n- ").append(phrasing.say(Part.ITEM)).append(i + 1 == items ? '.' : ';');
    }
    challenges += items;
    add(list.toString());
  }

  private void boilerplate() {
    add(phrasing.say(Part.BOILERPLATE), phrasing.say(Part.BOILERPLATE));
  }

  private void add(String... sentences) {
    String paragraph = String.join(" ", sentences);
    length += paragraph.length() + 2;
    paragraphs.add(paragraph);
  }
}
