package org.gapline.document.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gapline.disclosure.Audience;
import org.junit.jupiter.api.Test;

/** However a file is cut, each record is read once and under its own line number. */
class BulkPartTest {

  private static final long SEED = 7;

  @Test
  void partsCoverTheFileWithoutOverlap() {
    assertThat(BulkPart.of(BulkFormat.JSON_LINES, 10, 4))
        .containsExactly(new BulkPart(0, 4, 1), new BulkPart(4, 8, 1), new BulkPart(8, 10, 1));
    assertThat(BulkPart.of(BulkFormat.ZIP, 10, 4)).containsExactly(BulkPart.whole(10));
    assertThat(BulkPart.of(BulkFormat.JSON_LINES, 0, 4)).containsExactly(BulkPart.whole(0));
  }

  @Test
  void everyCutGivesTheSameRecordsUnderTheSameNumbers() throws Exception {
    BulkBytes file = linesOfManyLengths();
    List<String> whole = keysAndTexts(file.records());
    assertThat(whole).hasSizeGreaterThan(20);

    for (int longest = 1; longest <= file.bytes().length; longest++) {
      List<BulkRecord> records = new ArrayList<>();
      long lines = 0;
      for (BulkPart part : BulkPart.of(BulkFormat.JSON_LINES, file.bytes().length, longest)) {
        records.addAll(file.records(Audience.ANALYSTS, part.afterLines(lines)));
        lines += LineCount.of(new SeekableInMemoryByteChannel(file.bytes()), part);
      }
      assertThat(keysAndTexts(records)).as("parts of %d bytes", longest).isEqualTo(whole);
    }
  }

  private static List<String> keysAndTexts(List<BulkRecord> records) {
    return records.stream()
        .map(record -> record.key() + " " + BulkBytes.text(record))
        .collect(Collectors.toList());
  }

  /** Among them empty lines, lines with a carriage return, and a last one without an end. */
  private static BulkBytes linesOfManyLengths() {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = "é".repeat(random.nextInt(20)) + i;
      lines.add(
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "{\"text\": \"" + text + "\"}\r";
            default -> "{\"text\": \"" + text + "\"}";
          });
    }
    lines.add("{\"text\": \"the last\"}");
    return BulkBytes.lines(lines.toArray(String[]::new));
  }
}
