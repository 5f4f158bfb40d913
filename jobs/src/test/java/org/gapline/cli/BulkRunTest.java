package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on a file of many reports, as a user starts it. */
class BulkRunTest {

  private static final String REPORT =
      "The regional workshop was held in %s, from 4 to 6 March 2019. Participants reported a lack of"
          + " trained staff at remote border posts.";

  @TempDir Path folder;

  @Test
  void theAccountNamesRecordsAndTheContentIsTheSameAtAnyParallelism() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("raw/reports"));
    Files.writeString(folder.resolve("raw/_meta.json"), "{\"sharing\": \"public\"}");
    Files.write(
        reports.resolve("dump.jsonl"),
        List.of(record("Lomé, Togo"), record("Accra, Ghana"), record("Lomé, Togo"), "no JSON"));
    Files.writeString(reports.resolve("single.txt"), String.format(REPORT, "Accra, Ghana"));

    GaplineProcess.Ended two = run("two", "local[2]");
    GaplineProcess.Ended one = run("one", "local[1]");

    assertThat(two.exitCode()).as(two.output()).isZero();
    assertThat(one.exitCode()).as(one.output()).isZero();
    assertThat(two.output())
        .contains("bulk files", "bulk records", "1 record of reports/dump.jsonl: bad record");
    assertThat(manifest("one").tables()).isEqualTo(manifest("two").tables());
    assertThat(manifest("one").inputs()).isEqualTo(manifest("two").inputs());
  }

  private static String record(String city) {
    return "{\"text\": \"" + String.format(REPORT, city) + "\"}";
  }

  private GaplineProcess.Ended run(String name, String master) throws Exception {
    return GaplineProcess.run(
        "run",
        "--master",
        master,
        "--raw",
        folder.resolve("raw").toString(),
        "--curated",
        folder.resolve(name).resolve("curated").toString(),
        "--charts",
        folder.resolve(name).resolve("charts").toString());
  }

  private ReleaseManifest manifest(String name) throws Exception {
    return new ReleaseLine(folder.resolve(name).resolve("curated"), Audience.ANALYSTS)
        .current()
        .orElseThrow()
        .manifest();
  }
}
