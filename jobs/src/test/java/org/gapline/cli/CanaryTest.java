package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.hash.Sha256;
import org.gapline.release.Release;
import org.gapline.table.CuratedTables;
import org.gapline.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte that is made for an audience comes from what it may not see. */
class CanaryTest {

  /** What Spark puts into the name of each file that it writes. */
  private static final String RANDOM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @TempDir static Path folder;
  @TempDir static Path poorer;
  private static CanaryProject project;
  private static final Map<Audience, String> PRINTED = new HashMap<>();

  @BeforeAll
  static void plantCanariesAndRunForAll() throws IOException {
    project = new CanaryProject(folder).planted();
    project.runAll(Audience.ANALYSTS);
    project.review();
    for (Audience audience :
        List.of(
            Audience.ANALYSTS, Audience.MANAGERS, Audience.DONORS, new Audience("donor:norland"))) {
      PRINTED.put(audience, project.runAll(audience));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"managers", "donors", "donor:norland"})
  void noByteForALesserAudienceHoldsACanaryOfWhatItMayNotSee(String id) throws IOException {
    Audience audience = new Audience(id);

    assertNoneOf(hidden(audience), audience);
  }

  @Test
  void analystsFindEveryCanaryAndOthersTheirOwn() throws IOException {
    String analysts = everything(Audience.ANALYSTS);
    assertThat(analysts).contains(CanaryProject.CANARIES.values());
    for (Audience audience : PRINTED.keySet()) {
      List<String> seen = new ArrayList<>(CanaryProject.CANARIES.values());
      seen.removeAll(hidden(audience));
      assertThat(everything(audience)).contains(seen);
    }
  }

  @Test
  void everyKindOfInputShowsItsCanaryToThoseWhoMaySeeIt() throws IOException {
    for (Audience audience : PRINTED.keySet()) {
      String everything = everything(audience);
      for (String label : List.of("public", "restricted", "confidential", "donor:norland")) {
        String canary = CanaryProject.CANARIES.get(label);
        if (audience.maySee(new SharingLabel(label))) {
          for (String kind : List.of("office", "pdf", "bulk", "mixed", "packed", "scheme")) {
            assertThat(everything.contains(canary + kind))
                .as("%s for %s", canary + kind, audience)
                .isTrue();
          }
        }
        assertThat(everything.contains(canary + "decider"))
            .as("who decided, for %s", audience)
            .isEqualTo(audience.equals(Audience.ANALYSTS));
      }
    }
  }

  @Test
  void whatReviewersRemarkStaysInTheirFiles() throws IOException {
    for (Audience audience : PRINTED.keySet()) {
      assertThat(everything(audience).contains(CanaryProject.COMMENT)).isFalse();
    }
  }

  @Test
  void analystsAreToldHowManyInputsOthersWouldNotSee() {
    assertThat(PRINTED.get(Audience.ANALYSTS))
        .contains("managers would not see 27 of 65 files and 4 of 16 bulk records")
        .contains("donors would not see 54 of 65 files and 13 of 16 bulk records")
        .contains("donor:norland would not see 45 of 65 files and 10 of 16 bulk records");
  }

  @Test
  void othersAreToldNothingOfWhatTheyWouldNotSee() {
    PRINTED.forEach(
        (audience, printed) -> {
          if (!audience.equals(Audience.ANALYSTS)) {
            assertThat(printed).doesNotContain("not see").doesNotContain("confidential");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"managers", "donors", "donor:norland"})
  void whatAnAudienceMayNotSeeMakesNoDifferenceToAnyByteForIt(String id) throws IOException {
    Audience audience = new Audience(id);
    CanaryInputs.copy(
        folder.resolve("codebook"), poorer.resolve(audience.folder()).resolve("codebook"));
    CanaryInputs.copy(folder.resolve("raw"), poorer.resolve(audience.folder()).resolve("raw"));
    CanaryProject without = new CanaryProject(poorer.resolve(audience.folder()));
    without.takeAway(hidden(audience));

    without.runAll(audience);

    Map<String, Collection<String>> with = bytes(project, audience);
    Map<String, Collection<String>> now = bytes(without, audience);
    assertThat(now.keySet()).isEqualTo(with.keySet());
    assertThat(now.keySet())
        .allSatisfy(path -> assertThat(now.get(path)).isEqualTo(with.get(path)));
  }

  private static List<String> hidden(Audience audience) {
    List<String> hidden = new ArrayList<>();
    CanaryProject.CANARIES.forEach(
        (label, canary) -> {
          SharingLabel known = SharingLabel.parse(label).orElse(SharingLabel.CONFIDENTIAL);
          if (!audience.maySee(known)) {
            hidden.add(canary);
          }
        });
    return hidden;
  }

  private static void assertNoneOf(List<String> canaries, Audience audience) throws IOException {
    assertThat(PRINTED.get(audience)).doesNotContain(canaries);
    for (Map.Entry<String, String> file : contents(audience).entrySet()) {
      for (String canary : canaries) {
        assertThat(file.getKey().contains(canary)).as("name %s", file.getKey()).isFalse();
        assertThat(file.getValue().contains(canary))
            .as("%s in %s", canary, file.getKey())
            .isFalse();
      }
    }
  }

  private static String everything(Audience audience) throws IOException {
    return String.join("\n", contents(audience).values());
  }

  /** What files hold, by path; packed ones unpacked as well. */
  private static Map<String, String> contents(Audience audience) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path output : project.outputs(audience)) {
      for (Path file : files(output)) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(file.toString(), latin(bytes) + unpacked(file));
      }
    }
    Path releases = project.outputs(audience).get(0).resolve("releases");
    try (Stream<Path> all = Files.list(releases)) {
      for (Path release : all.filter(Files::isDirectory).toList()) {
        contents.put(release + " tables", rows(new Release(release)));
      }
    }
    return contents;
  }

  private static String rows(Release release) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Table<?> table : CuratedTables.ALL) {
      release.forEach(table, row -> rows.append(row).append('\n'));
    }
    return rows.toString();
  }

  private static String unpacked(Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    }
    if (!file.toString().matches(".*\\.(xlsx|docx|zip)")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append('\n').append(latin(zip.readAllBytes()));
      }
    }
    return text.toString();
  }

  /** Hashes by path; Spark gives each file that it writes a random name of its own. */
  private static Map<String, Collection<String>> bytes(CanaryProject of, Audience audience)
      throws IOException {
    Map<String, Collection<String>> hashes = new TreeMap<>();
    for (Path output : of.outputs(audience)) {
      for (Path file : files(output)) {
        String path = output.getFileName() + "/" + output.relativize(file);
        hashes
            .computeIfAbsent(path.replaceAll(RANDOM, ""), key -> new ArrayList<>())
            .add(hash(file));
      }
    }
    return hashes;
  }

  /** A workbook says when it was written, so what is in it is compared without that. */
  private static String hash(Path file) throws IOException {
    return file.toString().endsWith(".xlsx")
        ? unpacked(file).replaceAll("<dcterms:created.*?</dcterms:created>", "")
        : Sha256.hex(Files.readAllBytes(file));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
