package org.gapline.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The floor that the main job is held against: a plain program that reads the same file, finds
 * where sentences end and where phrases stand, on two threads, and keeps nothing. Whoever does this
 * much in Java cannot be much faster.
 */
public final class Floor {

  private static final int THREADS = 2;
  private static final String TEXT = "text";

  private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

  private Floor(List<String> phrases) {
    TreeMap<String, Integer> numbered = new TreeMap<>();
    phrases.forEach(phrase -> numbered.put(phrase, numbered.size()));
    trie.build(numbered);
  }

  /**
   * @param arguments the corpus and a file of phrases, one a line
   */
  public static void main(String[] arguments) throws Exception {
    Found found =
        new Floor(Files.readAllLines(Path.of(arguments[1]))).search(Path.of(arguments[0]));
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d sentences, %d phrases%n",
        found.documents,
        found.sentences,
        found.phrases);
  }

  private Found search(Path corpus) throws Exception {
    long size = Files.size(corpus);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Found>> parts = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        long from = size * i / THREADS;
        long to = size * (i + 1) / THREADS;
        parts.add(() -> search(corpus, from, to));
      }
      Found all = new Found();
      for (Future<Found> part : threads.invokeAll(parts)) {
        all.add(part.get());
      }
      return all;
    } finally {
      threads.shutdown();
    }
  }

  /** Of the lines that begin in this part of the file. */
  private Found search(Path corpus, long from, long to) throws IOException {
    Found found = new Found();
    JsonFactory json = new JsonFactory();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    try (Lines lines = Lines.of(corpus, from, to)) {
      while (lines.next()) {
        String text = text(json, lines);
        found.documents++;
        sentences.setText(text);
        while (sentences.next() != BreakIterator.DONE) {
          found.sentences++;
        }
        trie.parseText(text.toLowerCase(Locale.ROOT), found);
      }
    }
    return found;
  }

  private static String text(JsonFactory json, Lines lines) throws IOException {
    try (JsonParser record = json.createParser(lines.bytes(), 0, lines.length())) {
      for (JsonToken token = record.nextToken(); token != null; token = record.nextToken()) {
        if (token == JsonToken.FIELD_NAME && record.currentName().equals(TEXT)) {
          return record.nextTextValue();
        }
      }
    }
    throw new IOException("a record without a text");
  }

  /** What was found, counted. */
  private static final class Found implements AhoCorasickDoubleArrayTrie.IHit<Integer> {
    private long documents;
    private long sentences;
    private long phrases;

    @Override
    public void hit(int begin, int end, Integer phrase) {
      phrases++;
    }

    void add(Found other) {
      documents += other.documents;
      sentences += other.sentences;
      phrases += other.phrases;
    }
  }
}
