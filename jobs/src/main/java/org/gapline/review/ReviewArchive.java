package org.gapline.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gapline.hash.Sha256;

/** The folder {@code data/raw/reviews}: each import adds a file, none is ever changed. */
public final class ReviewArchive {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int HASH_DIGITS = 8;

  private final Path folder;

  /** The archive in a folder, which need not be there yet. */
  public ReviewArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a file, whole or not at all.
   *
   * @return where it lies
   * @throws IOException if it cannot be written, or one of that name is there
   */
  public Path add(List<Review> reviews, Instant now) throws IOException {
    byte[] bytes = ReviewFile.write(reviews).getBytes(StandardCharsets.UTF_8);
    String hash = Sha256.hex(bytes).substring(0, HASH_DIGITS);
    Path file = folder.resolve(STAMP.format(now) + "-" + hash + ReviewFile.ENDING);
    Path next = folder.resolve("." + file.getFileName() + ".part");
    Files.createDirectories(folder);
    Files.write(next, bytes, StandardOpenOption.CREATE_NEW);
    return Files.move(next, file);
  }
}
