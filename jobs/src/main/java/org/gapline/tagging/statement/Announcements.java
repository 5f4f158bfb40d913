package org.gapline.tagging.statement;

import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Span;

/** Tells what a sentence that announces lends to what it announces. */
final class Announcements {

  /** What an announcing sentence lends speaks as strongly as a decisive cue. */
  static final double STRENGTH = 3.0;

  private final Coder coder;
  private final String text;
  private final String language;

  Announcements(Coder coder, String text, String language) {
    this.coder = coder;
    this.text = text;
    this.language = language;
  }

  /**
   * What a sentence lends to the list after it: the role that it announces; silence after a purpose
   * or an agenda; otherwise what the question before it asked for, or what is lent to itself.
   */
  Context toList(ReadSentence sentence, Context asked, Context own) {
    Match<CueKind> announcing = null;
    for (Match<CueKind> cue : sentence.cues()) {
      CueKind kind = cue.value();
      if (kind.silences()) {
        return Context.silentFor("purpose");
      }
      boolean settled = announcing != null && announcing.value().is(CueKind.ANNOUNCES);
      if (!settled && kind.isAboutLists()) {
        announcing = cue;
      }
    }
    if (announcing != null) {
      return lentBy(announcing, sentence.tokens());
    }
    boolean agenda = sentence.has("agenda");
    return agenda ? Context.SILENT : asked.lends() ? asked : own;
  }

  /** What a sentence lends to the next one, which fills in what it announces. */
  Context toNext(ReadSentence sentence) {
    for (Match<CueKind> cue : sentence.cues()) {
      if (cue.value().silences()) {
        return Context.OPEN;
      }
      if (cue.value().is(CueKind.ANNOUNCES)) {
        return lentBy(cue, sentence.tokens());
      }
    }
    return Context.OPEN;
  }

  /** What a sentence lends to the items inside it. */
  Context toItems(Enumeration items, ReadSentence sentence, Context before) {
    String named = coder.speakers().named(sentence.tokens(), language);
    Context lent = lent(items.role(), items.rule(), items.lead());
    return lent.and(before.themes()).saidBy(named == null ? before.speaker() : named);
  }

  private Context lentBy(Match<CueKind> announcing, Tokens tokens) {
    String rule = announcing.value().id() + ":" + announcing.pattern().source();
    Span lead = EnumerationFinder.lead(tokens, announcing, tokens.end(tokens.size() - 1));
    return lent(announcing.value().role(), rule, lead)
        .saidBy(coder.speakers().named(tokens, language));
  }

  private Context lent(Role role, String rule, Span lead) {
    Tokens words = Tokens.of(text, lead.begin(), lead.end());
    return Context.lending(role, STRENGTH, rule).and(coder.lentThemes(role, words, language));
  }
}
