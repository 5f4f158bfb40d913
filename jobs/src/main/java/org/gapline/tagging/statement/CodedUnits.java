package org.gapline.tagging.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.DocumentKind;

/** The sentences and items of a document, and which of them coded statements stand for. */
final class CodedUnits {

  private static final double HALF = 0.5;

  private final Coder coder;
  private final SentenceSplitter splitter = new SentenceSplitter();

  CodedUnits(Coder coder) {
    this.coder = coder;
  }

  /** The sentences of a document with their words and cues. */
  ReadSentences read(String text, String language, List<Sentence> sentences) {
    return new ReadSentences(text, language, coder.cues(), sentences);
  }

  /** All that may be a statement in a document, in the order of the text. */
  List<Candidate> candidates(String text, String language, ReadSentences read, DocumentKind kind) {
    String speaker = coder.speakers().byDefault(kind);
    return new DocumentPass(coder, text, language, read, speaker).candidates();
  }

  /** A sentence that stands alone, or after what stands before it, with its candidates. */
  Alone alone(CodedSentence sentence) {
    String text = sentence.text();
    String whole = sentence.before().map(before -> joined(before.strip(), text)).orElse(text);
    ReadSentences read = read(whole, sentence.language(), splitter.sentences(whole));
    return new Alone(read, candidates(whole, sentence.language(), read, DocumentKind.OTHER));
  }

  /** A short text of which the last sentence is coded. */
  record Alone(ReadSentences read, List<Candidate> candidates) {

    Optional<Candidate> last() {
      return candidates.isEmpty()
          ? Optional.empty()
          : Optional.of(candidates.get(candidates.size() - 1));
    }
  }

  private static String joined(String before, String text) {
    char last = before.charAt(before.length() - 1);
    return last == ':'
        ? before + "\n\n- " + text
        : ".;?!".indexOf(last) >= 0 ? before + " " + text : "## " + before + "\n\n" + text;
  }

  /** The candidates that somebody coded, each with its code; a heading is never one of them. */
  static Map<Candidate, CodedText> among(List<Candidate> candidates, List<CodedText> coded) {
    Map<Candidate, CodedText> found = new HashMap<>();
    for (CodedText statement : coded) {
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
        found.putIfAbsent(best, statement);
      }
    }
    return found;
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
