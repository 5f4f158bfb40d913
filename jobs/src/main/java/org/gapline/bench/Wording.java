package org.gapline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What made-up reports of one language are put together from: ways of saying each part, with words
 * in braces that are filled in.
 *
 * @param language ISO 639-1 code
 * @param parts lines by part, as {@code challenge}
 */
record Wording(String language, Map<String, List<String>> parts) {

  Wording {
    parts = Map.copyOf(parts);
  }

  /** The wording that comes with the program. */
  static Wording of(String language) {
    try (InputStream in = Wording.class.getResourceAsStream(language + ".txt")) {
      return new Wording(
          language,
          read(
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                  .lines()
                  .toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(List<String> lines) {
    Map<String, List<String>> parts = new HashMap<>();
    List<String> part = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        part = new ArrayList<>();
        parts.put(line.substring(1, line.length() - 1), part);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        part.add(line);
      }
    }
    return parts;
  }

  /** The ways of saying a part. */
  List<String> of(Part part) {
    return parts.get(part.written());
  }

  /** Whether the lines of a part may be chosen for a word in braces. */
  boolean has(String word) {
    return parts.containsKey(word);
  }

  /** The lines that may be chosen for a word in braces. */
  List<String> words(String word) {
    return parts.get(word);
  }
}
