package org.gapline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gapline.export.ExportOptions.ByteOrderMark;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.StandingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

  private static final ReleaseManifest MANIFEST = manifest("2026-11-21-7f2cd8");

  /** The column states of the table standing, a list. */
  private static final String STATES = "/schema/fields/5";

  private static final ExportOptions JOINED =
      new ExportOptions(ListStyle.TEXT, ByteOrderMark.WITHOUT);

  @TempDir Path folder;

  @Test
  void filesOfOneReleaseStandTogetherUnderNamesOfTheirOwn() throws IOException {
    add("a.csv", ExportFormat.CSV, ExportOptions.DEFAULT);
    add("b.csv", ExportFormat.CSV, ExportOptions.DEFAULT);
    JsonNode known = add("a.csv", ExportFormat.CSV, ExportOptions.DEFAULT);

    assertThat(known.at("/resources").findValuesAsText("path")).containsExactly("b.csv", "a.csv");
    assertThat(known.at("/resources/0/name").asText()).isEqualTo("standing-csv-2");
    assertThat(known.at("/resources/1/name").asText()).isEqualTo("standing-csv");
  }

  @Test
  void onlyCsvIsATableForFrictionless() throws IOException {
    JsonNode alone = add("a.csv", ExportFormat.CSV, ExportOptions.DEFAULT);
    JsonNode both = add("b.xlsx", ExportFormat.XLSX, ExportOptions.DEFAULT);

    assertThat(alone.at("/profile").asText()).isEqualTo("tabular-data-package");
    assertThat(alone.at("/resources/0/profile").asText()).isEqualTo("tabular-data-resource");
    assertThat(both.at("/profile").asText()).isEqualTo("data-package");
    assertThat(both.at("/resources/1/profile").asText()).isEqualTo("data-resource");
  }

  @Test
  void aListIsOfTheTypeAsWhichItIsWritten() throws IOException {
    JsonNode json = add("a.csv", ExportFormat.CSV, ExportOptions.DEFAULT).at("/resources/0");
    JsonNode joined = add("b.csv", ExportFormat.CSV, JOINED).at("/resources/1");
    JsonNode sheet = add("c.xlsx", ExportFormat.XLSX, ExportOptions.DEFAULT).at("/resources/2");

    assertThat(json.at(STATES + "/type").asText()).isEqualTo("array");
    assertThat(joined.at(STATES + "/type").asText()).isEqualTo("string");
    assertThat(joined.at(STATES + "/description").asText()).endsWith("joined by \"; \".");
    assertThat(joined.at(STATES + "/constraints/required").asBoolean())
        .as("an empty list is an empty cell")
        .isFalse();
    assertThat(sheet.at(STATES + "/type").asText()).isEqualTo("string");
  }

  @Test
  void theByteOrderMarkIsSaid() throws IOException {
    ExportOptions marked = new ExportOptions(null, ByteOrderMark.WITH);

    assertThat(add("a.csv", ExportFormat.CSV, marked).at("/resources/0/description").asText())
        .contains("byte order mark");
    assertThat(add("b.csv", ExportFormat.CSV, ExportOptions.DEFAULT).at("/resources/1/description"))
        .isEmpty();
  }

  @Test
  void theDescriptionOfAnotherMakerIsForeign() throws IOException {
    add("a.csv", ExportFormat.CSV, ExportOptions.DEFAULT);
    assertThat(DataPackage.isForeign(folder)).isFalse();

    Files.writeString(folder.resolve(DataPackage.NAME), "{\"name\": \"my-own\"}");

    assertThat(DataPackage.isForeign(folder)).isTrue();
  }

  @Test
  void filesOfAnotherReleaseAreNamedBeforeTheirDescriptionGoes() throws IOException {
    add("a.csv", ExportFormat.CSV, ExportOptions.DEFAULT);

    assertThat(DataPackage.ofAnotherRelease(folder, MANIFEST)).isEmpty();
    assertThat(DataPackage.ofAnotherRelease(folder, manifest("2026-11-22-000000")))
        .containsExactly("a.csv");
  }

  private static ReleaseManifest manifest(String release) {
    return new ReleaseManifest(
        release,
        "2026-11-21T10:00:00Z",
        "donors",
        "1",
        "c",
        "project crosswalk",
        true,
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  private JsonNode add(String file, ExportFormat format, ExportOptions options) throws IOException {
    byte[] description =
        DataPackage.with(
            folder, new DataResource(file, StandingTable.TABLE, format, options), MANIFEST);
    Files.write(folder.resolve(DataPackage.NAME), description);
    return new ObjectMapper().readTree(description);
  }
}
