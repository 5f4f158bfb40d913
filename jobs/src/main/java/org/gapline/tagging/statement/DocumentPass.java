package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Sentence;
import org.gapline.document.Span;
import org.gapline.tagging.CodedStatement;

/**
 * One reading of one document from its first sentence to its last, which carries along what
 * headings and announcing sentences lend to what follows them. Used once.
 */
final class DocumentPass {

  private static final double ANNOUNCED = 3.0;
  private static final int LOOKS_BACK = 1;

  /** A sentence about more subjects than these does not tell which one is pointed at. */
  private static final int CLEAR_SUBJECTS = 3;

  private final Coder coder;
  private final String text;
  private final String language;
  private final List<Sentence> sentences;
  private final Tokens[] tokens;
  private final String speaker;
  private final Words words;
  private final Sections sections;
  private final EnumerationFinder enumerations;
  private final List<CodedStatement> found = new ArrayList<>();
  private final Repetitions repetitions = new Repetitions();

  /** What holds for the list items that follow, until a paragraph or heading ends the list. */
  private Context list = Context.OPEN;

  /** What the sentence before announced for the next one. */
  private Context pending = Context.OPEN;

  /** What a question in this paragraph asked for. */
  private Context asked = Context.OPEN;

  private boolean afterResolution;

  DocumentPass(
      Coder coder, String text, String language, List<Sentence> sentences, String speaker) {
    this.speaker = speaker;
    this.coder = coder;
    this.text = text;
    this.language = language;
    this.sentences = sentences;
    this.tokens = new Tokens[sentences.size()];
    this.sections = new Sections(coder.cues(), language);
    this.words = Words.of(language);
    this.enumerations =
        new EnumerationFinder(text, words, new ItemSplitter(text, words, this::hasTheme));
  }

  List<CodedStatement> run() {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      switch (sentence.block().kind()) {
        case HEADING -> reset();
        case PARAGRAPH -> {
          list = Context.OPEN;
          if (i == 0 || sentences.get(i - 1).block() != sentence.block()) {
            asked = Context.OPEN;
          }
          read(i, sentence);
        }
        case LIST_ITEM -> read(i, sentence);
      }
    }
    return found;
  }

  /** The words of a sentence, read once. */
  private Tokens tokensOf(int i) {
    if (tokens[i] == null) {
      Span span = sentences.get(i).span();
      tokens[i] = Tokens.of(text, span.begin(), span.end());
    }
    return tokens[i];
  }

  private void reset() {
    list = Context.OPEN;
    pending = Context.OPEN;
    afterResolution = false;
  }

  private void read(int i, Sentence sentence) {
    Tokens tokens = tokensOf(i);
    List<Match<CueKind>> cues = coder.cues().inSentence(tokens, language);
    Context before = pending;
    pending = Context.OPEN;
    if (afterResolution && goesOnQuoting(sentence, tokens, cues)) {
      return;
    }
    afterResolution = cues.stream().anyMatch(cue -> cue.value().is("quoted-resolution"));
    Context context = contextOf(sentence, tokens, before);
    if (isQuestion(sentence)) {
      asked = asked(tokens, cues);
      return;
    }
    Optional<Enumeration> items =
        context.silent()
            ? Optional.empty()
            : enumerations.find(sentence.span(), tokens, cues, pendingRole(before));
    if (items.isPresent()) {
      codeItems(items.get(), sentence, tokens, before);
    } else if (!announces(i, sentence, tokens, cues, context, before)) {
      coder
          .code(new Unit(text, language, speaker, sentence, sentence.span(), tokens, cues, context))
          .ifPresent(this::add);
    }
  }

  /** Codes a sentence; where it points back to the one before, with the subjects of that one. */
  private void code(int i, Unit unit) {
    Optional<CodedStatement> plain = coder.code(unit);
    boolean lacksSubject =
        plain.isPresent() && coder.themes().areas(plain.get().themes()).isEmpty();
    Set<String> before = lacksSubject && pointsBack(unit.tokens()) ? subjectsBefore(i) : Set.of();
    Optional<CodedStatement> coded =
        before.isEmpty() ? plain : coder.code(unit.with(unit.context().withThemes(before)));
    coded.ifPresent(this::add);
  }

  private boolean pointsBack(Tokens tokens) {
    for (int w = 0; w < tokens.size(); w++) {
      String word = tokens.folded(w);
      if (w + 1 < tokens.size() && words.vague().contains(tokens.folded(w + 1))) {
        continue;
      }
      boolean object = w > 0 && words.prepositions().contains(tokens.folded(w - 1));
      if (words.pointing().contains(word)
          || ((object || w == 0) && words.pointingObjects().contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** The subjects of the nearest of the sentences just before that names any. */
  private Set<String> subjectsBefore(int i) {
    for (int at = i - 1; at >= Math.max(0, i - LOOKS_BACK); at--) {
      Sentence sentence = sentences.get(at);
      if (sentence.block().kind() == Block.Kind.HEADING) {
        return Set.of();
      }
      Set<String> areas = coder.themes().areas(coder.themes().ids(tokensOf(at), language));
      if (!areas.isEmpty()) {
        return areas.size() <= CLEAR_SUBJECTS ? areas : Set.of();
      }
    }
    return Set.of();
  }

  private boolean goesOnQuoting(Sentence sentence, Tokens tokens, List<Match<CueKind>> cues) {
    if (tokens.size() == 0 || sentence.block().kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    String first = tokens.folded(0);
    return first.equals("it") || first.equals("il") || first.equals("elle");
  }

  private Context contextOf(Sentence sentence, Tokens tokens, Context before) {
    if (sentence.block().kind() == Block.Kind.LIST_ITEM && (list.lends() || list.silent())) {
      return list;
    }
    if (before.lends() && enumerations.givesOne(tokens)) {
      pending = before;
      return before;
    }
    Context section = sections.under(sentence.block().heading());
    boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM;
    return item ? section : section.weakened();
  }

  private static Role pendingRole(Context before) {
    return before.lends() ? before.lent().keySet().iterator().next() : null;
  }

  private void codeItems(Enumeration items, Sentence sentence, Tokens tokens, Context before) {
    Set<String> themes = new LinkedHashSet<>(before.themes());
    themes.addAll(
        coder.lentThemes(
            items.role(), Tokens.of(text, items.lead().begin(), items.lead().end()), language));
    String named = coder.speakers().named(tokens, language);
    Context context =
        Context.lending(items.role(), ANNOUNCED, items.rule())
            .withThemes(themes)
            .saidBy(named == null ? before.speaker() : named);
    for (Span item : items.items()) {
      Tokens own = Tokens.of(text, item.begin(), item.end());
      List<Match<CueKind>> none = List.of();
      coder
          .code(new Unit(text, language, speaker, sentence, item, own, none, context))
          .ifPresent(this::add);
    }
  }

  /** Whether the sentence only announces what follows; keeps in mind what it lends. */
  private boolean announces(
      int i,
      Sentence sentence,
      Tokens tokens,
      List<Match<CueKind>> cues,
      Context context,
      Context before) {
    boolean listFollows = listFollows(i, sentence);
    boolean sentenceFollows = !listFollows && nextRefersBack(i, sentence);
    if (!listFollows && !sentenceFollows) {
      return false;
    }
    boolean stillAnnounced = listFollows && before.lends() && enumerations.refersBack(tokens);
    Context announced = stillAnnounced ? before : announced(tokens, cues, listFollows, context);
    if (listFollows) {
      list = announced;
      return endsWithColon(sentence) || announced.lends();
    }
    pending = announced;
    return announced.lends();
  }

  private Context announced(
      Tokens tokens, List<Match<CueKind>> cues, boolean listFollows, Context context) {
    Match<CueKind> last = null;
    for (Match<CueKind> cue : cues) {
      CueKind kind = cue.value();
      if (kind.silences()) {
        return Context.SILENT;
      }
      if (kind.is(CueKind.ANNOUNCES) || (listFollows && kind.is(CueKind.LEADS))) {
        last = last == null || !last.value().is(CueKind.ANNOUNCES) ? cue : last;
      }
    }
    if (last == null) {
      boolean agenda = cues.stream().anyMatch(cue -> cue.value().is("agenda"));
      Context around = agenda ? Context.SILENT : asked.lends() ? asked : context;
      return listFollows ? around : Context.OPEN;
    }
    return lentBy(last, tokens);
  }

  private Context lentBy(Match<CueKind> announcing, Tokens tokens) {
    Role role = announcing.value().role();
    Span lead = EnumerationFinder.lead(tokens, announcing, tokens.end(tokens.size() - 1));
    String rule = announcing.value().id() + ":" + announcing.pattern().source();
    return Context.lending(role, ANNOUNCED, rule)
        .withThemes(coder.lentThemes(role, Tokens.of(text, lead.begin(), lead.end()), language))
        .saidBy(coder.speakers().named(tokens, language));
  }

  /** What a question such as "What do the experts advise?" lends to a list after its answer. */
  private Context asked(Tokens tokens, List<Match<CueKind>> cues) {
    for (Match<CueKind> cue : cues) {
      if (cue.value().is(CueKind.ANNOUNCES)) {
        return lentBy(cue, tokens);
      }
    }
    return Context.OPEN;
  }

  private boolean listFollows(int i, Sentence sentence) {
    if (i + 1 >= sentences.size() || sentence.block().kind() == Block.Kind.LIST_ITEM) {
      return false;
    }
    Block next = sentences.get(i + 1).block();
    return next.kind() == Block.Kind.LIST_ITEM;
  }

  private boolean nextRefersBack(int i, Sentence sentence) {
    if (i + 1 >= sentences.size()) {
      return false;
    }
    Sentence next = sentences.get(i + 1);
    if (next.block() != sentence.block()) {
      return false;
    }
    Tokens tokens = tokensOf(i + 1);
    return enumerations.fillsIn(tokens) || enumerations.givesOne(tokens);
  }

  private boolean endsWithColon(Sentence sentence) {
    return text.charAt(sentence.span().end() - 1) == ':';
  }

  private boolean isQuestion(Sentence sentence) {
    return sentence.span().length() > 0 && text.charAt(sentence.span().end() - 1) == '?';
  }

  private boolean hasTheme(Span span) {
    return !coder.themes().themes(Tokens.of(text, span.begin(), span.end()), language).isEmpty();
  }

  private void add(CodedStatement statement) {
    Tokens tokens = Tokens.of(text, statement.span().begin(), statement.span().end());
    if (!repetitions.isRepeated(statement.role(), tokens)) {
      found.add(statement);
    }
  }
}
