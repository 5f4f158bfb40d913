package org.gapline.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Marks with the numbers of points: those that would cover each other share one. */
final class AlignmentMarks {

  static final double HEIGHT = 34;
  private static final double PADDING = 11;
  private static final double AIR = 3;

  private AlignmentMarks() {}

  /**
   * A mark.
   *
   * @param words the numbers of its points, as {@code 5–8}
   * @param box where it stands
   */
  record Mark(String words, Rectangle2D box) {}

  /** The mark of one point, for a key. */
  static Mark sample(double left, double middle) {
    return new Mark("1", new Rectangle2D.Double(left, middle - HEIGHT / 2, HEIGHT, HEIGHT));
  }

  /** The marks of points, which are numbered from 1 in their order. */
  static List<Mark> of(List<Point2D> points, ChartStyle style) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      groups.add(List.of(i));
    }
    while (joinTwo(groups, points, style)) {
      // Every round joins two groups, so there is an end.
    }
    return groups.stream().map(group -> mark(group, points, style)).toList();
  }

  private static boolean joinTwo(
      List<List<Integer>> groups, List<Point2D> points, ChartStyle style) {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = 0; j < i; j++) {
        Rectangle2D one = mark(groups.get(i), points, style).box();
        Rectangle2D other = mark(groups.get(j), points, style).box();
        if (airy(one).intersects(other)) {
          List<Integer> both = new ArrayList<>(groups.get(j));
          both.addAll(groups.get(i));
          groups.set(j, both);
          groups.remove(i);
          return true;
        }
      }
    }
    return false;
  }

  private static Rectangle2D airy(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
  }

  private static Mark mark(List<Integer> group, List<Point2D> points, ChartStyle style) {
    String words = words(group);
    double width =
        group.size() == 1 ? HEIGHT : TextBlock.width(words, style.labelBold()) + 2 * PADDING;
    double x = group.stream().mapToDouble(i -> points.get(i).getX()).average().orElseThrow();
    double y = group.stream().mapToDouble(i -> points.get(i).getY()).average().orElseThrow();
    return new Mark(words, new Rectangle2D.Double(x - width / 2, y - HEIGHT / 2, width, HEIGHT));
  }

  private static String words(List<Integer> group) {
    TreeSet<Integer> numbers = new TreeSet<>(group);
    int first = numbers.first() + 1;
    int last = numbers.last() + 1;
    if (numbers.size() > 2 && last - first == numbers.size() - 1) {
      return first + "–" + last;
    }
    return String.join(", ", numbers.stream().map(i -> String.valueOf(i + 1)).toList());
  }
}
