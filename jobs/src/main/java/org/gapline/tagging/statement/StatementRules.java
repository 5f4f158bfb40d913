package org.gapline.tagging.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Calibration;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Sentence;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.SaidStatements;

/** The rules by which statements are found, compiled from a codebook. Immutable; safe to share. */
public final class StatementRules {

  private final Coder coder;
  private final Optional<RoleModel> roles;
  private final Optional<ThemeModel> themeModel;

  public StatementRules(Codebook codebook) {
    this.coder = new Coder(codebook);
    Calibration calibration = codebook.weights().calibration().orElse(Calibration.NONE);
    this.roles = codebook.weights().roles().map(weights -> new RoleModel(weights, calibration));
    this.themeModel = codebook.weights().themes().map(ThemeModel::new);
  }

  /** Finds themes by the same codebook. */
  public ThemeTagger themes() {
    return coder.themes();
  }

  /**
   * The statements among the sentences of a kept text, in their order.
   *
   * @param text the kept text
   * @param language ISO 639-1 code
   * @param sentences its sentences, headings included
   * @param kind kind of the document, which tells who speaks where nobody is named
   */
  public SaidStatements find(
      String text, String language, List<Sentence> sentences, DocumentKind kind) {
    String speaker = coder.speakers().byDefault(kind);
    String code = known(language);
    ReadSentences read = new ReadSentences(text, code, coder.cues(), sentences);
    List<Candidate> candidates = new DocumentPass(coder, text, code, read, speaker).candidates();
    ReadThemes seen = new ReadThemes(read, coder.themes(), code);
    List<Candidate> decided =
        roles
            .map(weights -> weights.weigh(candidates, new RoleFeatures(read, kind, seen)))
            .orElse(candidates);
    DocumentCoding coding = new DocumentCoding(coder, read, seen, code);
    return new SaidStatements(coding.statements(decided, themeModel), coding.repeated());
  }

  /** Ids of the themes of which a text speaks. */
  public Set<String> themesOf(String text, String language) {
    return coder.themes().ids(Tokens.of(text), known(language));
  }

  /**
   * The words that the codebook knows: those of matches of themes' patterns and exclusions and of
   * cues. Of matches of more words than {@code longest}, which may have gaps, the first and last.
   */
  public BitSet knownWords(Tokens tokens, String language, int longest) {
    BitSet known = new BitSet(tokens.size());
    String code = known(language);
    mark(coder.themes().matches(tokens, code), longest, known);
    mark(coder.cues().inSentence(tokens, code), longest, known);
    return known;
  }

  private static void mark(List<? extends Lexicon.Match<?>> matches, int longest, BitSet known) {
    for (Lexicon.Match<?> match : matches) {
      known.set(match.first());
      known.set(match.last());
      if (match.words() <= longest) {
        known.set(match.first(), match.last() + 1);
      }
    }
  }

  private static String known(String language) {
    return language == null ? "en" : language.toLowerCase(Locale.ROOT);
  }
}
