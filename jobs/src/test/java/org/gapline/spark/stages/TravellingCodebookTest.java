package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.gapline.ProjectFolder;
import org.gapline.codebook.CodebookFiles;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/** A codebook that was written and read back in a process is not compiled a second time. */
class TravellingCodebookTest {

  @Test
  void ofTheSameFilesTheOneThatIsThereIsTaken() throws Exception {
    ShippedCodebook there = shipped();
    byte[] written = write(there);

    assertThat(read(written)).isSameAs(there);
  }

  @Test
  void ofOtherFilesItIsAnotherOne() throws Exception {
    byte[] written =
        write(new ShippedCodebook(CodebookFiles.of("", Map.of("a.yaml", "a: b")), null));
    ShippedCodebook there = shipped();

    assertThat(read(written)).isNotSameAs(there).isSameAs(read(written));
  }

  private static ShippedCodebook shipped() throws IOException {
    return new ShippedCodebook(
        CodebookFiles.read(ProjectFolder.file("data/codebook")), ProjectCodebook.read());
  }

  private static byte[] write(ShippedCodebook codebook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(codebook);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
