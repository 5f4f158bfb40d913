package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.gapline.hash.Sha256;

/**
 * The content hash of a table: SHA-256 over the sorted SHA-256 digests of its canonical rows, so
 * that neither the order of rows nor the split into files shows in it, and several threads may take
 * rows into it. Memory is flat in the number of rows.
 *
 * <p>The canonical form of a row is, per column, its type and its value with the length in front;
 * it does not depend on locale, zone or file format.
 *
 * @param <R> the record of one row
 */
public final class ContentHash<R extends Record> implements Closeable {

  private final Table<R> table;
  private final SortedDigests rows = new SortedDigests();

  public ContentHash(Table<R> table) {
    this.table = table;
  }

  /** What takes the rows of one file into the hash, given one after the other. */
  public RowsOfFile adding() {
    return new RowsOfFile();
  }

  /**
   * Takes in the rows of a file of which the digests are known.
   *
   * @throws IOException if there is no room on disk for what memory does not hold
   */
  public void add(FileDigests digests) throws IOException {
    rows.add(digests);
  }

  /** How many rows were taken in. */
  public long rows() {
    return rows.count();
  }

  /**
   * The hash of all rows taken in, as 64 hexadecimal digits; can be asked for once.
   *
   * @throws IOException if what memory does not hold cannot be read back
   */
  public String hex() throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(table.name().getBytes(StandardCharsets.UTF_8));
    rows.forEach((bytes, begin) -> digest.update(bytes, begin, DigestBlock.BYTES));
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /**
   * Takes rows in, for one thread. It throws {@link UncheckedIOException} where there is no room on
   * disk for what memory does not hold.
   */
  public final class RowsOfFile implements Consumer<R> {
    private final CanonicalRow<R> canonical = new CanonicalRow<>(table);
    private DigestBlock latest = new DigestBlock();
    private boolean cut;

    private RowsOfFile() {}

    @Override
    public void accept(R row) {
      if (latest.count() == FileDigests.MOST) {
        handOn();
      }
      latest.add(canonical.digest(row));
    }

    private void handOn() {
      cut = true;
      try {
        rows.add(FileDigests.of(latest));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      latest = new DigestBlock();
    }

    /**
     * To be called behind the last row, or the latest rows are not in the hash.
     *
     * @return the digests of all rows; null where these are too many to be held
     * @throws IOException if there is no room on disk for what memory does not hold
     */
    public FileDigests end() throws IOException {
      FileDigests digests = FileDigests.of(latest);
      rows.add(digests);
      latest = new DigestBlock();
      return cut ? null : digests;
    }
  }
}
