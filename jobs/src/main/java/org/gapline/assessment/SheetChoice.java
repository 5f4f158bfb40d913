package org.gapline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gapline.assessment.grid.Grid;
import org.gapline.codebook.NearestName;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** Finds the sheets that a mapping names. */
final class SheetChoice {

  private SheetChoice() {}

  /**
   * The grids that hold the table.
   *
   * @throws RejectedInputException if a sheet is not there, or several hold something and the
   *     mapping names none
   */
  static List<Grid> of(List<Grid> grids, AssessmentMapping mapping) throws RejectedInputException {
    List<String> named = mapping.layout().sheets();
    List<Grid> filled = grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
    if (filled.isEmpty()) {
      throw new RejectedInputException(
          RejectReason.EMPTY_FILE, "The file holds nothing. Remove it, or put the table in it.");
    }
    boolean hasSheets = !grids.get(0).sheet().isEmpty();
    if (named.isEmpty() || !hasSheets) {
      return only(filled, mapping);
    }
    List<Grid> chosen = new ArrayList<>();
    for (String name : named) {
      chosen.add(sheet(grids, name, mapping));
    }
    return chosen;
  }

  private static List<Grid> only(List<Grid> filled, AssessmentMapping mapping)
      throws RejectedInputException {
    if (filled.size() > 1) {
      throw new RejectedInputException(
          RejectReason.MISSING_SHEET,
          "The workbook has the sheets %s, and mappings/%s.yaml does not say which to read. Name it under \"sheets\"."
              .formatted(names(filled), mapping.id()));
    }
    return filled;
  }

  private static Grid sheet(List<Grid> grids, String name, AssessmentMapping mapping)
      throws RejectedInputException {
    for (Grid grid : grids) {
      if (grid.sheet().equalsIgnoreCase(name)) {
        return grid;
      }
    }
    throw new RejectedInputException(
        RejectReason.MISSING_SHEET,
        "The workbook has no sheet \"%s\", which mappings/%s.yaml names; it has %s.%s"
            .formatted(
                name,
                mapping.id(),
                names(grids),
                NearestName.of(name, grids.stream().map(Grid::sheet).toList())
                    .map(near -> " Did you mean \"" + near + "\"?")
                    .orElse(" Mend the mapping.")));
  }

  private static String names(List<Grid> grids) {
    return grids.stream().map(grid -> "\"" + grid.sheet() + "\"").collect(Collectors.joining(", "));
  }
}
