package org.gapline.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files and folders that others find whole, as they were or as they are to be. */
public final class WholeFiles {

  private WholeFiles() {}

  /**
   * Replaces a file: written beside and moved where that is one step, put whole where it is not.
   *
   * @param part name of the file beside it, of which a killed process may leave a rest
   */
  public static void replace(Path file, byte[] content, String part) throws IOException {
    if (Storage.kind(file) == Storage.Kind.OBJECT_STORE) {
      Files.write(file, content);
      return;
    }
    Path next = file.resolveSibling(part);
    Files.write(next, content);
    move(next, file);
  }

  /** The same, on the disk itself when this returns, so that a machine that stops keeps it. */
  public static void replaceForGood(Path file, byte[] content, String part) throws IOException {
    if (Storage.kind(file) != Storage.Kind.LOCAL_DISK) {
      replace(file, content, part);
      return;
    }
    Path next = file.resolveSibling(part);
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    move(next, file);
  }

  /** Puts a finished file in the place of another one, on file systems that rename. */
  private static void move(Path next, Path file) throws IOException {
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes a folder of a file system that does so in one request; whether it was one. */
  public static boolean deleteAtOnce(Path folder) throws IOException {
    if (!(folder instanceof StoragePath stored)) {
      return false;
    }
    Failures.translated(stored, () -> stored.files().delete(stored.hadoop(), true));
    return true;
  }
}
