package org.gapline.codebook.pattern;

import java.util.Arrays;

/** Numbers collected one by one. */
final class Ints {

  private int[] values = {};
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2 + 1);
    }
    values[size++] = value;
  }

  void addAll(Ints others) {
    for (int i = 0; i < others.size; i++) {
      add(others.values[i]);
    }
  }

  int get(int i) {
    return values[i];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
