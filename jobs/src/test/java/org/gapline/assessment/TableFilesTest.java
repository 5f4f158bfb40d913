package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.assessment.SmallTables.LONG_HEADER;
import static org.gapline.assessment.SmallTables.account;
import static org.gapline.assessment.SmallTables.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.gapline.disclosure.SharingLabel;
import org.gapline.table.AssessmentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of tables are taken apart, whole and damaged. */
class TableFilesTest {

  @Test
  void fileThatCannotBeReadIsRefused() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }
        };

    var file = SmallTables.reader().read("assessments/long-a.csv", SharingLabel.PUBLIC, broken);

    assertThat(file.isRefused()).isTrue();
    assertThat(file.rejects()).extracting(RejectTable.Row::reason).containsExactly("UNREADABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void encodingOfTableIsFound(String charset) {
    String table = LONG_HEADER + "Namibia,MER,2023-05,Évaluateurs d’Afrique,R.5,LC\r\n";

    var reading = account(read("long-a.csv", table.getBytes(Charset.forName(charset))));

    assertThat(reading.rows())
        .extracting(AssessmentTable.Row::assessor)
        .containsExactly("Évaluateurs d’Afrique");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkIsNoPartOfTheHeader(String charset) {
    String table = "\uFEFF" + LONG_HEADER + "Namibia,MER,2023-05,X,R.5,LC\r\n";

    assertThat(read("long-a.csv", table.getBytes(Charset.forName(charset))).assessments())
        .hasSize(1);
  }

  @Test
  void tabsSeparateTheCellsOfTsv() {
    String table = (LONG_HEADER + "Namibia,MER,2023-05,X,R.5,LC\n").replace(',', '\t');

    assertThat(read("long-a.tsv", table).assessments()).hasSize(1);
  }

  @Test
  void linesAreCountedAsAnEditorDoes() {
    String table =
        LONG_HEADER
            + "\r\n"
            + "Namibia,MER,2023-05,\"two\nlines\",R.5,LC\r\n"
            + "\r\n"
            + "Kazakhstan,MER,2023-05,X,R.5,LC";

    assertThat(account(read("long-a.csv", table)).rows())
        .extracting(AssessmentTable.Row::record)
        .containsExactly("line 3", "line 6");
  }

  @Test
  void quoteThatIsNeverClosedMakesRaggedRow() {
    String table =
        LONG_HEADER
            + "Kazakhstan,MER,2023-05,X,R.5,LC\n"
            + "Namibia,MER,2023-05,\"X,R.5,LC\n"
            + "Tajikistan,MER,2023-05,X,R.5,LC\n";

    var reading = account(read("long-a.csv", table));

    assertThat(reading.rows()).hasSize(1);
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("RAGGED_ROW");
              assertThat(reject.detail()).contains("to line 4").contains("close every quote");
            });
  }

  @Test
  void nameThatOneSourceUsesStandsInItsMapping() {
    var file = read("long-a.csv", LONG_HEADER + "Steppe,MER,2023-05,X,R.5,LC\n");

    assertThat(file.assessments()).extracting(Assessment::state).containsExactly("KAZ");
  }

  @Test
  void cp1252BytesDoNotBreakNames() {
    byte[] table =
        (LONG_HEADER + "Nam\u00EFbia,MER,2023-05,X,R.5,LC\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read("long-a.csv", table).assessments()).hasSize(1);
  }

  @Test
  void damagedTableIsAccountedForWhateverTheDamage() {
    Random random = new Random(7);
    byte[] table =
        (LONG_HEADER
                + "Namibia,MER,2023-05,\"a, b\",R.5,LC\r\nKZ,FUR,2020-01,X,IO9,SE\r\n".repeat(9))
            .getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = Arrays.copyOf(table, 1 + random.nextInt(table.length));
      for (int i = 0; i < 3; i++) {
        damaged[random.nextInt(damaged.length)] =
            (byte) (random.nextBoolean() ? '"' : random.nextInt(256));
      }

      var file = read("long-a.csv", damaged);

      assertThat(account(file).records()).isEqualTo(file.records());
      assertThat(file.isRefused()).isEqualTo(file.records() == 0);
    }
  }
}
