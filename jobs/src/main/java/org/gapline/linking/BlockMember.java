package org.gapline.linking;

/**
 * A document's event or its text, under one of the keys that bring it together with its like.
 *
 * @param key the key
 * @param docId the document
 * @param event the event that is compared, or null where texts are
 * @param sketch the text's sketch, or null where events are compared
 */
public record BlockMember(String key, String docId, DocumentEvent event, String sketch) {

  private static final String TEXT = "text|";

  static BlockMember of(String key, DocumentEvent event) {
    return new BlockMember(key, event.docId(), event, null);
  }

  static BlockMember ofText(String band, String docId, String sketch) {
    return new BlockMember(TEXT + band, docId, null, sketch);
  }
}
