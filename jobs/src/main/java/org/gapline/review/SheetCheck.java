package org.gapline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.Codebook;

/**
 * Checks a sheet that came back, row by row: each is taken in, known already, left empty by its
 * reader, or refused with the reason.
 */
public final class SheetCheck {

  private final RowCheck rows;
  private final KnownReviews before;

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
    this.before = new KnownReviews(before);
  }

  /**
   * What became of the rows of a sheet; they add up.
   *
   * @param accepted decisions to keep
   * @param acceptedRows rows that they come from
   * @param known rows that an earlier import kept
   * @param open rows that the reader left empty
   * @param refused rows that were not taken in
   * @param overridden decisions of colleagues that accepted ones put aside
   * @param eventsMended lines of accepted rows that name another event than the release, which
   *     holds
   */
  public record Outcome(
      List<Review> accepted,
      int acceptedRows,
      int known,
      int open,
      List<Refusal> refused,
      List<Review> overridden,
      List<Long> eventsMended) {
    public Outcome {
      accepted = List.copyOf(accepted);
      overridden = List.copyOf(overridden);
      refused = List.copyOf(refused);
      eventsMended = List.copyOf(eventsMended);
    }
  }

  /** A row that was not taken in, and why. */
  public record Refusal(long line, String unitId, String reason) {}

  /** Checks all rows of a sheet. */
  public Outcome check(Sheet sheet, Instant now) {
    List<Answer> answers = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    int open = 0;
    for (Sheet.Row row : sheet.rows()) {
      try {
        Optional<Answer> answer = rows.answer(row, now);
        answer.ifPresent(answers::add);
        open += answer.isEmpty() ? 1 : 0;
      } catch (RefusedRowException e) {
        refused.add(refusal(row, e.getMessage()));
      }
    }
    refuseDoubled(answers, refused);
    int asked = answers.size();
    answers.removeIf(before::hold);
    int known = asked - answers.size();
    List<Review> accepted = new ArrayList<>();
    List<Answer> taken = accept(answers, accepted, refused, now);
    refused.sort(Comparator.comparingLong(Refusal::line));
    List<Review> overridden =
        accepted.stream().flatMap(review -> before.overriddenBy(review).stream()).toList();
    List<Long> eventsMended =
        taken.stream().filter(rows::isOfAnotherEvent).map(each -> each.row().line()).toList();
    return new Outcome(accepted, taken.size(), known, open, refused, overridden, eventsMended);
  }

  private List<Answer> accept(
      List<Answer> answers, List<Review> accepted, List<Refusal> refused, Instant now) {
    List<Answer> taken = new ArrayList<>();
    for (Answer answer : answers) {
      try {
        accepted.addAll(rows.reviews(answer, now));
        taken.add(answer);
      } catch (RefusedRowException e) {
        refused.add(refusal(answer.row(), e.getMessage()));
      }
    }
    return taken;
  }

  private static Refusal refusal(Sheet.Row row, String reason) {
    return new Refusal(row.line(), row.get(Sheet.UNIT_ID), reason);
  }

  /** Of equal rows the first stands; rows that contradict each other all fall. */
  private static void refuseDoubled(List<Answer> answers, List<Refusal> refused) {
    Map<String, List<Answer>> byUnit = new LinkedHashMap<>();
    for (Answer answer : answers) {
      String key = answer.unitId() + "\n" + answer.reviewer();
      byUnit.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
    }
    byUnit.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> refuseDoubled(same, answers, refused));
  }

  private static void refuseDoubled(
      List<Answer> same, List<Answer> answers, List<Refusal> refused) {
    Answer first = same.get(0);
    boolean agree = same.stream().allMatch(each -> each.saysTheSame(first.codings()));
    String reason =
        agree
            ? "doubled: line " + first.row().line() + " says the same"
            : "decided more than once and differently, on lines "
                + same.stream().map(each -> each.row().line()).toList()
                + ". Keep one of them";
    List<Answer> falling = agree ? same.subList(1, same.size()) : same;
    answers.removeAll(falling);
    falling.forEach(each -> refused.add(refusal(each.row(), reason)));
  }
}
