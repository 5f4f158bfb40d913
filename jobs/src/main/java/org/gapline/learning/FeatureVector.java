package org.gapline.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The features of one thing, each there or not, kept as 64-bit FNV-1a hashes of their names so that
 * no name is made while things are told apart. A named vector keeps the names too, for training.
 * Filled by one thread, then read.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-eastlake-fnv/">The FNV hash</a>
 */
public final class FeatureVector {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int USUAL_SIZE = 256;
  private static final int PLACES_PER_HASH = 4;
  private static final int MOST_BEFORE = 1 << 30;

  private final Map<Long, String> names;
  private final StringBuilder name;
  private long[] hashes = new long[USUAL_SIZE];
  private int size;
  private long open = BASIS;

  /** Where each hash stands in the vector, counted on through all fillings of it, plus one. */
  private int[] places = new int[PLACES_PER_HASH * USUAL_SIZE];

  /** How many hashes there were in the fillings before; a place up to this is an empty one. */
  private int before;

  private FeatureVector(boolean named) {
    this.names = named ? new HashMap<>() : null;
    this.name = named ? new StringBuilder() : null;
  }

  /** An empty vector that knows hashes only. */
  public static FeatureVector unnamed() {
    return new FeatureVector(false);
  }

  /** An empty vector that keeps the names of its features. */
  public static FeatureVector named() {
    return new FeatureVector(true);
  }

  /** The hash of a feature's name. */
  public static long hash(String name) {
    long hash = BASIS;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** What the names of many features begin with, read once. */
  public static final class Beginning {
    private final String letters;
    private final long hash;

    public Beginning(String letters) {
      this.letters = letters;
      this.hash = FeatureVector.hash(letters);
    }
  }

  /** Begins the name of a feature. */
  public FeatureVector begin(Beginning name) {
    open = name.hash;
    if (this.name != null) {
      this.name.append(name.letters);
    }
    return this;
  }

  /** Goes on with the name of the feature that is being added. */
  public FeatureVector with(String part) {
    long hash = open;
    for (int i = 0; i < part.length(); i++) {
      hash = (hash ^ part.charAt(i)) * PRIME;
    }
    open = hash;
    if (name != null) {
      name.append(part);
    }
    return this;
  }

  /** Goes on with the name of the feature that is being added. */
  public FeatureVector with(char letter) {
    open = (open ^ letter) * PRIME;
    if (name != null) {
      name.append(letter);
    }
    return this;
  }

  /** Adds the feature whose name was given since the last one; a second time changes nothing. */
  public void add() {
    int slot = slot(open);
    if (places[slot] <= before) {
      if (size == hashes.length) {
        widen();
        slot = slot(open);
      }
      hashes[size++] = open;
      places[slot] = before + size;
    }
    if (names != null) {
      names.put(open, name.toString());
      name.setLength(0);
    }
    open = BASIS;
  }

  /** Adds a feature. */
  public void add(String whole) {
    with(whole).add();
  }

  /** Empties the vector, to be filled for another thing. */
  public void clear() {
    before += size;
    size = 0;
    if (before > MOST_BEFORE) {
      Arrays.fill(places, 0);
      before = 0;
    }
    open = BASIS;
    if (names != null) {
      names.clear();
      name.setLength(0);
    }
  }

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** The hash of a feature, in the order in which they were first added. */
  public long hash(int i) {
    return hashes[i];
  }

  /** The name of a feature, where names are kept. */
  public Optional<String> name(int i) {
    return names == null ? Optional.empty() : Optional.of(names.get(hash(i)));
  }

  /** Where a hash is noted, or else the empty place for it. */
  private int slot(long hash) {
    int mask = places.length - 1;
    int slot = (int) (hash ^ hash >>> Integer.SIZE) & mask;
    while (places[slot] > before && hashes[places[slot] - before - 1] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void widen() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    places = new int[PLACES_PER_HASH * hashes.length];
    for (int i = 0; i < size; i++) {
      places[slot(hashes[i])] = before + i + 1;
    }
  }
}
