package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.disclosure.SharingLabel;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

  private final Map<String, String> files = new HashMap<>();

  @Test
  void whatNobodyMarkedIsConfidential() {
    assertThat(describe("reports/a.txt").metadata()).isEqualTo(InputMetadata.unmarked());
  }

  @Test
  void whatIsNearerToTheFileWins() {
    files.put("_meta.json", "{\"sharing\": \"public\", \"symbol\": \"top\"}");
    files.put(
        "reports/_meta.json",
        "{\"symbol\": \"folder\", \"files\": {\"a.txt\": {\"symbol\": \"single\"}}}");
    files.put("reports/b.txt.meta.json", "{\"symbol\": \"beside\", \"published\": \"2019-11-12\"}");

    assertThat(describe("reports/a.txt").metadata().symbol()).isEqualTo("single");
    assertThat(describe("reports/b.txt").metadata().symbol()).isEqualTo("beside");
    assertThat(describe("reports/b.txt").metadata().published())
        .isEqualTo(LocalDate.of(2019, 11, 12));
    assertThat(describe("reports/c.txt").metadata().symbol()).isEqualTo("folder");
    assertThat(describe("reports/c.txt").metadata().sharing()).isEqualTo(SharingLabel.PUBLIC);
  }

  @Test
  void aFileInASubfolderIsNamedByItsPathBelowTheMetadata() {
    files.put("reports/_meta.json", "{\"files\": {\"2019/a.txt\": {\"sharing\": \"public\"}}}");

    assertThat(describe("reports/2019/a.txt").metadata().sharing()).isEqualTo(SharingLabel.PUBLIC);
  }

  @Test
  void aLabelThatNobodyKnowsFailsClosed() {
    files.put("_meta.json", "{\"sharing\": \"Public\"}");

    InputFile file = describe("reports/a.txt");

    assertThat(file.metadata().sharing()).isEqualTo(SharingLabel.CONFIDENTIAL);
    assertThat(file.problem()).contains("Public").contains("donor:<id>");
  }

  @Test
  void metadataThatIsNoJsonFailsClosedForAllBelow() {
    files.put("_meta.json", "{\"sharing\": \"public\"}");
    files.put("reports/_meta.json", "{\"sharing\": ");

    InputFile file = describe("reports/a.txt");

    assertThat(file.metadata().sharing()).isEqualTo(SharingLabel.CONFIDENTIAL);
    assertThat(file.problem()).contains("reports/_meta.json");
    assertThat(describe("assessments/a.csv").problem()).isNull();
  }

  @Test
  void aMistypedKeyIsAProblem() {
    files.put("_meta.json", "{\"sharring\": \"public\"}");

    assertThat(describe("a.txt").problem()).contains("sharring");
  }

  @Test
  void aMistypedKeyIsAnsweredWithTheNearestOne() {
    files.put("_meta.json", "{\"organisers\": [\"UNODC\"]}");

    assertThat(describe("a.txt").problem()).contains("\"organizers\"");
  }

  @Test
  void factsOfTheEventAreRead() {
    files.put(
        "_meta.json",
        "{\"files\": {\"a.txt\": {\"start\": \"2019-05-06\", \"city\": \"Lima\", \"donors\": []}}}");

    FactOverrides stated = describe("a.txt").metadata().overrides();

    assertThat(stated.start()).isEqualTo(LocalDate.of(2019, 5, 6));
    assertThat(stated.city()).isEqualTo("Lima");
    assertThat(stated.donors()).isEmpty();
    assertThat(stated.regions()).isNull();
    assertThat(OverrideJson.read(OverrideJson.write(stated))).isEqualTo(stated);
    assertThat(describe("b.txt").metadata().overrides()).isEqualTo(FactOverrides.NONE);
  }

  @Test
  void factsThatCannotBeAreProblems() {
    files.put("a/_meta.json", "{\"start\": \"6 May 2019\"}");
    files.put("b/_meta.json", "{\"start\": \"2019-05-06\", \"end\": \"2019-05-01\"}");
    files.put("c/_meta.json", "{\"regions\": \"west-africa\"}");

    assertThat(describe("a/x.txt").problem()).contains("6 May 2019", "2019-11-12");
    assertThat(describe("b/x.txt").problem()).contains("2019-05-01", "before");
    assertThat(describe("c/x.txt").problem()).contains("regions", "list");
  }

  @Test
  void aYearThatCannotBeMeantIsAProblem() {
    files.put("a/_meta.json", "{\"start\": \"0219-05-06\"}");
    files.put("b/_meta.json", "{\"start\": \"2019-05-06\", \"end\": \"+20190-05-06\"}");
    files.put("c/_meta.json", "{\"published\": \"9999-12-31\"}");

    assertThat(describe("a/x.txt").problem()).contains("0219-05-06", "1900", "2019-11-12");
    assertThat(describe("b/x.txt").problem()).contains("+20190-05-06");
    assertThat(describe("c/x.txt").problem()).contains("9999-12-31");
  }

  @Test
  void aLanguageThatIsNoneIsAProblem() {
    files.put("a/_meta.json", "{\"language\": \"klingon\"}");
    files.put("b/_meta.json", "{\"language\": \"FR\"}");

    assertThat(describe("a/x.txt").problem()).contains("klingon", "ISO 639-1");
    assertThat(describe("b/x.txt").metadata().language()).isEqualTo("fr");
  }

  @Test
  void whatIsNotOneJsonObjectFailsClosed() {
    files.put("a/_meta.json", "{\"sharing\": \"public\"} , \"sharing\": \"confidential\"}");
    files.put("b/_meta.json", "{\"sharing\": \"public\", \"files\": [{\"path\": \"x.txt\"}]}");
    files.put("c/_meta.json", "[".repeat(50_000));
    files.put("d/_meta.json", "{\"sharing\": \"public\", \"sharing\": \"public\"}");

    for (String folder : List.of("a", "b", "c", "d")) {
      InputFile file = describe(folder + "/x.txt");
      assertThat(file.problem()).as(folder).contains(folder + "/_meta.json");
      assertThat(file.metadata().sharing()).as(folder).isEqualTo(SharingLabel.CONFIDENTIAL);
    }
  }

  @Test
  void aLabelForAFileThatIsNotThereIsNamed() {
    files.put(
        "_meta.json",
        "{\"sharing\": \"public\","
            + " \"files\": {\"reprot.txt\": {\"sharing\": \"confidential\"},"
            + " \"gone.txt\": {\"symbol\": \"S/1\"}}}");
    MetadataReader reader = reader();
    reader.describe("report.txt", 1);

    assertThat(reader.misdirectedLabels(Set.of("report.txt", "other.meta.json")))
        .hasSize(2)
        .anySatisfy(sentence -> assertThat(sentence).contains("reprot.txt"))
        .anySatisfy(sentence -> assertThat(sentence).contains("other.meta.json"));
  }

  private InputFile describe(String path) {
    return reader().describe(path, 1);
  }

  private MetadataReader reader() {
    return new MetadataReader(
        name ->
            Optional.ofNullable(files.get(name))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }
}
