package org.gapline.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What a row says, before it is held against the release.
 *
 * @param row the row
 * @param kind kind of its sheet
 * @param reviewer who decided
 * @param day when
 * @param codings what was decided, at least one
 */
record Answer(Sheet.Row row, SheetKind kind, String reviewer, LocalDate day, List<Coding> codings) {

  Answer {
    codings = List.copyOf(codings);
  }

  String unitId() {
    return row.get(Sheet.UNIT_ID);
  }

  /** Whether its codings are the same, in whatever order. */
  boolean saysTheSame(List<Coding> others) {
    return codings.size() == others.size()
        && codings.stream().allMatch(one -> others.stream().anyMatch(one::saysTheSameAs));
  }
}
