package org.gapline.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.codebook.StateNames;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * Reads tables of assessments through the mappings of the codebook. A record is a row of a long
 * table, a cell of a wide one. Safe to share among threads.
 */
public final class AssessmentReader {

  private final List<AssessmentMapping> mappings;
  private final StateNames names;
  private final Map<String, String> regions;

  /**
   * A reader.
   *
   * @param mappings the mappings of the codebook
   * @param codebook States, territories and the crosswalk of regions
   */
  public AssessmentReader(List<AssessmentMapping> mappings, Codebook codebook) {
    this.mappings = List.copyOf(mappings);
    this.names = StateNames.of(codebook);
    Map<String, String> regionOfState = new HashMap<>();
    for (Region region : codebook.regions()) {
      region.states().forEach(state -> regionOfState.put(state, region.id()));
    }
    this.regions = Map.copyOf(regionOfState);
  }

  /**
   * Reads one file. What is wrong with it, or with one of its records, becomes a reject; the
   * reading goes on with the next.
   *
   * @param sourcePath path under data/raw, with slashes
   * @param sharing who may see the file
   * @param in its bytes, not closed here
   */
  public FileReading read(String sourcePath, SharingLabel sharing, InputStream in) {
    try {
      AssessmentMapping mapping = mappingOf(sourcePath);
      char delimiter = delimiterOf(sourcePath);
      CsvTable table = CsvTable.of(TableText.of(in.readAllBytes()), delimiter);
      if (!table.hasNext()) {
        throw new RejectedInputException(
            RejectReason.EMPTY_FILE, "The table has a header and no rows.");
      }
      ColumnPlan plan = ColumnPlan.of(mapping, table);
      RowReader rows = new RowReader(mapping, plan, table.width(), names, regions);
      RatingReader ratings = new RatingReader(mapping, plan, rows);
      return new TableReading(sourcePath, sharing, rows, ratings).of(table, plan);
    } catch (RejectedInputException e) {
      return FileReading.refused(sourcePath, e.reason(), e.getMessage());
    } catch (IOException e) {
      return FileReading.refused(
          sourcePath, RejectReason.UNREADABLE, "The file cannot be read: " + e.getMessage());
    }
  }

  private AssessmentMapping mappingOf(String sourcePath) throws RejectedInputException {
    List<AssessmentMapping> fitting =
        mappings.stream().filter(mapping -> mapping.reads(sourcePath)).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String detail =
        fitting.isEmpty()
            ? "No mapping names this file. Write one in data/codebook/mappings, or remove the file."
            : "The mappings %s and %s both name this file. Let only one of them do so."
                .formatted(fitting.get(0).id(), fitting.get(1).id());
    throw new RejectedInputException(RejectReason.NO_MAPPING, detail);
  }

  private static char delimiterOf(String sourcePath) throws RejectedInputException {
    String name = sourcePath.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return ',';
    }
    if (name.endsWith(".tsv")) {
      return '\t';
    }
    throw new RejectedInputException(
        RejectReason.UNKNOWN_FORMAT, "Tables are read from .csv and .tsv. Save it as one of them.");
  }
}
