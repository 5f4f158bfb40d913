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
 * @param rows how many rows the sheet has
 * @param unread rows that cannot be used, and why
 * @param unsure ids of the rows that the coder left open
 * @param leftEmpty ids of the rows that the coder did not fill
 * @param coders names in the column of the reviewer
 * @param codebooks codebooks under which the sheet was exported
 */
public record CodedSheet(
    Map<String, Coded> units,
    int rows,
    List<SheetCheck.Refusal> unread,
    Set<String> unsure,
    Set<String> leftEmpty,
    Set<String> coders,
    Set<String> codebooks) {

  public CodedSheet {
    units = new LinkedHashMap<>(units);
    unread = List.copyOf(unread);
    unsure = Set.copyOf(unsure);
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
    Sorting sorting = new Sorting(new CodingCheck(codebook), emptyRows);
    sheet.rows().forEach(sorting::add);
    return new CodedSheet(
        sorting.units,
        sheet.rows().size(),
        sorting.unread,
        sorting.unsure,
        sorting.leftEmpty,
        values(sheet, Sheet.REVIEWER),
        values(sheet, Sheet.CODEBOOK));
  }

  /** Sorts the rows of a sheet into those that can be compared and those that cannot. */
  private static final class Sorting {
    private final CodingCheck check;
    private final ImportTerms.EmptyRows emptyRows;
    private final Map<String, Coded> units = new LinkedHashMap<>();
    private final List<SheetCheck.Refusal> unread = new ArrayList<>();
    private final Set<String> unsure = new HashSet<>();
    private final Set<String> leftEmpty = new HashSet<>();

    Sorting(CodingCheck check, ImportTerms.EmptyRows emptyRows) {
      this.check = check;
      this.emptyRows = emptyRows;
    }

    void add(Sheet.Row row) {
      String id = row.get(Sheet.UNIT_ID);
      if (emptyRows == ImportTerms.EmptyRows.NOT_READ && isEmpty(row, check)) {
        leftEmpty.add(id);
        return;
      }
      try {
        add(row, id, codings(row, check));
      } catch (RefusedRowException e) {
        unread.add(new SheetCheck.Refusal(row.line(), id, e.getMessage()));
      }
    }

    private void add(Sheet.Row row, String id, List<Coding> codings) throws RefusedRowException {
      if (codings.get(0).decision() == Decision.UNSURE) {
        unsure.add(id);
        return;
      }
      Coded coded = new Coded(row.get(Sheet.DOC_ID), row.get(Sheet.TEXT), answer(codings));
      if (units.putIfAbsent(id, coded) != null) {
        throw new RefusedRowException("doubled: its id stands above already");
      }
    }
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

  private static List<Coding> codings(Sheet.Row row, CodingCheck check) throws RefusedRowException {
    SheetKind kind = kind(row);
    if (row.problem() != null) {
      throw new RefusedRowException(row.problem());
    } else if (row.get(Sheet.UNIT_ID).isEmpty()) {
      throw new RefusedRowException(RowCheck.NO_ID);
    } else if (kind == SheetKind.REVIEW) {
      throw new RefusedRowException(
          "it was not coded blind: column sheet does not say so. Export it with --blind");
    }
    return check.isEmpty(row, kind)
        ? List.of(Coding.none(Decision.NO_STATEMENT))
        : check.of(row, kind);
  }

  private static Agreement.Answer answer(List<Coding> codings) {
    Set<String> roles = new TreeSet<>();
    Set<String> themes = new TreeSet<>();
    for (Coding coding : codings) {
      roles.add(coding.role() == null ? coding.decision().id() : coding.role());
      themes.addAll(coding.themes());
    }
    return new Agreement.Answer(String.join(" and ", roles), themes);
  }
}
