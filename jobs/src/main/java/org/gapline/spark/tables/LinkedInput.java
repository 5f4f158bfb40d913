package org.gapline.spark.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.gapline.table.RecordBytes;

/**
 * A coded document with what linking found out about it.
 *
 * @param document the document
 * @param events its links to events, in their order in the document
 * @param nearDuplicateOf the document of which it is a near copy, or null
 */
public record LinkedInput(LinkableInput document, List<DocumentLink> events, String nearDuplicateOf)
    implements PartContent {

  private static final RecordBytes<CodedEntry> CODINGS = RecordBytes.of(CodedEntry.class);
  private static final RecordBytes<DocumentLink> LINKS = RecordBytes.of(DocumentLink.class);

  public LinkedInput {
    events = List.copyOf(events);
  }

  /** The document. */
  public String docId() {
    return document.docId();
  }

  /** The document with all that was read and coded of it. */
  public LinkedDocument with(CodedInput coded) {
    return new LinkedDocument(coded, events, nearDuplicateOf);
  }

  @Override
  public void update(MessageDigest digest) {
    ByteBuffer key = ByteBuffer.allocate(2 * Long.BYTES);
    digest.update(key.putLong(document.keptDocument()).putLong(document.keptRest()).flip());
    update(digest, document.sourcePath());
    update(digest, document.sharing());
    update(digest, document.provenance());
    digest.update((byte) document.coded().size());
    document.coded().forEach(entry -> update(digest, CODINGS.toBytes(entry)));
    update(digest, Integer.toString(events.size()));
    events.forEach(link -> update(digest, LINKS.toBytes(link.withoutHome())));
    update(digest, String.valueOf(nearDuplicateOf));
  }

  /** Else it is coded in this run, and rows of it say what came of that. */
  @Override
  public boolean madeBefore() {
    return document.codedBefore();
  }

  private static void update(MessageDigest digest, String text) {
    update(digest, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With its length before it, so that no two lists run together as one. */
  private static void update(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
