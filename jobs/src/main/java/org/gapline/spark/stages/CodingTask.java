package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.document.Document;
import org.gapline.review.ReviewedStatements;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkingEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.GuardedCoder;

/**
 * Codes documents as one task does: of those that were coded before only what links them is read.
 */
record CodingTask(
    GuardedCoder coder,
    StandingDecisions decided,
    KeptResults<CodedEntry> coded,
    KeptResults<LinkingEntry> linkable) {

  /** What linking needs of each document of a block, in its order. */
  List<LinkableInput> linkable(List<ReadInput> block) {
    List<CacheKey> keys = block.stream().map(CodedEntry::key).toList();
    List<LinkableInput> before = new ArrayList<>();
    List<Document> anew = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      before.add(before(block.get(i), keys.get(i)));
      if (before.get(i) == null) {
        anew.add(block.get(i).toDocument());
      }
    }
    return anew.isEmpty() ? before : completed(before, block, keys, anew);
  }

  /** The same with those that are coded now in the places of those that are missing. */
  private List<LinkableInput> completed(
      List<LinkableInput> before, List<ReadInput> block, List<CacheKey> keys, List<Document> anew) {
    Iterator<Document> documents = anew.iterator();
    Iterator<CodedDocument> codings = coder.code(anew).iterator();
    List<LinkableInput> all = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      all.add(
          before.get(i) == null
              ? anew(block.get(i), keys.get(i), documents.next(), codings.next())
              : before.get(i));
    }
    return all;
  }

  /** Null where it was not coded before. */
  private LinkableInput before(ReadInput input, CacheKey key) {
    if (decided.concern(input.docId())) {
      // Reviewers see few of many documents: these are coded in each run.
      return null;
    }
    LinkingEntry known = linkable.find(key, found -> true);
    if (known != null && coded.spare(key)) {
      return LinkableInput.before(input, key, known);
    }
    CodedEntry entry = coded.find(key, found -> true);
    return entry == null ? null : LinkableInput.before(input, key, linking(key, input, entry));
  }

  private LinkableInput anew(ReadInput input, CacheKey key, Document document, CodedDocument made) {
    if (decided.concern(input.docId())) {
      ReviewedStatements reviewed = decided.apply(document, made);
      CodedEntry entry = CodedEntry.of(document, made, reviewed.statements());
      return LinkableInput.decided(
          input, key, LinkingEntry.of(input, entry), entry, reviewed.stale());
    }
    CodedEntry entry = CodedEntry.of(document, made);
    return entry.isLasting() && coded.keep(key, entry)
        ? LinkableInput.kept(input, key, linking(key, input, entry))
        : LinkableInput.notKept(input, key, LinkingEntry.of(input, entry), entry);
  }

  /** Made once, and kept. */
  private LinkingEntry linking(CacheKey key, ReadInput input, CodedEntry entry) {
    LinkingEntry linking = LinkingEntry.of(input, entry);
    linkable.keep(key, linking);
    return linking;
  }
}
