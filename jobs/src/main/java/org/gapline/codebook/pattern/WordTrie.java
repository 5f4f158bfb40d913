package org.gapline.codebook.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From a folded word to the word classes that it belongs to, in time linear in the word and
 * independent of how many classes there are. A trie whose nodes keep a set of 64 bits for the
 * symbols that follow; the children stand side by side and are found by counting bits.
 */
final class WordTrie {

  private static final int[] NO_CLASSES = {};

  private final long[] follows;
  private final int[] firstChild;

  /** Set of classes of a word that ends at the node. */
  private final int[] setAtEnd;

  /** Set of classes of a longer word: the stems on the way to the node. */
  private final int[] setOfStems;

  private final int[][] sets;

  private WordTrie(Builder built) {
    follows = Arrays.copyOf(built.follows, built.nodes);
    firstChild = Arrays.copyOf(built.firstChild, built.nodes);
    setAtEnd = Arrays.copyOf(built.setAtEnd, built.nodes);
    setOfStems = Arrays.copyOf(built.setOfStems, built.nodes);
    sets = built.sets.toArray(new int[0][]);
  }

  /** The trie of word classes; a class is known by its place in the list. */
  static WordTrie of(List<WordClass> classes) {
    return new WordTrie(new Builder(classes));
  }

  /** The classes whose letters fit; whether case fits too is left to the caller. */
  int[] classesOf(char[] letters, int from, int to) {
    int node = 0;
    int stems = setOfStems[0];
    for (int i = from; i < to; i++) {
      char c = letters[i];
      node = c < 128 ? child(node, Symbols.ofAscii(c)) : childBeyondAscii(node, c);
      if (node < 0) {
        return sets[stems];
      }
      stems = setOfStems[node];
    }
    return sets[setAtEnd[node]];
  }

  private int childBeyondAscii(int node, char c) {
    int child = child(node, Symbols.ESCAPE);
    for (int shift = Symbols.ESCAPE_SHIFT; child >= 0 && shift >= 0; shift -= Symbols.BITS) {
      child = child(child, Symbols.part(c, shift));
    }
    return child;
  }

  private int child(int node, int symbol) {
    long bit = 1L << symbol;
    long following = follows[node];
    return (following & bit) == 0 ? -1 : firstChild[node] + Long.bitCount(following & (bit - 1));
  }

  /** Letters as numbers below 64; what is beyond ASCII takes four of them. */
  private static final class Symbols {
    static final int ESCAPE = 36;
    static final int ESCAPE_SHIFT = 12;
    static final int BITS = 6;

    static int ofAscii(char c) {
      return c <= '9' ? c - '0' : c - 'a' + 10;
    }

    static int part(char c, int shift) {
      return c >>> shift & 63;
    }

    static byte[] of(String letters) {
      byte[] symbols = new byte[letters.length() * 4];
      int n = 0;
      for (int i = 0; i < letters.length(); i++) {
        char c = letters.charAt(i);
        if (c < 128) {
          symbols[n++] = (byte) ofAscii(c);
        } else {
          symbols[n++] = ESCAPE;
          for (int shift = ESCAPE_SHIFT; shift >= 0; shift -= BITS) {
            symbols[n++] = (byte) part(c, shift);
          }
        }
      }
      return Arrays.copyOf(symbols, n);
    }
  }

  /** Lays the nodes out level by level, from words in order. */
  private static final class Builder {
    private final byte[][] words;
    private final int[][] exactClasses;
    private final int[][] stemClasses;
    private final Map<List<Integer>, Integer> setIds = new HashMap<>();
    final List<int[]> sets = new ArrayList<>();
    final long[] follows;
    final int[] firstChild;
    final int[] setAtEnd;
    final int[] setOfStems;
    int nodes;

    /** Words lo (included) to hi (excluded) share their first symbols, as many as the depth. */
    private record Range(int node, int lo, int hi, int depth, int stems) {}

    Builder(List<WordClass> classes) {
      TreeMap<byte[], List<Integer>> byWord = new TreeMap<>(Arrays::compare);
      for (int id = 0; id < classes.size(); id++) {
        byWord
            .computeIfAbsent(Symbols.of(classes.get(id).letters()), w -> new ArrayList<>())
            .add(id);
      }
      words = byWord.keySet().toArray(new byte[0][]);
      exactClasses = new int[words.length][];
      stemClasses = new int[words.length][];
      int w = 0;
      int most = 1;
      for (Map.Entry<byte[], List<Integer>> entry : byWord.entrySet()) {
        stemClasses[w] = where(classes, entry.getValue(), true);
        exactClasses[w++] = where(classes, entry.getValue(), false);
        most += entry.getKey().length;
      }
      follows = new long[most];
      firstChild = new int[most];
      setAtEnd = new int[most];
      setOfStems = new int[most];
      layOut();
    }

    private static int[] where(List<WordClass> classes, List<Integer> ids, boolean stem) {
      return ids.stream().filter(id -> classes.get(id).stem() == stem).mapToInt(i -> i).toArray();
    }

    private void layOut() {
      ArrayDeque<Range> open = new ArrayDeque<>();
      open.add(new Range(nodes++, 0, words.length, 0, idOf(NO_CLASSES)));
      while (!open.isEmpty()) {
        Range range = open.remove();
        int lo = range.lo();
        int stems = range.stems();
        int atEnd = stems;
        if (lo < range.hi() && words[lo].length == range.depth()) {
          stems = union(stems, stemClasses[lo]);
          atEnd = union(stems, exactClasses[lo]);
          lo++;
        }
        setOfStems[range.node()] = stems;
        setAtEnd[range.node()] = atEnd;
        addChildren(new Range(range.node(), lo, range.hi(), range.depth(), stems), open);
      }
    }

    private void addChildren(Range parent, ArrayDeque<Range> open) {
      firstChild[parent.node()] = nodes;
      int lo = parent.lo();
      while (lo < parent.hi()) {
        byte symbol = words[lo][parent.depth()];
        int hi = lo + 1;
        while (hi < parent.hi() && words[hi][parent.depth()] == symbol) {
          hi++;
        }
        follows[parent.node()] |= 1L << symbol;
        open.add(new Range(nodes++, lo, hi, parent.depth() + 1, parent.stems()));
        lo = hi;
      }
    }

    private int union(int set, int[] added) {
      if (added.length == 0) {
        return set;
      }
      int[] both = Arrays.copyOf(sets.get(set), sets.get(set).length + added.length);
      System.arraycopy(added, 0, both, both.length - added.length, added.length);
      Arrays.sort(both);
      return idOf(both);
    }

    private int idOf(int[] set) {
      List<Integer> key = set.length == 0 ? Collections.emptyList() : boxed(set);
      return setIds.computeIfAbsent(
          key,
          k -> {
            sets.add(set);
            return sets.size() - 1;
          });
    }

    private static List<Integer> boxed(int[] set) {
      return Arrays.stream(set).boxed().toList();
    }
  }
}
