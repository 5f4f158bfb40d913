package org.gapline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedPassage;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Weights;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.facts.PartyTraining;
import org.gapline.tagging.statement.CodedText;
import org.gapline.tagging.statement.RoleTraining;
import org.gapline.tagging.statement.ThemeTraining;

/** Gathers what people coded, documents and passages, and fits weights to it. */
public final class WeightFitting {

  private final PartyTraining parties;
  private final RoleTraining roles;
  private final ThemeTraining themes;
  private final FactFinder facts;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<Labelled> actors = new ArrayList<>();
  private final List<Labelled> sentences = new ArrayList<>();

  public WeightFitting(Codebook codebook) {
    this.parties = new PartyTraining(codebook);
    this.roles = new RoleTraining(codebook);
    this.themes = new ThemeTraining(codebook);
    this.facts = new FactFinder(codebook);
  }

  /** Adds coded sentences. */
  public void addSentences(List<CodedSentence> coded) {
    for (CodedSentence sentence : coded) {
      sentences.addAll(roles.of(sentence));
      themes.add(sentence);
    }
  }

  /** Adds coded passages. */
  public void addPassages(List<CodedPassage> passages) {
    for (CodedPassage passage : passages) {
      PartyTraining.Coded coded =
          new PartyTraining.Coded(
              new HashSet<>(passage.organizers()),
              new HashSet<>(passage.participants()),
              new HashSet<>(passage.donors()));
      actors.addAll(
          parties.of(
              passage.text(), passage.language(), coded, new HashSet<>(passage.mentioned())));
    }
  }

  /**
   * Adds coded documents.
   *
   * @param gold what people found
   * @param folder the documents
   * @param selection which of them
   * @return how many documents were added; those that are missing or rejected are left out
   * @throws IOException if a document cannot be read
   */
  public int add(List<CodedReport> gold, Path folder, Selection selection) throws IOException {
    DocumentFolder documents = new DocumentFolder(folder);
    int added = 0;
    for (CodedReport report : gold) {
      if (selection.takes(report) && Files.exists(folder.resolve(report.file()))) {
        Optional<Document> document = documents.read(report.file());
        document.ifPresent(read -> add(read, report));
        added += document.isPresent() ? 1 : 0;
      }
    }
    return added;
  }

  /** How many actors, each in a document or passage, the weights are fitted to. */
  public int actors() {
    return actors.size();
  }

  /** How many sentences and items the weights are fitted to. */
  public int sentences() {
    return sentences.size();
  }

  /** The weights for roles that fit best. */
  public LinearModel roles() {
    return RoleTraining.fit(sentences);
  }

  /** The weights for themes that fit best; nothing where too few documents were coded. */
  public Optional<Weights.OfThemes> themes() {
    return themes.isEnough() ? Optional.of(themes.fit()) : Optional.empty();
  }

  /** The weights for parties that fit best. */
  public LinearModel parties() {
    return PartyTraining.fit(actors);
  }

  private void add(Document document, CodedReport report) {
    DocumentFacts found = facts.find(document);
    if (found.flags().contains(DocumentFlag.LANGUAGE_NOT_READ)) {
      return;
    }
    actors.addAll(parties.of(document, coded(report)));
    List<CodedText> statements =
        report.statements().stream()
            .map(s -> new CodedText(s.text(), s.role(), s.themes(), !s.optional()))
            .toList();
    String text = document.flowingText();
    List<Sentence> all = splitter.sentences(document);
    sentences.addAll(roles.of(text, document.language(), all, found.kind(), statements));
    themes.add(text, document.language(), all, found.kind(), statements);
  }

  private static PartyTraining.Coded coded(CodedReport report) {
    return new PartyTraining.Coded(
        new HashSet<>(report.organizers()),
        new HashSet<>(report.participants()),
        new HashSet<>(report.donors()));
  }
}
