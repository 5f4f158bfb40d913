package org.gapline.linking;

/**
 * A document's event or its text, under one of the keys that bring it together with its like.
 *
 * @param key the key
 * @param order where it stands among those of its key: like ones stand near each other
 * @param docId the document
 * @param event the event that is compared, or null where texts are
 * @param sketch the text's sketch, or null where events are compared
 */
public record BlockMember(
    String key, String order, String docId, DocumentEvent event, String sketch) {

  private static final String TEXT = "text|";

  static BlockMember of(String key, String order, DocumentEvent event) {
    return new BlockMember(key, order, event.docId(), event, null);
  }

  static BlockMember ofText(String band, String docId, String sketch) {
    return new BlockMember(textKey(band), docId, docId, null, sketch);
  }

  /** The key under which texts meet that share a band. */
  static String textKey(String band) {
    return TEXT + band;
  }
}
