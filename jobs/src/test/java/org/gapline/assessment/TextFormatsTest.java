package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gapline.table.AssessmentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON, treaties by their dates, and files that are not what their names say. */
class TextFormatsTest {

  private static final String WIDE =
      """
      files: ["t.*"]
      shape: wide
      columns: {state: State, date: Year}
      dates: [yyyy]
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: ["1", "1.5", "2", "2.5", "3"]
          weak_below: "2"
          indicators: [{id: Borders, theme: border-travel}, {id: Courts, theme: border-travel}]
      """;

  private static final String LONG =
      """
      files: ["t.*"]
      shape: long
      columns: {state: State, indicator: Item, rating: Grade, date: Year}
      dates: [yyyy]
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: [poor, fair, good]
          weak_below: fair
          indicators: [{id: Borders, theme: border-travel}]
      """;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separatorOfACsvIsThatOfItsHeader(String separator) {
    String table = "State,Item,Grade,Year\nNamibia,Borders,good,2018\n";

    assertThat(Workbooks.account(LONG, "t.csv", utf8(table.replace(",", separator))).rows())
        .extracting("state", "rank", "record")
        .containsExactly(tuple("NAM", 3, "line 2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"State\": \"Namibia\", \"Item\": \"Borders\", \"Grade\": \"good\", \"Year\": 2018}]",
        "{\"as of\": \"May\", \"data\": [{\"Year\": 2018, \"State\": \"Namibia\", \"Item\": \"Borders\","
            + " \"Grade\": \"good\"}]}"
      })
  void objectsOfJsonAreRows(String json) {
    assertThat(Workbooks.account(LONG, "t.json", utf8(json)).rows())
        .extracting("state", "rank", "record")
        .containsExactly(tuple("NAM", 3, "record 1"));
  }

  @Test
  void objectsWithinObjectsAreColumnsOfWideTable() {
    String mapping =
        WIDE.replace("{id: Borders,", "{id: ratings.borders,")
            .replace("{id: Courts,", "{id: ratings.courts,");
    String json =
        "[{\"State\":\"Namibia\",\"Year\":2018,\"ratings\":{\"borders\":2.5}},"
            + "{\"State\":\"Kazakhstan\",\"Year\":2018,\"ratings\":{\"courts\":\"3\"}}]";

    assertThat(Workbooks.account(mapping, "t.json", utf8(json)).rows())
        .extracting("state", "indicator", "rank")
        .containsExactly(tuple("NAM", "ratings.borders", 4), tuple("KAZ", "ratings.courts", 5));
  }

  @Test
  void keyThatStandsTwiceByItsPlaceIsRefused() {
    String line =
        "{\"State\":\"Namibia\",\"Item\":\"Borders\",\"Grade\":\"good\",\"Year\":2018}\n"
            + "{\"State\":\"Namibia\",\"x.y\": 1, \"x\": {\"y\": 2}}\n";
    assertThat(Workbooks.account(LONG, "t.jsonl", utf8(line)).rejects())
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).contains("\"x.y\" twice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"State\": NaN}]", "[{\"State\": x}]", "[{\"State\": "})
  void brokenJsonIsToldByItsPlaceAndInOwnWords(String json) {
    assertThat(Workbooks.account(LONG, "t.json", utf8(json)).rejects())
        .singleElement()
        .satisfies(
            reject ->
                assertThat(reject.detail())
                    .contains("line 1", "Mend it")
                    .doesNotContain("token", "Unexpected", "Feature"));
  }

  @Test
  void jsonThatIsNestedTooDeepIsRefusedThoughItHasNoPlace() {
    assertThat(Workbooks.account(LONG, "t.json", utf8("[".repeat(100_000))).rejects())
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).contains("no JSON that can be read"));
  }

  @Test
  void recordWithoutARatingIsSaidToBeEmpty() {
    String json = "[{\"State\":\"Namibia\",\"Item\":\"Borders\",\"Grade\":null,\"Year\":2018}]";

    assertThat(Workbooks.account(LONG, "t.json", utf8(json)).rejects())
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).startsWith("The cell is empty"));
  }

  @Test
  void badLineOfJsonLinesIsRejectedByItself() {
    String lines =
        "{\"State\":\"Namibia\",\"Item\":\"Borders\",\"Grade\":\"good\",\"Year\":2018}\n"
            + "{\"State\":\"Kazakhstan\",\n"
            + "{\"State\":\"Kazakhstan\",\"State\":\"Fiji\"}\n"
            + "{\"State\":\"Kazakhstan\",\"Item\":[\"Borders\"]}\n"
            + "{\"State\":\"Tajikistan\",\"Item\":\"Borders\",\"Grade\":\"poor\",\"Year\":2018}\n";

    AssessmentReading reading = Workbooks.account(LONG, "t.jsonl", utf8(lines));

    assertThat(reading.rows()).extracting("record").containsExactly("line 1", "line 5");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(
            tuple("line 2", "BAD_RECORD"),
            tuple("line 3", "BAD_RECORD"),
            tuple("line 4", "BAD_RECORD"));
  }

  @Test
  void treatyIsPartyFromTheFirstOfItsDates() {
    String mapping =
        """
        files: ["t.*"]
        shape: long
        columns: {state: State}
        dates: ["d MMM yyyy"]
        as_of: "2020"
        schemes:
          - id: treaty
            kind: status
            ratings: [{id: no}, {id: party, since: [Ratification, Accession, Succession]}]
            weak_below: party
            absent_means: no
            indicators: [{id: T, theme: border-travel}]
        """;
    String table =
        "State,Ratification,Accession,Succession\n"
            + "Namibia,3 May 2001,,\n"
            + "Kazakhstan,,4 May 2002,1 Jan 2000\n"
            + "Tajikistan,,,\n";

    assertThat(Workbooks.account(mapping, "t.csv", utf8(table)).rows())
        .extracting("state", "rating", "assessedOn")
        .containsExactly(
            tuple("NAM", "party", LocalDate.of(2001, 5, 3)),
            tuple("KAZ", "party", LocalDate.of(2000, 1, 1)),
            tuple("TJK", "no", LocalDate.of(2020, 1, 1)));
  }

  @Test
  void datesInTheCellsOfWideTableAreStatuses() {
    String mapping =
        """
        files: ["t.*"]
        shape: wide
        columns: {state: State}
        dates: ["d MMM yyyy"]
        date_marks: {a: accession}
        as_of: "2020"
        schemes:
          - id: treaty
            kind: status
            ratings: [{id: no}, {id: signed}, {id: party, since: "(cell)"}]
            weak_below: party
            absent_means: no
            indicators: [{id: Bombings, theme: border-travel}]
        """;
    String table =
        "State,Bombings\nNamibia,3 May 2001 a\nKazakhstan,Signed\nTajikistan,\nFiji,soon\n";

    AssessmentReading reading = Workbooks.account(mapping, "t.csv", utf8(table));

    assertThat(reading.rows())
        .extracting("state", "rating", "rank")
        .containsExactly(
            tuple("NAM", "party", 3), tuple("KAZ", "Signed", 2), tuple("TJK", "no", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"good*", "good [2]", "GOOD\u00B9", "Good \u2020"})
  void markOfFootnoteIsNoPartOfTheRating(String written) {
    String table = "State,Item,Grade,Year\nNamibia,Borders," + written + ",2018\n";

    assertThat(Workbooks.account(LONG, "t.csv", utf8(table)).rows())
        .extracting(AssessmentTable.Row::rank)
        .containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xlsx|PK\u0003\u0004broken|DAMAGED_FILE",
        "xlsx|\u00D0\u00CF\u0011\u00E0|ENCRYPTED",
        "json|[{\"State\": |DAMAGED_FILE",
        "json|{\"State\": \"Namibia\"}|DAMAGED_FILE",
        "xls|x|UNKNOWN_FORMAT"
      })
  void fileThatIsNotWhatItsNameSaysIsRefused(String expectation) {
    String[] parts = expectation.split("\\|", -1);

    assertThat(
            Workbooks.account(LONG, "t." + parts[0], parts[1].getBytes(StandardCharsets.ISO_8859_1))
                .rejects())
        .extracting(RejectTable.Row::reason)
        .containsExactly(parts[2]);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
