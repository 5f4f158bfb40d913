package org.gapline.codebook.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A node is four numbers side by side, so that a step touches memory once. */
  private static final int NODE = 4;

  private static final int FOLLOWS = 0;
  private static final int FIRST_CHILD = 1;

  /** Set of classes of a word that ends at the node. */
  private static final int SET_AT_END = 2;

  /** Set of classes of a longer word: the stems on the way to the node. */
  private static final int SET_OF_STEMS = 3;

  private final long[] nodes;
  private final int[][] sets;

  private WordTrie(Builder built) {
    nodes = Arrays.copyOf(built.nodes, built.size);
    sets = built.sets.toArray(new int[0][]);
  }

  /** The trie of word classes; a class is known by its place in the list. */
  static WordTrie of(List<WordClass> classes) {
    return new WordTrie(new Builder(classes));
  }

  /** The classes whose letters fit; whether case fits too is left to the caller. */
  int[] classesOf(char[] letters, int from, int to) {
    int node = 0;
    int stems = 0;
    for (int i = from; i < to; i++) {
      char c = letters[i];
      node = c < 128 ? child(node, Symbols.ofAscii(c)) : childBeyondAscii(node, c);
      if (node < 0) {
        return sets[stems];
      }
      stems = (int) nodes[node + SET_OF_STEMS];
    }
    return sets[(int) nodes[node + SET_AT_END]];
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
    long following = nodes[node + FOLLOWS];
    return (following & bit) == 0
        ? -1
        : (int) nodes[node + FIRST_CHILD] + NODE * Long.bitCount(following & (bit - 1));
  }

  /**
   * Letters as numbers below 64, in the order of the letters; what is beyond ASCII takes four of
   * them.
   */
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
    final List<int[]> sets = new ArrayList<>();
    final long[] nodes;
    int size;

    /** Words lo (included) to hi (excluded) share their first symbols, as many as the depth. */
    private record Range(int node, int lo, int hi, int depth, int stems) {}

    Builder(List<WordClass> classes) {
      TreeMap<String, Ints> byWord = new TreeMap<>();
      for (int id = 0; id < classes.size(); id++) {
        String letters = classes.get(id).letters();
        Ints ids = byWord.get(letters);
        if (ids == null) {
          ids = new Ints();
          byWord.put(letters, ids);
        }
        ids.add(id);
      }
      words = new byte[byWord.size()][];
      exactClasses = new int[words.length][];
      stemClasses = new int[words.length][];
      int w = 0;
      int most = 1;
      for (Map.Entry<String, Ints> entry : byWord.entrySet()) {
        words[w] = Symbols.of(entry.getKey());
        most += words[w].length;
        stemClasses[w] = where(classes, entry.getValue(), true);
        exactClasses[w++] = where(classes, entry.getValue(), false);
      }
      nodes = new long[most * NODE];
      sets.add(NO_CLASSES);
      layOut();
    }

    private static int[] where(List<WordClass> classes, Ints ids, boolean stem) {
      Ints kept = new Ints();
      for (int i = 0; i < ids.size(); i++) {
        if (classes.get(ids.get(i)).stem() == stem) {
          kept.add(ids.get(i));
        }
      }
      return kept.toArray();
    }

    private void layOut() {
      ArrayDeque<Range> open = new ArrayDeque<>();
      open.add(new Range(newNode(), 0, words.length, 0, 0));
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
        nodes[range.node() + SET_OF_STEMS] = stems;
        nodes[range.node() + SET_AT_END] = atEnd;
        addChildren(new Range(range.node(), lo, range.hi(), range.depth(), stems), open);
      }
    }

    private void addChildren(Range parent, ArrayDeque<Range> open) {
      nodes[parent.node() + FIRST_CHILD] = size;
      int lo = parent.lo();
      while (lo < parent.hi()) {
        byte symbol = words[lo][parent.depth()];
        int hi = lo + 1;
        while (hi < parent.hi() && words[hi][parent.depth()] == symbol) {
          hi++;
        }
        nodes[parent.node() + FOLLOWS] |= 1L << symbol;
        open.add(new Range(newNode(), lo, hi, parent.depth() + 1, parent.stems()));
        lo = hi;
      }
    }

    private int newNode() {
      int node = size;
      size += NODE;
      return node;
    }

    /** A word's classes are its own, so a set with some of them is always a new one. */
    private int union(int set, int[] added) {
      if (added.length == 0) {
        return set;
      }
      int[] both = Arrays.copyOf(sets.get(set), sets.get(set).length + added.length);
      System.arraycopy(added, 0, both, both.length - added.length, added.length);
      Arrays.sort(both);
      sets.add(both);
      return sets.size() - 1;
    }
  }
}
