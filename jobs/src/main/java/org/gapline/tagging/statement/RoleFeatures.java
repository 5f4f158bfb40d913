package org.gapline.tagging.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.learning.FeatureVector;
import org.gapline.tagging.DocumentKind;

/**
 * The evidence on the role of a candidate: its words, its cues, what the rules say of it, the
 * heading above it, and the sentences before and after it. Used for one document, by one thread.
 */
final class RoleFeatures {

  private static final int LONGEST_HEADING = 8;
  private static final int WORDS_BEFORE = 8;
  private static final int WORDS_PER_STEP = 6;
  private static final int MOST_STEPS = 8;
  private static final int TENTHS = 10;
  private static final int MOST_THEMES = 2;

  private final ReadSentences sentences;
  private final DocumentKind kind;
  private final ReadThemes themes;

  /** The words of the headings that stand above candidates. */
  private final Map<String, Tokens> headings = new HashMap<>();

  RoleFeatures(ReadSentences sentences, DocumentKind kind, ReadThemes themes) {
    this.sentences = sentences;
    this.kind = kind;
    this.themes = themes;
  }

  /**
   * Adds the features of a candidate.
   *
   * @param before the decision on the candidate before it
   */
  void describe(Candidate candidate, Decision before, FeatureVector into) {
    Unit unit = candidate.unit();
    words(unit, into);
    cues("cue ", unit.cues(), into);
    order(unit.cues(), into);
    rules(candidate.decision(), before, into);
    context(unit, into);
    form(candidate, into);
    neighbours(candidate, into);
  }

  private static void words(Unit unit, FeatureVector into) {
    Tokens tokens = unit.tokens();
    WordFeatures.words(tokens, unit.language(), into);
    if (tokens.size() > 0) {
      WordFeatures.word("begins ", tokens, 0, unit.language(), into);
    }
    if (tokens.size() > 1) {
      WordFeatures.pair("begins ", tokens, 0, unit.language(), into);
    }
  }

  private static void cues(String prefix, List<Match<CueKind>> cues, FeatureVector into) {
    for (Match<CueKind> cue : cues) {
      into.with(prefix).with(cue.value().id()).add();
    }
  }

  private static void order(List<Match<CueKind>> cues, FeatureVector into) {
    for (int i = 0; i < cues.size(); i++) {
      into.with("cue for ").with(cues.get(i).value().roleId()).add();
      if (i + 1 < cues.size()) {
        into.with("cues ").with(cues.get(i).value().id()).with(" then ");
        into.with(cues.get(i + 1).value().id()).add();
      }
    }
    if (!cues.isEmpty()) {
      into.with("first cue ").with(cues.get(0).value().id()).add();
      into.with("last cue ").with(cues.get(cues.size() - 1).value().id()).add();
    }
  }

  private static void rules(Decision decision, Decision before, FeatureVector into) {
    into.with("rules ").with(decision.roleId()).add();
    into.with("rules before ").with(before.roleId()).add();
    if (decision.isStatement()) {
      into.with("rules ").with(decision.roleId()).with(' ');
      into.with((char) ('0' + (int) Math.min(9, 2 * decision.strength()))).add();
    }
  }

  private void context(Unit unit, FeatureVector into) {
    Context context = unit.context();
    context.lent().keySet().forEach(role -> into.with("lent ").with(role.id()).add());
    if (context.silent()) {
      into.with("silent ").with(context.rule() == null ? "place" : context.rule()).add();
    }
    heading(unit, into);
  }

  private void heading(Unit unit, FeatureVector into) {
    String heading = unit.sentence().block().heading();
    Tokens tokens = heading == null ? null : headings.computeIfAbsent(heading, Tokens::of);
    if (tokens == null || tokens.size() > LONGEST_HEADING) {
      into.add(tokens == null ? "no heading" : "long heading");
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      WordFeatures.word("heading ", tokens, i, unit.language(), into);
    }
  }

  private void form(Candidate candidate, FeatureVector into) {
    Unit unit = candidate.unit();
    into.with("block ").with(unit.sentence().block().kind().name()).add();
    into.with("document ").with(kind.name()).add();
    int length = Math.min(MOST_STEPS, unit.tokens().size() / WORDS_PER_STEP);
    into.with("length ").with((char) ('0' + length)).add();
    into.with("place ").with((char) ('0' + TENTHS * candidate.index() / sentences.size())).add();
    if (candidate.isPart()) {
      into.add("part of a sentence");
    }
    if (quotes(unit)) {
      into.add("quotes");
    }
    Set<String> found = themes.ids(candidate);
    into.with("themes ").with((char) ('0' + Math.min(MOST_THEMES, found.size()))).add();
  }

  private static boolean quotes(Unit unit) {
    for (int at = unit.span().begin(); at < unit.span().end(); at++) {
      char c = unit.text().charAt(at);
      if (c == '"' || c == '“' || c == '«') {
        return true;
      }
    }
    return false;
  }

  private void neighbours(Candidate candidate, FeatureVector into) {
    int i = candidate.index();
    if (i > 0) {
      before(i - 1, candidate.unit().language(), into);
    }
    if (i + 1 < sentences.size()) {
      cues("next cue ", sentences.read(i + 1).cues(), into);
    }
    int lead = sentences.leadOf(i);
    if (lead >= 0) {
      cues("lead cue ", sentences.read(lead).cues(), into);
    }
  }

  private void before(int i, String language, FeatureVector into) {
    into.add(sentences.endsWith(i, ':') ? "after a colon" : "after no colon");
    cues("cue before ", sentences.read(i).cues(), into);
    if (sentences.get(i).block().kind() == Block.Kind.HEADING) {
      into.add("after a heading");
      return;
    }
    Tokens tokens = sentences.tokens(i);
    for (int k = Math.max(0, tokens.size() - WORDS_BEFORE); k < tokens.size(); k++) {
      WordFeatures.word("word before ", tokens, k, language, into);
    }
  }
}
