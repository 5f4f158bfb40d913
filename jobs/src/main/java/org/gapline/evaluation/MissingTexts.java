package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Document;

/**
 * Statements of a gold that do not stand in the document: of their runs of three words fewer than
 * half do, so that they can only be missed. Told by place and without a word of the documents.
 *
 * @param statements how many there are
 * @param places a document each with the numbers of its statements, from 1
 */
public record MissingTexts(int statements, List<String> places) {

  private static final int RUN = 3;

  public MissingTexts {
    places = List.copyOf(places);
  }

  /** Those of some documents; what is rejected as a document is left out. */
  public static MissingTexts of(List<GoldDocument> coded) {
    int statements = 0;
    List<String> places = new ArrayList<>();
    for (GoldDocument each : coded) {
      List<Integer> missing =
          each.document().map(read -> missing(each.gold(), read)).orElse(List.of());
      if (!missing.isEmpty()) {
        statements += missing.size();
        StringJoiner numbers = new StringJoiner(", ", each.gold().file() + ": ", "");
        missing.forEach(number -> numbers.add(number.toString()));
        places.add(numbers.toString());
      }
    }
    return new MissingTexts(statements, places);
  }

  private static List<Integer> missing(CodedReport gold, Document document) {
    Set<String> runs = runs(document.flowingText());
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < gold.statements().size(); i++) {
      Set<String> own = runs(gold.statements().get(i).text());
      long there = own.stream().filter(runs::contains).count();
      if (there * 2 < own.size()) {
        missing.add(i + 1);
      }
    }
    return missing;
  }

  private static Set<String> runs(String text) {
    Tokens tokens = Tokens.of(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      StringJoiner run = new StringJoiner(" ");
      for (int j = i; j < i + RUN; j++) {
        run.add(tokens.folded(j));
      }
      runs.add(run.toString());
    }
    return runs;
  }
}
