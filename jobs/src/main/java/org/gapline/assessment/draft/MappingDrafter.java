package org.gapline.assessment.draft;

import java.util.List;
import org.gapline.assessment.grid.Grid;
import org.gapline.assessment.grid.GridReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.StateNames;
import org.gapline.document.RejectedInputException;

/**
 * Looks at a table and drafts its mapping: which columns hold State, indicator, rating, date,
 * report and assessor, and the scale. Which theme an indicator has, where a scheme draws its line,
 * and which reports rate anew cannot be seen in a table, and is asked.
 */
public final class MappingDrafter {

  private final StateNames names;
  private final RoleFinder finder;

  public MappingDrafter(Codebook codebook) {
    this.names = StateNames.of(codebook);
    this.finder = new RoleFinder(codebook);
  }

  /**
   * The draft for a file.
   *
   * @throws RejectedInputException if it holds no table of States
   */
  public Draft draft(String fileName, byte[] bytes) throws RejectedInputException {
    List<Grid> grids = GridReader.read(fileName, bytes);
    ColumnSurvey.Surveyed table = new TableSurvey(names).of(grids);
    Roles roles = finder.of(table.columns());
    return new DraftText(fileName, table, roles).write();
  }

  /**
   * What columns are for.
   *
   * @param date column of the date, or null
   * @param report column of the kind of report, or null
   * @param assessor column of the assessor, or null
   * @param indicator column of the indicator in a long table, or null
   * @param ratings columns of ratings: one in a long table, each indicator's in a wide one
   * @param dates columns whose dates make a status
   * @param others columns that are none of these
   */
  record Roles(
      ColumnSurvey date,
      ColumnSurvey report,
      ColumnSurvey assessor,
      ColumnSurvey indicator,
      List<ColumnSurvey> ratings,
      List<ColumnSurvey> dates,
      List<ColumnSurvey> others) {

    boolean isWide() {
      return indicator == null && ratings.size() + dates.size() > 1 && !hasStatusColumns();
    }

    /** Whether a row holds the ratings of an indicator in several years, each in its column. */
    boolean hasYears() {
      return indicator != null && RoleFinder.areYears(ratings);
    }

    boolean isStatus() {
      return ratings.isEmpty() && !dates.isEmpty();
    }

    /** Whether the columns are steps of one treaty, not treaties. */
    boolean hasStatusColumns() {
      return dates.stream().anyMatch(c -> c.isNamed("ratif", "accession", "succession", "signat"));
    }
  }
}
