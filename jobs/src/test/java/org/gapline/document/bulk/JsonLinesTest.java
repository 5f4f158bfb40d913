package org.gapline.document.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.LanguageCode;
import org.gapline.document.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  private static final String GOOD = "{\"text\": \"One.\"}";

  @Test
  void aRecordCarriesItsLineNumberAndWhatItSaysOfItself() throws Exception {
    BulkBytes file =
        BulkBytes.lines(
            "{\"id\": 7, \"text\": \"One.\", \"url\": \"https://example.org/1\", \"title\": \"T\","
                + " \"published\": \"2019-11-12T08:30:00Z\", \"language\": \"en-GB\"}",
            "{\"html\": \"<p>Two.</p>\"}");

    assertThat(file.records())
        .extracting(
            BulkRecord::key,
            BulkRecord::name,
            BulkBytes::text,
            BulkRecord::title,
            record -> record.metadata().sourceUrl(),
            record -> record.metadata().published(),
            record -> record.metadata().language())
        .containsExactly(
            tuple(
                "1",
                "1.txt",
                "One.",
                "T",
                "https://example.org/1",
                LocalDate.of(2019, 11, 12),
                "en"),
            tuple(
                "2",
                "2.html",
                "<p>Two.</p>",
                null,
                "https://example.org/dump",
                BulkBytes.PUBLISHED,
                null));
  }

  @Test
  void emptyLinesAreNoRecordsAndStillCounted() throws Exception {
    assertThat(BulkBytes.lines("", GOOD, " \t\r", GOOD, "").records())
        .extracting(BulkRecord::key)
        .containsExactly("2", "4");
  }

  @Test
  void aFirstLineWithAByteOrderMarkOnlyIsNoRecord() throws Exception {
    BulkBytes file = BulkBytes.lines("\uFEFF\r", GOOD);

    assertThat(file.records()).extracting(BulkRecord::key).containsExactly("2");
    assertThat(file.records().get(0).isRefused()).isFalse();
  }

  @Test
  void aYearThatCannotBeMeantRejectsTheRecord() throws Exception {
    BulkBytes file = BulkBytes.lines("{\"text\": \"One.\", \"published\": \"0219-05-06\"}", GOOD);

    assertThat(file.records())
        .extracting(BulkRecord::reason)
        .containsExactly(RejectReason.UNKNOWN_DATE, null);
  }

  @Test
  void carriageReturnsAndAByteOrderMarkAreNoPartOfARecord() throws Exception {
    assertThat(BulkBytes.lines("\uFEFF" + GOOD + "\r", GOOD + "\r").records())
        .extracting(BulkBytes::text)
        .containsExactly("One.", "One.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report, not JSON",
        "[\"text\"]",
        "\"text\"",
        "{\"text\": \"cut off",
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"text\": \"a\"} {\"text\": \"b\"}",
        "{\"text\": \"a\u0000b\"}",
        "{\"text\": 12}",
        "{\"text\": [\"a\", \"b\"]}",
        "{\"text\": null}",
        "{\"body\": \"a\"}",
        "{}",
        "{\"text\": \"a\", \"title\": {\"en\": \"T\"}}"
      })
  void aBadLineIsRefusedAloneWithARemedy(String bad) throws Exception {
    List<BulkRecord> records = BulkBytes.lines(GOOD, bad, GOOD).records();

    assertThat(records).extracting(BulkRecord::key).containsExactly("1", "2", "3");
    assertThat(records).extracting(BulkRecord::isRefused).containsExactly(false, true, false);
    assertThat(records.get(1).reason()).isEqualTo(RejectReason.BAD_RECORD);
    assertThat(records.get(1).detail()).containsAnyOf("Write", "Name");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws Exception {
    byte[] line = "{\"text\": \"Lom\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(BulkBytes.publicly("a.jsonl", line).records())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.reason()).isEqualTo(RejectReason.BAD_RECORD);
              assertThat(record.detail()).contains("UTF-8");
            });
  }

  @Test
  void aLineDeepInBracketsIsRefused() throws Exception {
    assertThat(BulkBytes.lines("{\"x\": " + "[".repeat(100_000), GOOD).records())
        .extracting(BulkRecord::isRefused)
        .containsExactly(true, false);
  }

  @Test
  void aLinePastTheBoundIsPassedOver() throws Exception {
    String tooLong = "{\"text\": \"" + "a".repeat(RecordGate.LONGEST_RECORD) + "\"}";

    List<BulkRecord> records = BulkBytes.lines(GOOD, tooLong, GOOD).records();

    assertThat(records)
        .extracting(BulkRecord::key, BulkRecord::reason)
        .containsExactly(tuple("1", null), tuple("2", RejectReason.TOO_LARGE), tuple("3", null));
    assertThat(records.get(1).detail()).contains("16 MB");
  }

  @Test
  void anUnreadableDateIsRefusedAndUnknownKeysAreNot() throws Exception {
    assertThat(
            BulkBytes.lines(
                    "{\"text\": \"a\", \"published\": \"last week\"}",
                    "{\"text\": \"b\", \"crawl\": {\"depth\": [1, 2]}, \"score\": 0.5}")
                .records())
        .extracting(BulkRecord::reason)
        .containsExactly(RejectReason.UNKNOWN_DATE, null);
  }

  @Test
  void htmlIsTakenWhereTheTextIsBlank() throws Exception {
    assertThat(
            BulkBytes.lines(
                    "{\"text\": \" \", \"html\": \"<p>H.</p>\"}",
                    "{\"text\": \"T.\", \"html\": \"<p>H.</p>\"}")
                .records())
        .extracting(BulkBytes::text)
        .containsExactly("<p>H.</p>", "T.");
  }

  @ParameterizedTest
  @CsvSource({
    "public, restricted, restricted",
    "restricted, public, restricted",
    "confidential, public, confidential",
    "donor:a, donor:a, donor:a",
    "donor:a, donor:b, restricted",
    "public, donor:a, donor:a"
  })
  void aRecordsLabelNarrowsAndNeverWidens(String file, String record, String both)
      throws Exception {
    BulkBytes dump =
        BulkBytes.lines("{\"sharing\": \"" + record + "\", \"text\": \"a\"}")
            .labelled(new SharingLabel(file));

    assertThat(dump.records())
        .singleElement()
        .extracting(found -> found.metadata().sharing().id())
        .isEqualTo(both);
  }

  @Test
  void whatAnAudienceMayNotSeeIsDroppedWhateverElseIsWrongWithIt() throws Exception {
    BulkBytes dump =
        BulkBytes.lines(
            GOOD,
            "{\"text\": \"a\", \"sharing\": \"restricted\"}",
            "{\"text\": 5, \"sharing\": \"confidential\"}",
            "{\"text\": \"a\", \"sharing\": \"Public\"}",
            "{\"text\": \"a\", \"sharing\": 5}",
            "no JSON, so nobody knows its label",
            "{\"body\": \"a public record without a text\"}");

    assertThat(dump.records(Audience.DONORS))
        .extracting(BulkRecord::key, BulkRecord::reason)
        .containsExactly(tuple("1", null), tuple("7", RejectReason.BAD_RECORD));
    assertThat(dump.records())
        .extracting(BulkRecord::reason)
        .containsExactly(
            null,
            null,
            RejectReason.BAD_RECORD,
            RejectReason.BAD_METADATA,
            RejectReason.BAD_METADATA,
            RejectReason.BAD_RECORD,
            RejectReason.BAD_RECORD);
  }

  @ParameterizedTest
  @CsvSource({"en, en", "EN-gb, en", "fra, fr", "Spanish, es", "pt_BR, pt", "klingon,", "'',"})
  void aLanguageIsUnderstoodHoweverADumpNamesIt(String given, String code) {
    assertThat(LanguageCode.of(given)).isEqualTo(code);
  }
}
