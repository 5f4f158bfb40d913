package org.gapline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;

/**
 * The answers on a sheet that one coder filled without seeing the other's.
 *
 * @param units texts with their answers, by id, in the order of the sheet
 * @param unread rows that cannot be compared: left open, unsure, or not readable
 */
public record CodedSheet(Map<String, Coded> units, List<SheetCheck.Refusal> unread) {

  public CodedSheet {
    units = new LinkedHashMap<>(units);
    unread = List.copyOf(unread);
  }

  /** A text and its answer. */
  public record Coded(String docId, String text, Agreement.Answer answer) {}

  /**
   * Reads the answers of a sheet.
   *
   * @param emptyRows what rows mean that were left empty
   */
  public static CodedSheet of(Sheet sheet, Codebook codebook, ImportTerms.EmptyRows emptyRows) {
    Map<String, Coded> units = new LinkedHashMap<>();
    List<SheetCheck.Refusal> unread = new ArrayList<>();
    CodingCheck check = new CodingCheck(codebook);
    for (Sheet.Row row : sheet.rows()) {
      String id = row.get(Sheet.UNIT_ID);
      try {
        Coded coded =
            new Coded(row.get(Sheet.DOC_ID), row.get(Sheet.TEXT), answer(row, check, emptyRows));
        if (units.putIfAbsent(id, coded) != null) {
          throw new RefusedRowException("doubled: its id stands above already");
        }
      } catch (RefusedRowException e) {
        unread.add(new SheetCheck.Refusal(row.line(), id, e.getMessage()));
      }
    }
    return new CodedSheet(units, unread);
  }

  private static Agreement.Answer answer(
      Sheet.Row row, CodingCheck check, ImportTerms.EmptyRows emptyRows)
      throws RefusedRowException {
    SheetKind kind = SheetKind.parse(row.get(Sheet.SHEET)).orElse(SheetKind.REVIEW);
    if (row.problem() != null) {
      throw new RefusedRowException(row.problem());
    } else if (kind == SheetKind.REVIEW) {
      throw new RefusedRowException("it was not coded blind: column sheet does not say so");
    } else if (check.isEmpty(row, kind)) {
      if (emptyRows == ImportTerms.EmptyRows.NOT_READ) {
        throw new RefusedRowException("left open");
      }
      return new Agreement.Answer(Decision.NO_STATEMENT.id(), Set.of());
    }
    List<Coding> codings = check.of(row, kind, null);
    if (codings.get(0).decision() == Decision.UNSURE) {
      throw new RefusedRowException("unsure");
    }
    Set<String> roles = new TreeSet<>();
    Set<String> themes = new TreeSet<>();
    for (Coding coding : codings) {
      roles.add(coding.role() == null ? coding.decision().id() : coding.role());
      themes.addAll(coding.themes());
    }
    return new Agreement.Answer(String.join(" and ", roles), themes);
  }
}
