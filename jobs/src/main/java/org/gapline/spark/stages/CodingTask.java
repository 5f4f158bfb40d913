package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.document.Document;
import org.gapline.review.ReviewedStatements;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.InputHead;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkingEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RecordBytes;
import org.gapline.table.Unread;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.GuardedCoder;

/**
 * Codes documents as one task does: of those that were coded before only what links them is read.
 *
 * @param texts completes what was read of a document by its text
 */
record CodingTask(
    GuardedCoder coder,
    StandingDecisions decided,
    KeptResults<CodedEntry> coded,
    KeptResults<Unread<LinkingEntry>> linkable,
    Function<Unread<ReadInput>, ReadInput> texts) {

  private static final RecordBytes<LinkingEntry> LINKING = RecordBytes.of(LinkingEntry.class);

  /** A document that waits to be coded, with the key of what coding makes of it. */
  private record Input(InputHead head, CacheKey key, Unread<ReadInput> whole) {

    static Input of(Unread<ReadInput> input) {
      InputHead head = input.part(InputHead.class);
      return new Input(head, head.codedKey(), input);
    }
  }

  /** What linking needs of each document of a block, in its order. */
  List<LinkableInput> linkable(List<Unread<ReadInput>> block) {
    List<Input> inputs = block.stream().map(Input::of).toList();
    List<LinkableInput> before = new ArrayList<>();
    List<ReadInput> anew = new ArrayList<>();
    for (Input input : inputs) {
      LinkableInput known = before(input);
      before.add(known);
      if (known == null) {
        anew.add(texts.apply(input.whole()));
      }
    }
    return anew.isEmpty() ? before : completed(before, inputs, anew);
  }

  /** The same with those that are coded now in the places of those that are missing. */
  private List<LinkableInput> completed(
      List<LinkableInput> before, List<Input> inputs, List<ReadInput> anew) {
    List<Document> documents = anew.stream().map(ReadInput::toDocument).toList();
    List<CodedDocument> codings = coder.code(documents);
    List<LinkableInput> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < inputs.size(); i++) {
      if (before.get(i) == null) {
        all.add(anew(inputs.get(i), anew.get(next), documents.get(next), codings.get(next)));
        next++;
      } else {
        all.add(before.get(i));
      }
    }
    return all;
  }

  /** Null where it was not coded before. */
  private LinkableInput before(Input input) {
    if (decided.concern(input.head().docId())) {
      // Reviewers see few of many documents: these are coded in each run.
      return null;
    }
    Unread<LinkingEntry> known = linkable.find(input.key(), found -> true);
    if (known != null && coded.spare(input.key())) {
      return LinkableInput.before(input.head(), input.key(), known);
    }
    CodedEntry entry = coded.find(input.key(), found -> true);
    return entry == null
        ? null
        : LinkableInput.before(
            input.head(), input.key(), linking(input.key(), texts.apply(input.whole()), entry));
  }

  private LinkableInput anew(Input input, ReadInput read, Document document, CodedDocument made) {
    InputHead head = input.head();
    CacheKey key = input.key();
    if (decided.concern(head.docId())) {
      ReviewedStatements reviewed = decided.apply(document, made);
      CodedEntry entry = CodedEntry.of(document, made, reviewed.statements());
      return LinkableInput.decided(head, key, linking(read, entry), entry, reviewed.stale());
    }
    CodedEntry entry = CodedEntry.of(document, made);
    return entry.isLasting() && coded.keep(key, entry)
        ? LinkableInput.kept(head, key, linking(key, read, entry))
        : LinkableInput.notKept(head, key, linking(read, entry), entry);
  }

  /** Made once, and kept. */
  private Unread<LinkingEntry> linking(CacheKey key, ReadInput read, CodedEntry entry) {
    Unread<LinkingEntry> linking = linking(read, entry);
    linkable.keep(key, linking);
    return linking;
  }

  private static Unread<LinkingEntry> linking(ReadInput read, CodedEntry entry) {
    return LINKING.unread(LinkingEntry.of(read, entry));
  }
}
