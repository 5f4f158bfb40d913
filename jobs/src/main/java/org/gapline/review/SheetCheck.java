package org.gapline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.Codebook;

/**
 * Checks a sheet that came back, row by row: each is taken in, known already, left open by its
 * reader, or refused with the reason.
 */
public final class SheetCheck {

  private final RowCheck rows;
  private final List<Review> before;

  /**
   * A check.
   *
   * @param codebook tells roles and themes
   * @param units what the rows may refer to
   * @param terms on what terms rows are taken in
   * @param before what earlier imports kept
   */
  public SheetCheck(
      Codebook codebook, ReviewableUnits units, ImportTerms terms, List<Review> before) {
    this.rows = new RowCheck(codebook, units, terms);
    this.before = List.copyOf(before);
  }

  /**
   * What became of the rows of a sheet; they add up.
   *
   * @param accepted decisions to keep
   * @param acceptedRows rows that they come from
   * @param known rows that an earlier import kept
   * @param open rows that the reader left empty
   * @param refused rows that were not taken in
   */
  public record Outcome(
      List<Review> accepted, int acceptedRows, int known, int open, List<Refusal> refused) {
    public Outcome {
      accepted = List.copyOf(accepted);
      refused = List.copyOf(refused);
    }
  }

  /** A row that was not taken in, and why. */
  public record Refusal(long line, String unitId, String reason) {}

  /** Checks all rows of a sheet. */
  public Outcome check(Sheet sheet, Instant now) {
    Map<Sheet.Row, List<Review>> read = new LinkedHashMap<>();
    List<Refusal> refused = new ArrayList<>();
    int open = 0;
    for (Sheet.Row row : sheet.rows()) {
      try {
        List<Review> decided = rows.check(row, now);
        if (decided.isEmpty()) {
          open++;
        } else {
          read.put(row, decided);
        }
      } catch (RefusedRowException e) {
        refused.add(refusal(row, e.getMessage()));
      }
    }
    refuseDoubled(read, refused);
    int known = forgetKnown(read);
    List<Review> accepted = read.values().stream().flatMap(List::stream).toList();
    refused.sort(Comparator.comparingLong(Refusal::line));
    return new Outcome(accepted, read.size(), known, open, refused);
  }

  private static Refusal refusal(Sheet.Row row, String reason) {
    return new Refusal(row.line(), row.get(Sheet.UNIT_ID), reason);
  }

  /** Of equal rows the first stands; rows that contradict each other all fall. */
  private static void refuseDoubled(Map<Sheet.Row, List<Review>> read, List<Refusal> refused) {
    Map<String, List<Sheet.Row>> byUnit = new HashMap<>();
    read.forEach(
        (row, decided) -> {
          Review first = decided.get(0);
          String key = first.unitId() + "\n" + first.reviewer();
          byUnit.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        });
    byUnit.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> refuseDoubled(same, read, refused));
  }

  private static void refuseDoubled(
      List<Sheet.Row> same, Map<Sheet.Row, List<Review>> read, List<Refusal> refused) {
    Sheet.Row first = same.get(0);
    boolean agree = same.stream().allMatch(row -> saySame(read.get(first), read.get(row)));
    String reason =
        agree
            ? "doubled: line " + first.line() + " says the same"
            : "decided more than once and differently, on lines "
                + same.stream().map(Sheet.Row::line).toList()
                + ". Keep one of them";
    for (Sheet.Row row : agree ? same.subList(1, same.size()) : same) {
      read.remove(row);
      refused.add(refusal(row, reason));
    }
  }

  private static boolean saySame(List<Review> a, List<Review> b) {
    return a.size() == b.size()
        && a.stream().allMatch(one -> b.stream().anyMatch(one::saysTheSameAs));
  }

  /** What a reviewer decided last, and says again, is kept once. */
  private int forgetKnown(Map<Sheet.Row, List<Review>> read) {
    Map<String, List<Review>> latest = new HashMap<>();
    for (Review review : before) {
      List<Review> of = latest.computeIfAbsent(key(review), k -> new ArrayList<>());
      if (!of.isEmpty() && of.get(0).importedAt().isBefore(review.importedAt())) {
        of.clear();
      }
      if (of.isEmpty() || of.get(0).importedAt().equals(review.importedAt())) {
        of.add(review);
      }
    }
    int rowsBefore = read.size();
    read.values()
        .removeIf(
            decided ->
                Optional.ofNullable(latest.get(key(decided.get(0))))
                    .filter(kept -> saySame(decided, kept))
                    .isPresent());
    return rowsBefore - read.size();
  }

  private static String key(Review review) {
    return review.unitId() + "\n" + review.sheet() + "\n" + review.reviewer();
  }
}
