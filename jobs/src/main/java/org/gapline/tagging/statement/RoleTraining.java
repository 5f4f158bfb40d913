package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Example;
import org.gapline.codebook.Weights;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentKind;

/** Makes labelled vectors of coded sentences, to fit the weights of {@link RoleModel} to. */
public final class RoleTraining {

  private static final double HALF = 0.5;
  private static final double COST = 1;

  private final Coder coder;
  private final SentenceSplitter splitter = new SentenceSplitter();

  public RoleTraining(Codebook codebook) {
    this.coder = new Coder(codebook);
  }

  /**
   * A sentence that somebody coded.
   *
   * @param text its text
   * @param role id of its role
   * @param counts whether it is to be learned; otherwise what stands for it is left out
   */
  public record Coded(String text, String role, boolean counts) {}

  /** One vector for each sentence or item of a document; what nobody coded is no statement. */
  public List<Labelled> of(
      String text,
      String language,
      List<Sentence> sentences,
      DocumentKind kind,
      List<Coded> coded) {
    ReadSentences read = new ReadSentences(text, language, coder.cues(), sentences);
    List<Candidate> candidates = candidates(text, language, read, kind);
    return labelled(candidates, labels(candidates, coded), read, kind);
  }

  /** The model that fits the vectors. */
  public static LinearModel fit(List<Labelled> examples) {
    return new LogisticRegression(Weights.ROLE_CLASSES, COST).fit(examples);
  }

  /** The vector of a sentence that stands alone, or after what stands before it. */
  public List<Labelled> of(CodedSentence sentence) {
    String text = sentence.text();
    String whole = sentence.before().map(before -> joined(before.strip(), text)).orElse(text);
    String language = sentence.language();
    ReadSentences read =
        new ReadSentences(whole, language, coder.cues(), splitter.sentences(whole));
    List<Candidate> candidates = candidates(whole, language, read, DocumentKind.OTHER);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Candidate last = candidates.get(candidates.size() - 1);
    Map<Candidate, Coded> labels =
        sentence.role().equals(Example.NO_STATEMENT)
            ? Map.of()
            : Map.of(last, new Coded(text, sentence.role(), true));
    List<Labelled> all = labelled(candidates, labels, read, DocumentKind.OTHER);
    return all.subList(all.size() - 1, all.size());
  }

  private List<Candidate> candidates(
      String text, String language, ReadSentences read, DocumentKind kind) {
    String speaker = coder.speakers().byDefault(kind);
    return new DocumentPass(coder, text, language, read, speaker).candidates();
  }

  private List<Labelled> labelled(
      List<Candidate> candidates,
      Map<Candidate, Coded> labels,
      ReadSentences read,
      DocumentKind kind) {
    RoleFeatures describing = new RoleFeatures(read, kind, coder.themes());
    List<Labelled> labelled = new ArrayList<>();
    Decision before = Decision.NONE;
    for (Candidate candidate : candidates) {
      Coded label = labels.get(candidate);
      if (label == null || label.counts()) {
        FeatureVector features = FeatureVector.named();
        describing.describe(candidate, before, features);
        labelled.add(
            new Labelled(features, Set.of(label == null ? Example.NO_STATEMENT : label.role())));
      }
      before = candidate.decision();
    }
    return labelled;
  }

  private static String joined(String before, String text) {
    char last = before.charAt(before.length() - 1);
    return last == ':'
        ? before + "\n\n- " + text
        : ".;?!".indexOf(last) >= 0 ? before + " " + text : "## " + before + "\n\n" + text;
  }

  private static Map<Candidate, Coded> labels(List<Candidate> candidates, List<Coded> coded) {
    Map<Candidate, Coded> labels = new HashMap<>();
    for (Coded statement : coded) {
      Map<String, Integer> words = words(Tokens.of(statement.text()));
      Candidate best = null;
      double most = HALF;
      for (Candidate candidate : candidates) {
        double overlap = overlap(words, words(candidate.unit().tokens()));
        boolean heading = candidate.unit().sentence().block().kind() == Block.Kind.HEADING;
        if (!heading && (overlap > most || (overlap == most && best == null))) {
          most = overlap;
          best = candidate;
        }
      }
      if (best != null) {
        labels.putIfAbsent(best, statement);
      }
    }
    return labels;
  }

  private static Map<String, Integer> words(Tokens tokens) {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.merge(tokens.folded(i), 1, Integer::sum);
    }
    return words;
  }

  private static double overlap(Map<String, Integer> a, Map<String, Integer> b) {
    int common = 0;
    int left = 0;
    int right = 0;
    for (Map.Entry<String, Integer> word : a.entrySet()) {
      common += Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0));
      left += word.getValue();
    }
    for (int count : b.values()) {
      right += count;
    }
    return common / (double) Math.max(1, Math.min(left, right));
  }
}
