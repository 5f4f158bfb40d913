package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.linking.BlockMember;
import org.gapline.linking.DocumentEvent;
import org.gapline.linking.Vocabulary;

/**
 * One row per document's event or text and key under which it meets its like, without the key.
 *
 * @param docId the document
 * @param ordinal place of the event among those of the document, from 0
 * @param published date of publication, or null
 * @param language language of the document, or null where texts are compared
 * @param sketch sketch of the text, or null where events are compared
 * @param vocabulary of what the document speaks, or null where texts are compared
 * @param facts what the document says of the event: a list of one, or of none
 */
public record BlockRow(
    String docId,
    int ordinal,
    LocalDate published,
    String language,
    String sketch,
    String vocabulary,
    List<FactsRow> facts) {

  /** The row of a member of a block. */
  public static BlockRow of(BlockMember member) {
    DocumentEvent event = member.event();
    return event == null
        ? new BlockRow(member.docId(), 0, null, null, member.sketch(), null, List.of())
        : new BlockRow(
            member.docId(),
            event.ordinal(),
            event.published(),
            event.language(),
            null,
            event.vocabulary().pack(),
            List.of(FactsRow.of(event.facts())));
  }

  /** The member that has this row below a key. */
  public BlockMember toMember(OrderedKey key) {
    DocumentEvent event =
        facts.isEmpty()
            ? null
            : new DocumentEvent(
                docId,
                ordinal,
                published,
                language,
                docId,
                Vocabulary.parse(vocabulary),
                facts.get(0).toFacts());
    return new BlockMember(key.key(), key.order(), docId, event, sketch);
  }
}
