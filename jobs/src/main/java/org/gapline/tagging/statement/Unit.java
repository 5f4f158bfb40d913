package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Sentence;
import org.gapline.document.Span;

/**
 * A sentence or one item of it, to be coded.
 *
 * @param text the kept text
 * @param language ISO 639-1 code
 * @param speaker who speaks where nobody is named
 * @param sentence the sentence that it is or stands in
 * @param span where it stands
 * @param tokens its words
 * @param cues the cues among its words
 * @param context what is lent to it
 */
record Unit(
    String text,
    String language,
    String speaker,
    Sentence sentence,
    Span span,
    Tokens tokens,
    List<Match<CueKind>> cues,
    Context context) {

  /** The same in another context. */
  Unit with(Context other) {
    return new Unit(text, language, speaker, sentence, span, tokens, cues, other);
  }
}
