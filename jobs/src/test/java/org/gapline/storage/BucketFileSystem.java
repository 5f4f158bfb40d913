package org.gapline.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A stand-in for an object store: a folder of the local disk under another scheme, in which an
 * object appears whole when it is closed, and nothing can be renamed.
 */
public final class BucketFileSystem extends RawLocalFileSystem {

  /** The option of a process that makes it known. */
  public static final String OPTION =
      "-Dspark.hadoop.fs.bucket.impl=" + BucketFileSystem.class.getName();

  /** How many objects may be deleted before the process counts as killed. */
  static final String DELETIONS = "fs.bucket.deletions";

  private int deletions;

  /** The address of a folder. */
  public static String address(java.nio.file.Path folder) {
    return "bucket://" + folder.toAbsolutePath();
  }

  @Override
  public String getScheme() {
    return "bucket";
  }

  @Override
  public URI getUri() {
    return URI.create("bucket:///");
  }

  @Override
  public void initialize(URI address, Configuration configuration) throws IOException {
    super.initialize(address, configuration);
    deletions = configuration.getInt(DELETIONS, Integer.MAX_VALUE);
  }

  /** One object after the other, in the order of their names, as stores do. */
  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    java.nio.file.Path deleted = pathToFile(path).toPath();
    if (!recursive || !Files.isDirectory(deleted)) {
      requireAlive();
      return super.delete(path, recursive);
    }
    List<java.nio.file.Path> objects;
    try (Stream<java.nio.file.Path> held = Files.walk(deleted)) {
      objects = held.filter(Files::isRegularFile).sorted().toList();
    }
    for (java.nio.file.Path object : objects) {
      requireAlive();
      Files.delete(object);
    }
    return super.delete(path, true);
  }

  private void requireAlive() throws IOException {
    if (deletions == 0) {
      throw new IOException("cut off");
    }
    deletions--;
  }

  @Override
  public boolean rename(Path from, Path to) {
    throw new UnsupportedOperationException("rename of " + from);
  }

  @Override
  public FileStatus getFileStatus(Path file) throws IOException {
    return plain(super.getFileStatus(file));
  }

  @Override
  public FileStatus[] listStatus(Path folder) throws IOException {
    return Arrays.stream(super.listStatus(folder))
        .map(BucketFileSystem::plain)
        .toArray(FileStatus[]::new);
  }

  /** Without owner and permissions, which are asked of a local file. */
  private static FileStatus plain(FileStatus found) {
    return new FileStatus(
        found.getLen(),
        found.isDirectory(),
        1,
        found.getBlockSize(),
        found.getModificationTime(),
        found.getPath());
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    java.nio.file.Path target = pathToFile(file).toPath();
    if (!overwrite && Files.exists(target)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    java.nio.file.Path upload = Files.createTempFile("bucket", ".upload");
    return new FSDataOutputStream(new Put(upload, target, overwrite), statistics);
  }

  /** What is put: it becomes visible in one step. */
  private static final class Put extends FilterOutputStream {
    private final java.nio.file.Path upload;
    private final java.nio.file.Path target;
    private final boolean overwrite;
    private boolean open = true;

    Put(java.nio.file.Path upload, java.nio.file.Path target, boolean overwrite)
        throws IOException {
      super(Files.newOutputStream(upload));
      this.upload = upload;
      this.target = target;
      this.overwrite = overwrite;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      if (!open) {
        return;
      }
      open = false;
      out.close();
      Files.createDirectories(target.getParent());
      if (overwrite) {
        Files.move(
            upload, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.createLink(target, upload);
        Files.delete(upload);
      }
    }
  }
}
