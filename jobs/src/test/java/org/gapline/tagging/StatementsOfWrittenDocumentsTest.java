package org.gapline.tagging;

import java.io.IOException;
import java.util.List;
import org.gapline.GoldenFile;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.junit.jupiter.api.Test;

/**
 * The statements of documents that were written for the tests are known, each of them: a change of
 * rules or code shows all that it changes, to be read before it is approved.
 */
class StatementsOfWrittenDocumentsTest {

  private static final int LONGEST = 60;

  private static final Codebook CODEBOOK = ProjectCodebook.read();

  @Test
  void statementsAreThoseThatWereApproved() throws IOException {
    GoldenFile.compare(WrittenDocuments.approved("statements.txt"), found(CODEBOOK));
  }

  @Test
  void statementsByRulesAloneAreThoseThatWereApproved() throws IOException {
    GoldenFile.compare(
        WrittenDocuments.approved("statements-by-rules.txt"), found(CODEBOOK.withoutWeights()));
  }

  private static String found(Codebook codebook) {
    DocumentCoder coder = new DocumentCoder(codebook);
    StringBuilder found = new StringBuilder();
    WrittenDocuments.some()
        .forEach(
            (name, document) -> {
              CodedDocument coded = coder.code(document);
              found.append("== ").append(name).append(" repeated ").append(coded.repeated());
              found.append(' ').append(WrittenDocuments.sorted(coded.flags())).append('\n');
              coded.statements().forEach(said -> describe(said, document, found));
            });
    return found.toString();
  }

  private static void describe(CodedStatement said, Document document, StringBuilder into) {
    into.append(WrittenDocuments.place(said.span())).append(' ').append(said.role().id());
    into.append(' ').append(said.themes()).append(' ').append(said.confidence());
    into.append(' ').append(said.assertedBy()).append(" to ").append(said.addressee());
    into.append(", assistance ").append(said.assistance()).append(", event ").append(said.event());
    into.append(' ').append(said.regions()).append(said.states()).append('\n');
    into.append("  ").append(said.paragraph()).append(" | ").append(said.heading());
    into.append(" | ").append(beginning(said.span().of(document.flowingText()))).append('\n');
    into.append("  ").append(rules(said)).append('\n');
  }

  /** The rules that name something; which evidence weighs most shifts with every fitting. */
  private static List<String> rules(CodedStatement said) {
    return said.rules().stream()
        .filter(rule -> !rule.contains(CodedStatement.NO_RULE))
        .map(StatementsOfWrittenDocumentsTest::beginning)
        .toList();
  }

  private static String beginning(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
