package org.gapline.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads texts and pages that tests write down. */
final class Reading {

  private static final DocumentReader READER = new DocumentReader();

  private Reading() {}

  static Document text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8), "reports/note.txt");
  }

  static Document page(String html) {
    return bytes(html.getBytes(StandardCharsets.UTF_8), "reports/page.html");
  }

  /** A page with this body. */
  static Document body(String body) {
    return page("<html><head><title>x</title></head><body>" + body + "</body></html>");
  }

  static Document bytes(byte[] bytes, String path) {
    try {
      return READER.read(bytes, path, InputMetadata.unmarked());
    } catch (RejectedInputException e) {
      throw new AssertionError(e.reason() + ": " + e.getMessage(), e);
    }
  }

  static RejectedInputException rejection(byte[] bytes, String path) {
    try {
      READER.read(bytes, path, InputMetadata.unmarked());
    } catch (RejectedInputException e) {
      return e;
    }
    throw new AssertionError(path + " was accepted");
  }

  static List<String> headings(Document document) {
    return ofKind(document, Block.Kind.HEADING);
  }

  static List<String> items(Document document) {
    return ofKind(document, Block.Kind.LIST_ITEM);
  }

  static List<String> paragraphs(Document document) {
    return ofKind(document, Block.Kind.PARAGRAPH);
  }

  private static List<String> ofKind(Document document, Block.Kind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(document.text()))
        .toList();
  }
}
