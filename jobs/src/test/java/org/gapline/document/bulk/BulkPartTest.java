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
        PartLines found = PartLines.counted(channel(file), part);
        records.addAll(file.records(Audience.ANALYSTS, part.numbered(lines, found.sha256())));
        lines += found.ends();
      }
      assertThat(keysAndTexts(records)).as("parts of %d bytes", longest).isEqualTo(whole);
    }
  }

  @Test
  void theHashOfAPartTellsTheLinesThatBeginInIt() throws Exception {
    BulkBytes file = BulkBytes.lines("first", "second", "third");
    BulkPart second = new BulkPart(3, 9, 1);
    String hash = PartLines.hashed(channel(file), second).sha256();

    assertThat(PartLines.hashed(channel(BulkBytes.lines("FIrst", "second", "THIRD")), second))
        .isEqualTo(new PartLines(1, hash));
    assertThat(List.of("first|seconD|third", "first|sec|nd|third", "fi|st|second|third"))
        .extracting(other -> BulkBytes.lines(other.split("\\|")))
        .extracting(other -> PartLines.hashed(channel(other), second).sha256())
        .doesNotContain(hash);
  }

  @Test
  void aLineThatRunsOnIntoAPartIsNotTakenForOneThatBeginsThere() throws Exception {
    BulkPart part = new BulkPart(3, 6, 1);

    assertThat(PartLines.hashed(channel(BulkBytes.lines("ab", "cde", "f")), part))
        .isNotEqualTo(PartLines.hashed(channel(BulkBytes.lines("ab.cde", "f")), part));
  }

  @Test
  void linesAreCountedAlikeWithAHashAndWithoutOne() throws Exception {
    BulkBytes file = linesOfManyLengths();
    for (int longest = 1; longest <= file.bytes().length; longest++) {
      for (BulkPart part : BulkPart.of(BulkFormat.JSON_LINES, file.bytes().length, longest)) {
        assertThat(PartLines.hashed(channel(file), part).ends())
            .isEqualTo(PartLines.counted(channel(file), part).ends());
      }
    }
  }

  private static SeekableInMemoryByteChannel channel(BulkBytes file) {
    return new SeekableInMemoryByteChannel(file.bytes());
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
