package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Span;

/**
 * One reading of one document from its first sentence to its last, which carries along what
 * headings and announcing sentences lend to what follows them. Used once.
 */
final class DocumentPass {

  private final Coder coder;
  private final String text;
  private final String language;
  private final String speaker;
  private final ReadSentences sentences;
  private final Sections sections;
  private final Announcements announcements;
  private final EnumerationFinder enumerations;
  private final List<Candidate> candidates = new ArrayList<>();

  /** What holds for the list items that follow, until a paragraph or heading ends the list. */
  private Context list = Context.OPEN;

  /** What the sentence before announced for the next one. */
  private Context pending = Context.OPEN;

  /** What a question in this paragraph asked for. */
  private Context asked = Context.OPEN;

  private boolean afterResolution;

  /**
   * @param speaker who speaks where nobody is named
   */
  DocumentPass(Coder coder, String text, String language, ReadSentences sentences, String speaker) {
    this.coder = coder;
    this.text = text;
    this.language = language;
    this.speaker = speaker;
    this.sentences = sentences;
    this.sections = new Sections(coder.cues(), language);
    this.announcements = new Announcements(coder, text, language);
    Words words = Words.of(language);
    this.enumerations =
        new EnumerationFinder(text, words, new ItemSplitter(text, words, this::hasTheme));
  }

  /** All that may be a statement, in the order of the text. */
  List<Candidate> candidates() {
    for (int i = 0; i < sentences.size(); i++) {
      switch (sentences.get(i).block().kind()) {
        case HEADING -> beginSection();
        case PARAGRAPH -> {
          list = Context.OPEN;
          asked = sentences.opensBlock(i) ? Context.OPEN : asked;
          read(sentences.read(i));
        }
        case LIST_ITEM -> read(sentences.read(i));
      }
    }
    return candidates;
  }

  private void beginSection() {
    list = Context.OPEN;
    pending = Context.OPEN;
    afterResolution = false;
  }

  private void read(ReadSentence sentence) {
    Context before = pending;
    pending = Context.OPEN;
    if (afterResolution && goesOnQuoting(sentence)) {
      add(sentence, Context.silentFor("quoting"));
      return;
    }
    afterResolution = sentence.has("quoted-resolution");
    if (sentences.endsWith(sentence.index(), '?')) {
      asked = announcements.toNext(sentence);
      add(sentence, Context.silentFor("question"));
      return;
    }
    Context context = contextOf(sentence, before);
    Optional<Enumeration> items =
        context.silent()
            ? Optional.empty()
            : enumerations.find(
                sentence.sentence().span(), sentence.tokens(), sentence.cues(), roleOf(before));
    if (items.isPresent()) {
      addItems(items.get(), sentence, before);
    } else {
      boolean announces = announces(sentence, context, before);
      add(sentence, announces ? Context.silentFor("announcing") : context);
    }
  }

  private static boolean goesOnQuoting(ReadSentence sentence) {
    if (sentence.tokens().size() == 0 || sentence.isItem()) {
      return false;
    }
    String first = sentence.tokens().folded(0);
    return first.equals("it") || first.equals("il") || first.equals("elle");
  }

  private Context contextOf(ReadSentence sentence, Context before) {
    if (sentence.isItem() && (list.lends() || list.silent())) {
      return list;
    }
    if (before.lends() && enumerations.givesOne(sentence.tokens())) {
      pending = before;
      return before;
    }
    Context section = sections.under(sentence.sentence().block().heading());
    return sentence.isItem() ? section : section.weakened();
  }

  private static Role roleOf(Context before) {
    return before.lends() ? before.lent().keySet().iterator().next() : null;
  }

  /** Whether the sentence only announces what follows; keeps in mind what it lends. */
  private boolean announces(ReadSentence sentence, Context context, Context before) {
    int i = sentence.index();
    if (sentences.listFollows(i)) {
      boolean goesOn = before.lends() && enumerations.refersBack(sentence.tokens());
      list = goesOn ? before : announcements.toList(sentence, asked, context);
      return sentences.endsWith(i, ':') || list.lends();
    }
    if (sentences.goesOn(i) && fillsIn(sentences.tokens(i + 1))) {
      pending = announcements.toNext(sentence);
    }
    return pending.lends() && pending != before;
  }

  private boolean fillsIn(Tokens next) {
    return enumerations.fillsIn(next) || enumerations.givesOne(next);
  }

  private void addItems(Enumeration items, ReadSentence sentence, Context before) {
    Context context = announcements.toItems(items, sentence, before);
    for (Span item : items.items()) {
      Tokens own = Tokens.of(text, item.begin(), item.end());
      add(sentence.index(), unit(sentence, item, own, List.of(), context));
    }
  }

  private void add(ReadSentence sentence, Context context) {
    Span span = sentence.sentence().span();
    add(sentence.index(), unit(sentence, span, sentence.tokens(), sentence.cues(), context));
  }

  private void add(int index, Unit unit) {
    candidates.add(new Candidate(index, unit, RoleRules.decide(unit.cues(), unit.context())));
  }

  private Unit unit(
      ReadSentence sentence, Span span, Tokens tokens, List<Match<CueKind>> cues, Context context) {
    return new Unit(text, language, speaker, sentence.sentence(), span, tokens, cues, context);
  }

  private boolean hasTheme(Span span) {
    return !coder.themes().ids(Tokens.of(text, span.begin(), span.end()), language).isEmpty();
  }
}
