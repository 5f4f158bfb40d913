package org.gapline.tagging;

import java.io.IOException;
import org.gapline.GoldenFile;
import org.junit.jupiter.api.Test;

/**
 * The facts of documents that were written for the tests are known, each of them: a change of rules
 * or code shows all that it changes, to be read before it is approved.
 */
class FactsOfWrittenDocumentsTest {

  private static final FactFinder FINDER = new FactFinder(ProjectCodebook.read());

  @Test
  void factsAreThoseThatWereApproved() throws IOException {
    StringBuilder found = new StringBuilder();
    WrittenDocuments.read()
        .forEach(
            (name, document) -> {
              found.append("== ").append(name).append(' ');
              describe(FINDER.find(document), found);
            });

    GoldenFile.compare(WrittenDocuments.approved("facts.txt"), found.toString());
  }

  private static void describe(DocumentFacts facts, StringBuilder into) {
    into.append(facts.kind().id()).append(" published ").append(facts.published());
    into.append(' ').append(WrittenDocuments.sorted(facts.flags())).append('\n');
    for (ToldEvent told : facts.told()) {
      into.append(WrittenDocuments.place(told.span())).append(' ');
      describe(told.facts(), into);
    }
  }

  private static void describe(EventFacts event, StringBuilder into) {
    into.append(event.kind().id()).append(": ").append(event.title()).append('\n');
    into.append("  ").append(event.start()).append(" to ").append(event.end());
    into.append(' ').append(event.precision()).append(", ").append(event.city());
    into.append(", ").append(event.country()).append('\n');
    into.append("  for ").append(event.regions()).append(event.groupings());
    into.append(event.states()).append(event.agenda()).append('\n');
    into.append("  by ").append(event.organizers()).append(" with ").append(event.participants());
    into.append(" paid by ").append(event.donors()).append('\n');
    into.append("  ").append(event.resolutions());
    into.append(WrittenDocuments.sorted(event.flags())).append('\n');
  }
}
