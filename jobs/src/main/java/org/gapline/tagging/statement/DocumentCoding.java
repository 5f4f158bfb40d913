package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.tagging.CodedStatement;

/** Makes statements of what may be one in a document, each said once. Used for one document. */
final class DocumentCoding {

  private final Coder coder;
  private final ReadSentences sentences;
  private final ReadThemes themes;
  private final BackReferences references;
  private final Repetitions repetitions = new Repetitions();
  private int repeated;

  DocumentCoding(Coder coder, ReadSentences sentences, ReadThemes themes, String language) {
    this.coder = coder;
    this.sentences = sentences;
    this.themes = themes;
    this.references = new BackReferences(sentences, Words.of(language), themes);
  }

  /** The statements among the candidates, in their order, with the themes that a model settles. */
  List<CodedStatement> statements(List<Candidate> candidates, Optional<ThemeModel> model) {
    List<ThemeDraft> drafts = drafts(candidates);
    List<Map<String, String>> settled =
        model
            .map(weights -> weights.settle(drafts, sentences, themes))
            .orElseGet(() -> drafts.stream().map(ThemeDraft::named).toList());
    List<CodedStatement> found = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      found.add(coder.statement(drafts.get(i), settled.get(i)));
    }
    return found;
  }

  /** How many were left out since the document had made them before. */
  int repeated() {
    return repeated;
  }

  private List<ThemeDraft> drafts(List<Candidate> candidates) {
    List<ThemeDraft> drafts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<ThemeDraft> draft = draft(candidate);
      if (draft.isEmpty()) {
        continue;
      }
      if (repetitions.isRepeated(candidate.decision().role(), candidate.unit().tokens())) {
        repeated++;
      } else {
        drafts.add(draft.get());
      }
    }
    return drafts;
  }

  /** The draft of a candidate; a sentence that only points back to its subject has it too. */
  Optional<ThemeDraft> draft(Candidate candidate) {
    List<ThemeTagger.Sighting> sightings =
        candidate.decision().isStatement() ? themes.sightings(candidate) : List.of();
    Optional<ThemeDraft> plain = coder.draft(candidate, sightings);
    if (plain.isEmpty()
        || candidate.isPart()
        || !coder.themes().areas(plain.get().named().keySet()).isEmpty()) {
      return plain;
    }
    Set<String> subjects = references.subjects(candidate.index());
    return subjects.isEmpty() ? plain : coder.draft(candidate.pointingAt(subjects), sightings);
  }
}
