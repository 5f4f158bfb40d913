package org.gapline.spark.raw;

import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;

/** The files of a folder on some file system, by their path below it, with forward slashes. */
interface RawFiles extends Serializable {

  /** Whether there is such a folder. */
  boolean isFolder() throws IOException;

  /** Path and size of each file below a subfolder, by path; nothing where there is none. */
  Map<String, Long> list(String subfolder) throws IOException;

  /**
   * The bytes of a file.
   *
   * @param most how many there may be
   * @throws FileTooLargeException if there are more
   * @throws java.io.FileNotFoundException if there is no such file
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it cannot be opened or read
   */
  byte[] bytes(String path, int most) throws IOException;

  /**
   * By what a file is known again that is read as a whole: a hash of its bytes where reading them
   * once more is cheap, else its stamp.
   *
   * @throws IOException if it cannot be opened or read
   */
  String mark(String path) throws IOException;

  /** Whether marks are SHA-256 hashes of the bytes. */
  boolean marksByContent();

  /** Whether these bytes of a file are those that were marked. */
  boolean isMarked(String path, byte[] bytes, String mark) throws IOException;

  /**
   * Size and time of the last change of a file.
   *
   * @throws IOException if it cannot be looked at
   */
  String stamp(String path) throws IOException;

  /**
   * The bytes of a file, from any place on.
   *
   * @throws IOException if it cannot be opened
   */
  SeekableByteChannel open(String path) throws IOException;
}
