package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Role;
import org.gapline.codebook.RoleDefinition;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Document;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;

/**
 * What looking words up finds, to hold everything else against: a sentence or list item is a
 * statement where it has a word of some role and a word of some theme. Its role is the one that
 * most of its words speak for, the first of the codebook among equals; its themes are all of which
 * it has a word. Words are those patterns of the codebook that are one word long: no phrases, gaps,
 * exclusions, headings, lists or weights. It finds no facts of the event.
 */
public final class WordBaseline {

  /** Which patterns of one word are taken. */
  public enum Taking {
    /** Whole words, as {@code shortage}. */
    WORDS,
    /** Stems too, as {@code shortag*}. */
    STEMS
  }

  private final Taking taking;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Map<String, Words> byLanguage = new HashMap<>();

  /** What the words of one language stand for; stems are found by their first letters. */
  private record Words(
      Map<String, TreeSet<String>> themes,
      Map<String, TreeSet<Role>> roles,
      Map<String, TreeSet<String>> themesOfStems,
      Map<String, TreeSet<Role>> rolesOfStems) {

    Words() {
      this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  public WordBaseline(Codebook codebook, Taking taking) {
    this.taking = taking;
    for (Theme theme : codebook.themes()) {
      each(
          theme.patterns(),
          (words, source) -> add(source, theme.id(), words.themes(), words.themesOfStems()));
    }
    for (RoleDefinition role : codebook.roles()) {
      for (RoleDefinition.Cue cue : role.cues()) {
        each(
            cue.patterns(),
            (words, source) -> add(source, role.role(), words.roles(), words.rolesOfStems()));
      }
    }
  }

  private interface Adding {
    void add(Words words, String source);
  }

  private void each(LanguagePatterns patterns, Adding adding) {
    patterns
        .byLanguage()
        .forEach(
            (language, listed) -> {
              Words words = byLanguage.computeIfAbsent(language, l -> new Words());
              listed.stream().map(Pattern::source).forEach(source -> adding.add(words, source));
            });
  }

  private <T> void add(
      String source, T value, Map<String, TreeSet<T>> words, Map<String, TreeSet<T>> stems) {
    boolean stem = source.endsWith("*");
    String letters = stem ? source.substring(0, source.length() - 1) : source;
    boolean oneWord = !letters.isEmpty() && letters.chars().allMatch(Character::isLetterOrDigit);
    if (oneWord && (!stem || taking == Taking.STEMS)) {
      String folded = Tokens.of(letters).folded(0);
      (stem ? stems : words).computeIfAbsent(folded, w -> new TreeSet<>()).add(value);
    }
  }

  /** What people found in a document beside what is found so. */
  public ScoredPair pair(GoldDocument coded) {
    return new ScoredPair(
        coded.gold(), coded.document().map(read -> report(coded.gold(), read)).orElse(null));
  }

  private CodedReport report(CodedReport gold, Document document) {
    List<CodedReport.Statement> found = new ArrayList<>();
    for (Sentence sentence : splitter.sentences(document)) {
      if (sentence.block().kind() != Block.Kind.HEADING) {
        statement(sentence.span().of(document.flowingText()), document.language())
            .ifPresent(found::add);
      }
    }
    return new CodedReport(
        gold.file(),
        document.language(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        found,
        null,
        null,
        false,
        Set.of());
  }

  /** The statement that a sentence makes by its words. */
  Optional<CodedReport.Statement> statement(String text, String language) {
    Words words = byLanguage.getOrDefault(language, new Words());
    TreeSet<String> themes = new TreeSet<>();
    Map<Role, Integer> roles = new TreeMap<>();
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.folded(i);
      themes.addAll(found(word, words.themes(), words.themesOfStems()));
      found(word, words.roles(), words.rolesOfStems())
          .forEach(role -> roles.merge(role, 1, Integer::sum));
    }
    return themes.isEmpty()
        ? Optional.empty()
        : roles.entrySet().stream()
            .max(
                Map.Entry.<Role, Integer>comparingByValue()
                    .thenComparing(e -> -e.getKey().ordinal()))
            .map(e -> new CodedReport.Statement(text, e.getKey().id(), List.copyOf(themes), false));
  }

  private static <T> TreeSet<T> found(
      String word, Map<String, TreeSet<T>> words, Map<String, TreeSet<T>> stems) {
    TreeSet<T> found = new TreeSet<>(words.getOrDefault(word, new TreeSet<>()));
    for (int end = 2; !stems.isEmpty() && end <= word.length(); end++) {
      found.addAll(stems.getOrDefault(word.substring(0, end), new TreeSet<>()));
    }
    return found;
  }
}
