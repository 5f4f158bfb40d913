package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.tagging.CodedStatement;

/** Makes statements of what may be one in a document, each said once. Used for one document. */
final class DocumentCoding {

  private final Coder coder;
  private final BackReferences references;
  private final Repetitions repetitions = new Repetitions();

  DocumentCoding(Coder coder, ReadSentences sentences, String language) {
    this.coder = coder;
    this.references = new BackReferences(sentences, Words.of(language), coder.themes(), language);
  }

  /** The statements among the candidates, in their order. */
  List<CodedStatement> statements(List<Candidate> candidates) {
    List<CodedStatement> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<CodedStatement> statement = code(candidate);
      if (statement.isPresent()
          && !repetitions.isRepeated(statement.get().role(), candidate.unit().tokens())) {
        found.add(statement.get());
      }
    }
    return found;
  }

  /** Codes a candidate; a sentence that only points back to its subject, with that subject. */
  private Optional<CodedStatement> code(Candidate candidate) {
    Unit unit = candidate.unit();
    Optional<CodedStatement> plain = coder.code(unit, candidate.decision());
    if (plain.isEmpty()
        || candidate.isPart()
        || !coder.themes().areas(plain.get().themes()).isEmpty()) {
      return plain;
    }
    Set<String> subjects = references.subjects(candidate.index());
    return subjects.isEmpty()
        ? plain
        : coder.code(unit.with(unit.context().and(subjects)), candidate.decision());
  }
}
