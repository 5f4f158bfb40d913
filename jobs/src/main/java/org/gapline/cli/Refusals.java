package org.gapline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapline.review.SheetCheck;

/**
 * The rows of a sheet that could not be used, in words: a reason that holds for many is said once.
 */
final class Refusals {

  /** How many lines are named of those that have one reason. */
  private static final int NAMED = 10;

  private Refusals() {}

  /** A line of text for each reason, in the order in which they first occur. */
  static List<String> byReason(List<SheetCheck.Refusal> refused) {
    Map<String, List<SheetCheck.Refusal>> byReason = new LinkedHashMap<>();
    refused.forEach(
        each -> byReason.computeIfAbsent(each.reason(), r -> new ArrayList<>()).add(each));
    List<String> lines = new ArrayList<>();
    byReason.forEach(
        (reason, of) -> lines.add("  " + Console.safe(place(of)) + ": " + Console.safe(reason)));
    return lines;
  }

  private static String place(List<SheetCheck.Refusal> refused) {
    SheetCheck.Refusal first = refused.get(0);
    if (refused.size() > 1) {
      return lines(refused.stream().map(SheetCheck.Refusal::line).toList());
    }
    return "line " + first.line() + (first.unitId().isEmpty() ? "" : ", " + first.unitId());
  }

  /** As {@code lines 3, 4 and 46 others}. */
  static String lines(List<Long> lines) {
    String named =
        lines.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    long more = lines.size() - NAMED;
    return (lines.size() == 1 ? "line " : "lines ")
        + named
        + (more > 0 ? " and " + Counted.of(more, "other") : "");
  }
}
