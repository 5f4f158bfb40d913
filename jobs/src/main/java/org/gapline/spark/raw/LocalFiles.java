package org.gapline.spark.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.hash.Sha256;

/**
 * A folder of the local disk. Symbolic links are listed and not followed: they may lead in circles,
 * or out of the folder to what nobody meant to show.
 */
final class LocalFiles implements RawFiles {

  private static final long serialVersionUID = 1L;

  private final URI root;

  LocalFiles(URI root) {
    this.root = root;
  }

  @Override
  public boolean isFolder() {
    return Files.isDirectory(Path.of(root));
  }

  @Override
  public Map<String, Long> list(String subfolder) throws IOException {
    Path folder = Path.of(root);
    Path below = folder.resolve(subfolder);
    Map<String, Long> found = new TreeMap<>();
    if (Files.isDirectory(below)) {
      Files.walkFileTree(
          below,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.put(relative(folder, file), attributes.size());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              found.put(relative(folder, file), 0L);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  @Override
  public byte[] bytes(String path, int most) throws IOException {
    Path file = regular(path);
    if (Files.size(file) > most) {
      throw new FileTooLargeException(most);
    }
    return Files.readAllBytes(file);
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    return Files.newByteChannel(regular(path));
  }

  @Override
  public String mark(String path) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(regular(path)), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public boolean marksByContent() {
    return true;
  }

  @Override
  public boolean isMarked(String path, byte[] bytes, String mark) {
    return Sha256.hex(bytes).equals(mark);
  }

  @Override
  public String stamp(String path) throws IOException {
    BasicFileAttributes file = Files.readAttributes(regular(path), BasicFileAttributes.class);
    return file.size() + " bytes of " + file.lastModifiedTime() + ", " + file.fileKey();
  }

  private Path regular(String path) throws IOException {
    Path file = Path.of(root).resolve(path);
    if (Files.isSymbolicLink(file)) {
      throw new IOException("it is a symbolic link, which is not followed; put the file there");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
      throw new IOException("it is no regular file");
    }
    return file;
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
