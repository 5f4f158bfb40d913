package org.gapline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gapline.release.Release;
import org.gapline.table.StandingTable;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFormatTest {

  @TempDir Path folder;
  private Release release;

  @BeforeEach
  void writeARelease() throws IOException {
    release = new Release(folder);
    TableWriter.write(
        StandingTable.TABLE,
        List.of(
            new StandingTable.Row(
                "=HYPERLINK(\"x\")",
                "west-africa",
                3,
                LocalDate.of(2019, 11, 12),
                null,
                List.of("TGO", "GHA"),
                "s-1, \"quoted\"\nsecond line",
                null,
                -2)),
        release.folderOf(StandingTable.TABLE).resolve("part.parquet"));
  }

  @Test
  void csvKeepsEveryValueAndDisarmsFormulas() throws IOException {
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(exported(ExportFormat.CSV)))
            .getRecords();

    assertThat(records).hasSize(1);
    CSVRecord row = records.get(0);
    assertThat(row.get("theme")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(row.get("latest_statement_id")).isEqualTo("s-1, \"quoted\"\nsecond line");
    assertThat(row.get("states")).isEqualTo("[\"TGO\",\"GHA\"]");
    assertThat(row.get("first_heard")).isEqualTo("2019-11-12");
    assertThat(row.get("last_heard")).isEmpty();
    assertThat(row.get("progress_since")).as("a negative number stays one").isEqualTo("-2");
  }

  @Test
  void jsonLinesKeepListsAndNulls() throws IOException {
    JsonNode row = new ObjectMapper().readTree(exported(ExportFormat.JSONL));

    assertThat(row.get("theme").textValue()).isEqualTo("=HYPERLINK(\"x\")");
    assertThat(row.get("states")).hasSize(2);
    assertThat(row.get("last_heard").isNull()).isTrue();
    assertThat(row.get("progress_since").intValue()).isEqualTo(-2);
  }

  private String exported(ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(release, StandingTable.TABLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
