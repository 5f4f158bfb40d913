package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader takes as one saying of a briefing: a paragraph, a table's row, a figure with its
 * label, an answer with its question.
 *
 * @param kind the part in which it stands
 * @param runs its pieces, cells parted by a bar
 */
record CountedLine(Part.Kind kind, List<Run> runs) {

  static List<CountedLine> of(Briefing briefing) {
    List<CountedLine> lines = new ArrayList<>();
    for (Part part : briefing.parts()) {
      part.blocks().forEach(block -> lines.addAll(of(part.kind(), block)));
    }
    return lines;
  }

  private static List<CountedLine> of(Part.Kind kind, Block block) {
    if (block instanceof Block.Text text) {
      return List.of(line(kind, List.of(text.passage())));
    } else if (block instanceof Block.Items items) {
      return items.items().stream().map(item -> line(kind, List.of(item))).toList();
    } else if (block instanceof Block.KeyFigures figures) {
      return figures.figures().stream()
          .map(figure -> line(kind, List.of(figure.figure(), figure.label())))
          .toList();
    } else if (block instanceof Block.Table table) {
      return table.rows().stream()
          .map(row -> line(kind, row.stream().map(Block.Cell::passage).toList()))
          .toList();
    } else if (block instanceof Block.Answers answers) {
      return answers.answers().stream()
          .map(a -> line(kind, List.of(Passage.of(a.question()), a.answer())))
          .toList();
    }
    return List.of();
  }

  private static CountedLine line(Part.Kind kind, List<Passage> passages) {
    List<Run> runs = new ArrayList<>();
    for (Passage passage : passages) {
      runs.addAll(passage.runs());
      runs.add(new Run.Words(" | "));
    }
    return new CountedLine(kind, runs.subList(0, runs.size() - 1));
  }

  String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** A figure and where it begins in the text. */
  record Placed(Run.Figure figure, int begin) {}

  Stream<Placed> figures() {
    List<Placed> placed = new ArrayList<>();
    int begin = 0;
    for (Run run : runs) {
      if (run instanceof Run.Figure figure) {
        placed.add(new Placed(figure, begin));
      }
      begin += run.text().length();
    }
    return placed.stream();
  }
}
