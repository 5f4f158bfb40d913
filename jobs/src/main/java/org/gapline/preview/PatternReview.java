package org.gapline.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Example;
import org.gapline.codebook.RoleDefinition;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.KeptText;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.statement.ThemeTagger;

/**
 * Looks for patterns that do nothing and themes that say the same, in the codebook's examples and
 * in the documents of a release. Nothing that it finds is an error.
 */
public final class PatternReview {

  private final List<ListedPattern> patterns;
  private final PatternLexicons lexicons;
  private final ThemeTagger tagger;
  private final ThemeOverlaps overlaps;
  private final BitSet used = new BitSet();
  private int sentences;

  public PatternReview(Codebook codebook) {
    this.patterns = ListedPattern.all(codebook);
    this.lexicons = new PatternLexicons(patterns);
    this.tagger = new ThemeTagger(codebook.themes());
    this.overlaps = new ThemeOverlaps(codebook);
    examples(codebook).forEach(example -> add(example.text(), example.language()));
  }

  /** Looks into coded sentences too. */
  public PatternReview addSentences(List<CodedSentence> sentences) {
    sentences.forEach(sentence -> add(sentence.text(), sentence.language()));
    return this;
  }

  /**
   * Looks into a release too: patterns may be used anywhere in its documents, themes are compared
   * in its statements.
   *
   * @throws IOException if the release cannot be read
   */
  public PatternReview addRelease(Release release) throws IOException {
    release.forEach(
        DocumentTable.TABLE,
        row -> KeptText.flowing(row.text()).lines().forEach(line -> use(line, row.language())));
    release.forEach(StatementTable.TABLE, row -> compare(row.text(), row.language()));
    return this;
  }

  /** All patterns of themes and roles. */
  public List<ListedPattern> patterns() {
    return patterns;
  }

  /** Patterns that match nowhere. */
  public List<ListedPattern> unused() {
    List<ListedPattern> unused = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < patterns.size(); i = used.nextClearBit(i + 1)) {
      unused.add(patterns.get(i));
    }
    return unused;
  }

  /** Patterns that another one of their theme makes idle. */
  public List<ShadowedPatterns.Shadow> shadowed() {
    return new ShadowedPatterns(patterns, lexicons).find();
  }

  /** Sentences in which themes were compared: examples, coded sentences, and statements. */
  public int sentences() {
    return sentences;
  }

  /** Themes that are mostly found in the same sentences. */
  public List<ThemeOverlaps.Overlap> overlaps() {
    return overlaps.found();
  }

  private void add(String text, String language) {
    use(text, language);
    compare(text, language);
  }

  private void use(String text, String language) {
    lexicons.matches(text, language).forEach(match -> used.set(match.value()));
  }

  private void compare(String text, String language) {
    sentences++;
    overlaps.add(tagger.ids(Tokens.of(text), language));
  }

  private static Stream<Example> examples(Codebook codebook) {
    return Stream.of(
            codebook.themes().stream().map(Theme::examples),
            codebook.roles().stream().map(RoleDefinition::examples),
            Stream.of(codebook.notStatements().examples()))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }
}
