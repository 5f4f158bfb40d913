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

  private final Map<Long, String> names;
  private final StringBuilder name;
  private long[] hashes = new long[USUAL_SIZE];
  private int size;
  private long open = BASIS;
  private boolean distinct = true;

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
    for (int i = 0; i < part.length(); i++) {
      with(part.charAt(i));
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
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = open;
    if (names != null) {
      names.put(open, name.toString());
      name.setLength(0);
    }
    open = BASIS;
    distinct = false;
  }

  /** Adds a feature. */
  public void add(String whole) {
    with(whole).add();
  }

  /** Empties the vector, to be filled for another thing. */
  public void clear() {
    size = 0;
    open = BASIS;
    if (names != null) {
      names.clear();
      name.setLength(0);
    }
  }

  /** How many features there are. */
  public int size() {
    makeDistinct();
    return size;
  }

  /** The hash of a feature, in ascending order. */
  public long hash(int i) {
    makeDistinct();
    return hashes[i];
  }

  /** The name of a feature, where names are kept. */
  public Optional<String> name(int i) {
    return names == null ? Optional.empty() : Optional.of(names.get(hash(i)));
  }

  private void makeDistinct() {
    if (distinct) {
      return;
    }
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    size = kept;
    distinct = true;
  }
}
