package org.gapline.spark.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {

  private static final int MOST = 1 << 20;

  @TempDir Path raw;

  @ParameterizedTest
  @ValueSource(strings = {"table.csv", "table.json", "table.jsonl", "book.xlsx", "report.txt"})
  void whatLayThereIsReadAndWhatWasWrittenSinceIsNot(String name) throws Exception {
    Path file = raw.resolve(name);
    Files.writeString(file, "as it lay there");
    Inventory inventory = Inventory.of(new RawFolder(raw.toUri()), Audience.ANALYSTS);
    InputFile listed = inventory.inputs("").get(0);

    assertThat(inventory.bytes(listed, MOST)).asString().isEqualTo("as it lay there");

    Files.writeString(file, "and as somebody wrote it since");
    assertThatThrownBy(() -> inventory.bytes(listed, MOST))
        .isInstanceOf(ChangedInputException.class)
        .hasMessageContaining("not what it was when the run began");

    Files.delete(file);
    assertThatThrownBy(() -> inventory.bytes(listed, MOST))
        .isInstanceOf(ChangedInputException.class)
        .hasMessageContaining("is gone");
  }
}
