package org.gapline.briefing;

import java.util.List;
import org.gapline.chart.HeardGrid;

/** A block of a part: what a rendering sets one below the other. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param passage what it says
   * @param tone how loud
   */
  record Text(Passage passage, Tone tone) implements Block {}

  /** How loud a paragraph is. */
  enum Tone {
    PLAIN,
    /** A remark on what stands above. */
    ASIDE
  }

  /**
   * A list.
   *
   * @param items its items
   * @param numbered whether they are numbered
   */
  record Items(List<Passage> items, Numbering numbered) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Whether a list counts its items. */
  enum Numbering {
    NUMBERED,
    BULLETS
  }

  /**
   * Figures in large type.
   *
   * @param figures the figures
   */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A figure in large type.
   *
   * @param figure the figure
   * @param label what it counts
   */
  record KeyFigure(Passage figure, Passage label) {}

  /**
   * A table with one row of heads; the first column holds the heads of rows.
   *
   * @param name what it holds, for whoever cannot see it
   * @param columns its columns
   * @param rows its rows, a cell for each column
   */
  record Table(String name, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column of a table.
   *
   * @param head its head
   * @param width its part of the width, in hundredths
   */
  record Column(String head, int width) {}

  /**
   * A cell.
   *
   * @param passage what it says
   * @param share the share that is drawn below, or null
   */
  record Cell(Passage passage, Share share) {
    static Cell of(Passage passage) {
      return new Cell(passage, null);
    }

    static Cell of(String words) {
      return of(Passage.of(words));
    }
  }

  /**
   * A share as a mark on a scale from 0.
   *
   * @param share the share
   * @param low lower end of its interval
   * @param high upper end of its interval
   * @param scale end of the scale
   */
  record Share(double share, double low, double high, double scale) {}

  /**
   * When each theme was heard, as a picture.
   *
   * @param grid what it shows
   * @param origins the rows that it shows
   */
  record Picture(HeardGrid grid, List<Origin> origins) implements Block {
    public Picture {
      origins = List.copyOf(origins);
    }
  }

  /**
   * Questions with their answers.
   *
   * @param answers the answers
   */
  record Answers(List<Answer> answers) implements Block {
    public Answers {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer in a line or two.
   *
   * @param question the question
   * @param answer the answer
   */
  record Answer(String question, Passage answer) {}
}
