package org.gapline.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.table.AssessmentTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.RejectTable;
import org.gapline.table.ReviewTable;

/**
 * The account of a run: what came in, held against the rows that were written.
 *
 * @param lines one line for each kind of input
 */
public record Account(List<AccountLine> lines) {

  public static final String REPORT_FILES = "report files";
  public static final String BULK_FILES = "bulk files";
  public static final String BULK_RECORDS = "bulk records";
  public static final String OTHER_FILES = "other files";
  public static final String REVIEW_FILES = "review files";
  public static final String REVIEWS = "reviews";
  public static final String RECOMMENDATION_FILES = "recommendation files";
  public static final String RECOMMENDATIONS = "recommendations";
  public static final String ASSESSMENT_FILES = "assessment files";
  public static final String ASSESSMENT_RECORDS = "assessment records";

  public Account {
    lines = List.copyOf(lines);
  }

  /**
   * Where the account does not add up, in words; nothing where it does. Each line must add up by
   * itself, and what was accepted and refused must be what the tables hold.
   *
   * @param tables the tables as they were read back, by name
   */
  public List<String> differences(Map<String, TableEntry> tables) {
    List<String> differences = new ArrayList<>();
    lines.stream()
        .filter(line -> !line.addsUp())
        .forEach(line -> differences.add("does not add up: " + line));
    long documents = accepted(REPORT_FILES) + accepted(BULK_RECORDS);
    compare(DocumentTable.TABLE.name(), documents, tables, differences);
    compare(AssessmentTable.TABLE.name(), accepted(ASSESSMENT_RECORDS), tables, differences);
    compare(ReviewTable.TABLE.name(), accepted(REVIEWS), tables, differences);
    compare(RecommendationTable.TABLE.name(), accepted(RECOMMENDATIONS), tables, differences);
    long notTaken = lines.stream().mapToLong(line -> line.duplicates() + line.rejected()).sum();
    compare(RejectTable.TABLE.name(), notTaken, tables, differences);
    return List.copyOf(differences);
  }

  private long accepted(String what) {
    return lines.stream()
        .filter(line -> line.what().equals(what))
        .mapToLong(AccountLine::accepted)
        .sum();
  }

  private static void compare(
      String table, long expected, Map<String, TableEntry> tables, List<String> differences) {
    long rows = tables.get(table).rows();
    if (rows != expected) {
      differences.add(table + " holds " + rows + " rows where the account says " + expected);
    }
  }
}
