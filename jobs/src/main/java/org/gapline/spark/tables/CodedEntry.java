package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Pages;
import org.gapline.document.WordCount;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.NumberedStatement;

/**
 * What coding made of a document, without what reading found. Kept from run to run unless reviewers
 * decided on it.
 *
 * @param published date of publication, or null
 * @param kind kind by the coding manual
 * @param words words of its text
 * @param repeated how many statements were left out, since it had made them before
 * @param flags what was repaired or inferred, in reading too
 * @param events the events that it reports
 * @param statements its statements, in the order of the text
 */
public record CodedEntry(
    LocalDate published,
    String kind,
    int words,
    int repeated,
    List<String> flags,
    List<FactsRow> events,
    List<FoundStatement> statements) {

  public CodedEntry {
    flags = List.copyOf(flags);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /** What was made of a document. */
  public static CodedEntry of(Document document, CodedDocument coded) {
    return of(document, coded, NumberedStatement.of(document, coded));
  }

  /**
   * The same with other statements.
   *
   * @param statements as reviewers decided
   */
  public static CodedEntry of(
      Document document, CodedDocument coded, List<NumberedStatement> statements) {
    return new CodedEntry(
        coded.published(),
        coded.kind().id(),
        WordCount.of(document.text()),
        coded.repeated(),
        flags(document, coded),
        coded.events().stream().map(FactsRow::of).toList(),
        statements(document, statements));
  }

  private static List<String> flags(Document document, CodedDocument coded) {
    TreeSet<DocumentFlag> flags = new TreeSet<>(document.flags());
    flags.addAll(coded.flags());
    return flags.stream().map(DocumentFlag::name).toList();
  }

  private static List<FoundStatement> statements(
      Document document, List<NumberedStatement> numbered) {
    Pages pages = document.pages();
    return numbered.stream()
        .map(
            each ->
                FoundStatement.of(
                    each.id(), each.statement(), pages.at(each.statement().span().begin())))
        .toList();
  }

  /** Whether the next run would come to the same: a fault of ours may end with the next run. */
  public boolean isLasting() {
    return !flags.contains(DocumentFlag.CODING_FAILED.name());
  }
}
