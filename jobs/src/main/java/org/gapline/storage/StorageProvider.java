package org.gapline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;

/**
 * What {@link Files} does, done by Hadoop. It is not registered with the JDK: paths come from
 * {@link Storage} alone. A file that is written appears when it is closed.
 */
final class StorageProvider extends FileSystemProvider {

  static final StorageProvider INSTANCE = new StorageProvider();

  private StorageProvider() {}

  @Override
  public String getScheme() {
    return "gapline-storage";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException("file systems are opened by Storage");
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException("file systems are opened by Storage");
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException("paths are made by Storage");
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    StoragePath file = StoragePath.of(path);
    return Failures.translated(file, () -> file.files().open(file.hadoop()));
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    StoragePath file = StoragePath.of(path);
    Set<OpenOption> asked = Set.of(options);
    if (asked.contains(StandardOpenOption.APPEND)) {
      throw new UnsupportedOperationException("append");
    }
    return Failures.translated(
        file,
        () ->
            asked.contains(StandardOpenOption.CREATE_NEW)
                ? create(file)
                : file.files().create(file.hadoop(), true));
  }

  /** If there is none of that name: told by the store where its file system can ask for it. */
  private static OutputStream create(StoragePath file) throws IOException {
    FSDataOutputStreamBuilder<?, ?> builder = file.files().createFile(file.hadoop());
    builder.overwrite(false);
    builder.recursive();
    builder.opt(Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, true);
    return builder.build();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.contains(StandardOpenOption.WRITE)) {
      return new WritingChannel(newOutputStream(path, options.toArray(OpenOption[]::new)));
    }
    StoragePath file = StoragePath.of(path);
    return Failures.translated(
        file,
        () -> {
          long size = file.files().getFileStatus(file.hadoop()).getLen();
          return new ReadingChannel(file.files().open(file.hadoop()), size);
        });
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
    StoragePath folder = StoragePath.of(path);
    FileStatus[] found =
        Failures.translated(
            folder,
            () -> {
              if (!folder.files().getFileStatus(folder.hadoop()).isDirectory()) {
                throw new NotDirectoryException(folder.toString());
              }
              return folder.files().listStatus(folder.hadoop());
            });
    return Listing.of(folder, List.of(found), filter);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    StoragePath folder = StoragePath.of(path);
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Failures.translated(folder, () -> folder.files().mkdirs(folder.hadoop()));
  }

  @Override
  public void delete(Path path) throws IOException {
    StoragePath file = StoragePath.of(path);
    if (!Files.exists(file)
        || !Failures.translated(file, () -> file.files().delete(file.hadoop(), false))) {
      throw new NoSuchFileException(file.toString());
    }
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    boolean replace = Set.of(options).contains(StandardCopyOption.REPLACE_EXISTING);
    try (InputStream in = newInputStream(source);
        OutputStream out =
            replace
                ? newOutputStream(target)
                : newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      in.transferTo(out);
    }
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    Set<CopyOption> asked = Set.of(options);
    StoragePath from = StoragePath.of(source);
    if (Storage.kind(source) == Storage.Kind.RENAMING) {
      Options.Rename how =
          asked.contains(StandardCopyOption.REPLACE_EXISTING)
              ? Options.Rename.OVERWRITE
              : Options.Rename.NONE;
      rename(from, StoragePath.of(target), how);
    } else if (asked.contains(StandardCopyOption.ATOMIC_MOVE)) {
      throw new AtomicMoveNotSupportedException(
          source.toString(), target.toString(), "an object store renames by copying");
    } else {
      copy(source, target, options);
      delete(source);
    }
  }

  private static void rename(StoragePath from, StoragePath to, Options.Rename how)
      throws IOException {
    Failures.translated(
        from,
        () -> {
          FileContext.getFileContext(from.toUri(), from.files().getConf())
              .rename(from.hadoop(), to.hadoop(), how);
          return to;
        });
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  @Override
  public boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException("room is not told by Hadoop file systems");
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    readAttributes(path, BasicFileAttributes.class);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return null;
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    if (type != BasicFileAttributes.class) {
      throw new UnsupportedOperationException(type.getName());
    }
    StoragePath file = StoragePath.of(path);
    return Failures.translated(
        file, () -> type.cast(new StoredAttributes(file.files().getFileStatus(file.hadoop()))));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException("attributes are read as BasicFileAttributes alone");
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException("attributes cannot be set there");
  }
}
