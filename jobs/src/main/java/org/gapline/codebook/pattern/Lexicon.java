package org.gapline.codebook.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Many patterns compiled into one automaton, each standing for a value. Immutable and safe to share
 * among threads; its time is linear in the text whatever the patterns, and depends little on how
 * many there are. A lexicon knows no language: build one for each.
 *
 * @param <V> what a pattern stands for
 */
public final class Lexicon<V> {

  private static final int[] NONE = {};

  private final List<Entry<V>> entries;

  /** For each word class the class itself where it is bound to case, else null. */
  private final WordClass[] boundToCase;

  private final MetWords words;
  private final Automaton automaton;

  private final Goals goals;

  private Lexicon(Builder<V> built) {
    entries = List.copyOf(built.entries);
    List<WordClass> classes = built.states.classes();
    boundToCase = new WordClass[classes.size()];
    for (int c = 0; c < boundToCase.length; c++) {
      boundToCase[c] = classes.get(c).capitals() == 0 ? null : classes.get(c);
    }
    words = new MetWords(WordTrie.of(classes), classes.size());
    automaton = built.states.build();
    goals = built.goals.build();
  }

  /**
   * The matches of all patterns among the words, by first word, then by length, then by the order
   * in which the patterns were added, those with {@code &} last. For each pattern and first word
   * there is one match, the longest; matches of one pattern from different first words may overlap.
   * A pattern with {@code &} has at most one match: the narrowest stretch that holds all its parts,
   * the leftmost of several.
   */
  public List<Match<V>> matches(Tokens tokens) {
    int[][] found = classesOf(tokens);
    if (found == null) {
      return List.of();
    }
    Collector<V> collector = new Collector<>(this);
    new Scan(automaton, found, collector).run();
    return collector.matches();
  }

  /** How many patterns there are. */
  public int size() {
    return entries.size();
  }

  /** Elementary steps that matching takes, to show that they grow linearly with the words. */
  long steps(Tokens tokens) {
    int[][] found = classesOf(tokens);
    return tokens.letters().length
        + (found == null ? 0 : new Scan(automaton, found, (goal, first, last) -> {}).run());
  }

  /** The word classes of each word, or null where no word has any. */
  private int[][] classesOf(Tokens tokens) {
    int[][] found = null;
    for (int i = 0; i < tokens.size(); i++) {
      int[] fitting = words.classesOf(tokens, i);
      if (fitting.length > 0) {
        if (found == null) {
          found = new int[tokens.size()][];
          Arrays.fill(found, NONE);
        }
        found[i] = fittingCase(fitting, tokens, i);
      }
    }
    return found;
  }

  private int[] fittingCase(int[] fitting, Tokens tokens, int word) {
    int[] kept = null;
    int size = 0;
    for (int i = 0; i < fitting.length; i++) {
      int wordClass = fitting[i];
      WordClass bound = boundToCase[wordClass];
      boolean fits = bound == null || bound.fitsCase(tokens, word);
      if (!fits && kept == null) {
        kept = fitting.clone();
      }
      if (fits) {
        if (kept != null) {
          kept[size] = wordClass;
        }
        size++;
      }
    }
    return kept == null ? fitting : Arrays.copyOf(kept, size);
  }

  /** A pattern and what it stands for. */
  private record Entry<V>(V value, Pattern pattern) {}

  /** Makes matches of the goals reached, and joins the parts of patterns with {@code &}. */
  private static final class Collector<V> implements Scan.Listener {
    private final Lexicon<V> lexicon;
    private final List<Match<V>> found = new ArrayList<>();
    private Conjunctions parts;

    Collector(Lexicon<V> lexicon) {
      this.lexicon = lexicon;
    }

    @Override
    public void matched(int goal, int first, int last) {
      if (lexicon.goals.isWhole(goal)) {
        add(lexicon.goals.patternOf(goal), first, last);
      } else {
        if (parts == null) {
          parts = new Conjunctions(lexicon.goals);
        }
        parts.add(goal, first, last);
      }
    }

    private void add(int pattern, int first, int last) {
      Entry<V> entry = lexicon.entries.get(pattern);
      found.add(new Match<>(entry.value(), entry.pattern(), first, last));
    }

    List<Match<V>> matches() {
      int inOrder = found.size();
      if (parts != null) {
        parts.join(this::add);
      }
      if (found.size() > inOrder) {
        found.sort(Comparator.<Match<V>>comparingInt(Match::first).thenComparingInt(Match::last));
      }
      return Collections.unmodifiableList(found);
    }
  }

  /**
   * A place where a pattern matches.
   *
   * @param value what the pattern stands for
   * @param pattern the pattern that matched
   * @param first index of its first word
   * @param last index of its last word
   */
  public record Match<V>(V value, Pattern pattern, int first, int last) {

    /** How many words it spans. */
    public int words() {
      return last - first + 1;
    }

    /** Whether the two have a word in common. */
    public boolean overlaps(Match<?> other) {
      return first <= other.last() && other.first() <= last;
    }

    /** Offset in the text of its first character. */
    public int begin(Tokens tokens) {
      return tokens.begin(first);
    }

    /** Offset in the text after its last character. */
    public int end(Tokens tokens) {
      return tokens.end(last);
    }
  }

  /** Collects patterns and compiles them. Not safe to share among threads. */
  public static final class Builder<V> {
    private final AutomatonBuilder states = new AutomatonBuilder();
    private final List<Entry<V>> entries = new ArrayList<>();
    private final Goals.Builder goals = new Goals.Builder();

    /**
     * Adds a pattern.
     *
     * @throws PatternException if the pattern cannot be read; the message says what is wrong at
     *     which character and how to mend it
     */
    public Builder<V> add(V value, Pattern pattern) {
      List<Expression> parts = new PatternParser(pattern).parse();
      int goal = goals.add(parts.size());
      for (Expression part : parts) {
        states.add(part, goal++);
      }
      entries.add(new Entry<>(value, pattern));
      return this;
    }

    /** Compiles what was added; the builder can take more patterns afterwards. */
    public Lexicon<V> build() {
      return new Lexicon<>(this);
    }
  }
}
