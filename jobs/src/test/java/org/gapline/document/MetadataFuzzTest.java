package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gapline.disclosure.SharingLabel;
import org.gapline.fuzz.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the metadata: values, or a problem that closes the file. */
class MetadataFuzzTest {

  private static final String PIECES =
      "{|}|[|]|:|,|\"|\"sharing\":|\"public\"|\"donor:x\"|\"files\":|\"a.txt\":|null|true|1e999999999"
          + "|-1|\"published\":|\"2019-03-04\"|\"language\":|\"en\"|\"kind\":|\"states\":|[\"KEN\"]"
          + "|\"start_date\":|\\|\\u0000|\"symbol\":|\"source_url\":|\"regions\":|/*";

  @FuzzTest(maxDuration = "60s")
  void anyMetadataAreReadOrCloseTheFile(byte[] bytes) {
    describe(bytes);
  }

  @Test
  void metadataOfPiecesAreReadOrCloseTheFile() {
    Pieces.eachText(20_000, PIECES, text -> describe(utf8(text)));
    Pieces.eachText(20_000, PIECES, text -> describe(utf8("{\"sharing\": \"public\", " + text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[", "\"a\", ", "1", "\\u0000", " "})
  void readingTakesTimeInProportionToTheMetadata(String piece) {
    Pieces.assertLinear(piece, 200_000, text -> describe(utf8(text)));
  }

  private static void describe(byte[] bytes) {
    MetadataReader reader =
        new MetadataReader(
            path -> path.equals("_meta.json") ? Optional.of(bytes) : Optional.empty());
    InputFile file = reader.describe("reports/a.txt", 1);
    if (file.problem() != null) {
      assertThat(file.metadata().sharing()).isEqualTo(SharingLabel.CONFIDENTIAL);
      assertThat(file.problem()).contains("_meta.json");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
