package org.gapline.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gapline.codebook.Codebook;

/**
 * The answers on a sheet that one coder filled without seeing the other's.
 *
 * @param units texts with their answers, by id, in the order of the sheet
 * @param unread rows that cannot be compared: unsure, or not readable
 * @param leftEmpty ids of the rows that the coder did not fill
 * @param coders names in the column of the reviewer
 * @param codebooks codebooks under which the sheet was exported
 */
public record CodedSheet(
    Map<String, Coded> units,
    List<SheetCheck.Refusal> unread,
    Set<String> leftEmpty,
    Set<String> coders,
    Set<String> codebooks) {

  public CodedSheet {
    units = new LinkedHashMap<>(units);
    unread = List.copyOf(unread);
    leftEmpty = Set.copyOf(leftEmpty);
    coders = Set.copyOf(coders);
    codebooks = Set.copyOf(codebooks);
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
    Set<String> leftEmpty = new HashSet<>();
    CodingCheck check = new CodingCheck(codebook);
    for (Sheet.Row row : sheet.rows()) {
      String id = row.get(Sheet.UNIT_ID);
      try {
        if (emptyRows == ImportTerms.EmptyRows.NOT_READ && isEmpty(row, check)) {
          leftEmpty.add(id);
          continue;
        }
        Coded coded = new Coded(row.get(Sheet.DOC_ID), row.get(Sheet.TEXT), answer(row, check));
        if (units.putIfAbsent(id, coded) != null) {
          throw new RefusedRowException("doubled: its id stands above already");
        }
      } catch (RefusedRowException e) {
        unread.add(new SheetCheck.Refusal(row.line(), id, e.getMessage()));
      }
    }
    return new CodedSheet(
        units, unread, leftEmpty, values(sheet, Sheet.REVIEWER), values(sheet, Sheet.CODEBOOK));
  }

  private static Set<String> values(Sheet sheet, String column) {
    return sheet.rows().stream()
        .map(row -> row.get(column))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }

  private static SheetKind kind(Sheet.Row row) {
    return SheetKind.parse(row.get(Sheet.SHEET)).orElse(SheetKind.REVIEW);
  }

  private static boolean isEmpty(Sheet.Row row, CodingCheck check) {
    return row.problem() == null && kind(row) != SheetKind.REVIEW && check.isEmpty(row, kind(row));
  }

  private static Agreement.Answer answer(Sheet.Row row, CodingCheck check)
      throws RefusedRowException {
    SheetKind kind = kind(row);
    if (row.problem() != null) {
      throw new RefusedRowException(row.problem());
    } else if (kind == SheetKind.REVIEW) {
      throw new RefusedRowException(
          "it was not coded blind: column sheet does not say so. Export it with --blind");
    } else if (check.isEmpty(row, kind)) {
      return new Agreement.Answer(Decision.NO_STATEMENT.id(), Set.of());
    }
    List<Coding> codings = check.of(row, kind);
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
