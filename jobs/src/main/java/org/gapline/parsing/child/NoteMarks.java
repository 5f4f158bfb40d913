package org.gapline.parsing.child;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Drops the numbers that Tika puts in place of a reference to a note: a bracket, the note's number
 * in the file (not the one that readers see) and a bracket, each by itself.
 */
final class NoteMarks extends ContentHandlerDecorator {

  private final StringBuilder held = new StringBuilder();

  NoteMarks(ContentHandler handler) {
    super(handler);
  }

  @Override
  public void characters(char[] letters, int start, int length) throws SAXException {
    String text = new String(letters, start, length);
    boolean opens = held.isEmpty() && text.equals("[");
    boolean number = held.length() == 1 && text.chars().allMatch(Character::isDigit);
    if (opens || number) {
      held.append(text);
    } else if (held.length() > 1 && text.equals("]")) {
      held.setLength(0);
    } else {
      release();
      super.characters(letters, start, length);
    }
  }

  @Override
  public void startElement(
      String uri, String localName, String name, org.xml.sax.Attributes attributes)
      throws SAXException {
    release();
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    release();
    super.endElement(uri, localName, name);
  }

  private void release() throws SAXException {
    if (!held.isEmpty()) {
      char[] letters = held.toString().toCharArray();
      held.setLength(0);
      super.characters(letters, 0, letters.length);
    }
  }
}
