package org.gapline.linking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which documents hang together by any chain of likeness: a union of sets over 64-bit keys of
 * documents. Two of them merge into that of both, in any order, with the same result; each set is
 * named by its smallest key. Holds only documents that have a like one, at 23 to 45 bytes each.
 *
 * <p>It is an accumulator, and changes as it connects.
 */
public final class Components implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_SIZE = 8;

  private long[] keys = new long[FIRST_SIZE];
  private long[] parents = new long[FIRST_SIZE];
  private boolean[] used = new boolean[FIRST_SIZE];
  private int size;

  /** The key of a document: the digits of its id, or a hash of an id of another form. */
  static long keyOf(String docId) {
    if (docId.length() == 18 && docId.startsWith("d-")) {
      try {
        return Long.parseUnsignedLong(docId, 2, 18, 16);
      } catch (NumberFormatException e) {
        return Hashing.of(docId);
      }
    }
    return Hashing.of(docId);
  }

  /** Puts two documents into one set. */
  public void connect(String a, String b) {
    connect(keyOf(a), keyOf(b));
  }

  /** Puts two documents, given by their keys, into one set. */
  void connect(long a, long b) {
    long first = root(a);
    long second = root(b);
    if (first != second) {
      put(Math.max(first, second), Math.min(first, second));
      put(Math.min(first, second), Math.min(first, second));
    }
  }

  /** Puts the two documents of a pair into one set. */
  public void connect(ConnectedPair pair) {
    connect(pair.one(), pair.other());
  }

  /** Pairs by which all hangs together that does here. */
  public List<ConnectedPair> pairs() {
    List<ConnectedPair> pairs = new ArrayList<>(size);
    for (int i = 0; i < keys.length; i++) {
      if (used[i] && parents[i] != keys[i]) {
        pairs.add(new ConnectedPair(keys[i], parents[i]));
      }
    }
    return pairs;
  }

  /** Adds what the other has connected, and returns itself. */
  public Components merge(Components other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.used[i]) {
        connect(other.keys[i], other.parents[i]);
      }
    }
    return this;
  }

  /** Whether two documents, given by their keys, hang together already. */
  boolean areTogether(long a, long b) {
    return root(a) == root(b);
  }

  /** Whether no two documents hang together. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Whether the document is connected with another. */
  public boolean isConnected(String docId) {
    return used[slot(keyOf(docId))];
  }

  /** The smallest key of the documents with which this one hangs together. */
  public long componentOf(String docId) {
    long key = keyOf(docId);
    int slot = slot(key);
    while (used[slot] && parents[slot] != key) {
      key = parents[slot];
      slot = slot(key);
    }
    return key;
  }

  private long root(long key) {
    long root = key;
    int slot = slot(root);
    while (used[slot] && parents[slot] != root) {
      root = parents[slot];
      slot = slot(root);
    }
    long step = key;
    while (step != root) {
      int at = slot(step);
      step = parents[at];
      parents[at] = root;
    }
    return root;
  }

  private void put(long key, long parent) {
    int slot = slot(key);
    if (!used[slot]) {
      used[slot] = true;
      keys[slot] = key;
      size++;
    }
    parents[slot] = parent;
    if (size * 4 > keys.length * 3) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) Hashing.mix(key) & mask;
    while (used[slot] && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldParents = parents;
    boolean[] oldUsed = used;
    keys = new long[oldKeys.length * 2];
    parents = new long[oldKeys.length * 2];
    used = new boolean[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUsed[i]) {
        int slot = slot(oldKeys[i]);
        used[slot] = true;
        keys[slot] = oldKeys[i];
        parents[slot] = oldParents[i];
      }
    }
  }
}
