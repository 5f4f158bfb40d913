package org.gapline.briefing;

import java.util.List;
import java.util.stream.Stream;

/** All passages of some parts, in the order in which they are read. */
final class Passages {

  private Passages() {}

  static List<Passage> of(List<Part> parts) {
    return parts.stream().flatMap(part -> part.blocks().stream()).flatMap(Passages::of).toList();
  }

  private static Stream<Passage> of(Block block) {
    if (block instanceof Block.Text text) {
      return Stream.of(text.passage());
    } else if (block instanceof Block.Items items) {
      return items.items().stream();
    } else if (block instanceof Block.KeyFigures figures) {
      return figures.figures().stream().flatMap(f -> Stream.of(f.figure(), f.label()));
    } else if (block instanceof Block.Table table) {
      return table.rows().stream().flatMap(List::stream).map(Block.Cell::passage);
    } else if (block instanceof Block.Answers answers) {
      return answers.answers().stream().map(Block.Answer::answer);
    }
    return Stream.empty();
  }
}
