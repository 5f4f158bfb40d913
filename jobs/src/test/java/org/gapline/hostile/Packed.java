package org.gapline.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive, of which office documents are made too, entry by entry. */
final class Packed {

  private static final int PIECE = 1 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Packed with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Packed with(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An entry of this many MiB of one letter between two texts. */
  Packed bomb(String name, String before, int mebibytes, String after) {
    byte[] letters = new byte[PIECE];
    Arrays.fill(letters, (byte) ' ');
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(before.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < mebibytes; i++) {
        zip.write(letters);
      }
      zip.write(after.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
