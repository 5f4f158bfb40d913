package org.gapline.document.bulk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * The entries of a ZIP archive as records, in the order of its directory. Lines and Parquet in it
 * are read record by record. Nothing is ever written to disk, so names lead nowhere.
 */
final class ZipRecords implements RecordSource {

  /** The most entries that are read of one archive. */
  static final int MOST_ENTRIES = 100_000;

  /** Of an overlong name. */
  private static final int SHOWN = 60;

  private final ZipFile archive;
  private final RecordGate gate;
  private final ZipContent content;
  private final Iterator<ZipEntryFile> entries;
  private long count;
  private ZipEntryFile open;
  private RecordSource inner;

  private ZipRecords(
      ZipFile archive, RecordGate gate, ZipContent content, List<ZipEntryFile> entries) {
    this.archive = archive;
    this.gate = gate;
    this.content = content;
    this.entries = entries.iterator();
  }

  /**
   * Opens an archive.
   *
   * @throws RejectedInputException if it holds too many entries, or misdirected labels
   */
  static ZipRecords open(SeekableByteChannel channel, RecordGate gate)
      throws IOException, RejectedInputException {
    ZipDirectory.refuseLarge(channel);
    ZipFile archive;
    try {
      archive =
          ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
    } catch (RuntimeException e) {
      throw new IOException("its directory is damaged: " + e.getMessage(), e);
    }
    try {
      ZipContent content = new ZipContent(archive, new ArchiveBudget(channel.size()));
      return new ZipRecords(archive, gate, content, entries(content, gate));
    } catch (IOException | RejectedInputException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static List<ZipEntryFile> entries(ZipContent content, RecordGate gate)
      throws RejectedInputException {
    try {
      return content.files(gate.file());
    } catch (RejectedInputException e) {
      // As with folders, only those who see all learn of labels that cannot be trusted.
      if (e.reason() == RejectReason.BAD_METADATA && !gate.maySee(SharingLabel.CONFIDENTIAL)) {
        return List.of();
      }
      throw e;
    }
  }

  @Override
  public BulkRecord next() throws IOException {
    while (inner != null || entries.hasNext()) {
      BulkRecord record = inner != null ? nextInner() : entry(entries.next());
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  private BulkRecord overlong(String name) {
    String detail =
        "its name has "
            + name.length()
            + " characters, more than the "
            + ZipContent.LONGEST_NAME
            + " that are read. Name it anew.";
    return gate.unreadable(
        name.substring(0, SHOWN) + "...", ++count, RejectReason.UNREADABLE, detail);
  }

  private BulkRecord entry(ZipEntryFile entry) {
    if (ZipContent.isOverlong(entry.name())) {
      return overlong(entry.name());
    }
    if (entry.file().problem() != null) {
      return gate.unreadable(
          entry.name(), ++count, RejectReason.BAD_METADATA, entry.file().problem());
    }
    if (!gate.maySee(entry.metadata().sharing())) {
      return null;
    }
    try {
      PackedFormat.refuse(entry.name());
      Optional<BulkFormat> format = BulkFormat.of(entry.name());
      if (format.isPresent()) {
        open(entry, format.get());
        return null;
      }
      byte[] bytes = content.bytes(entry);
      return BulkRecord.of(entry.name(), ++count, entry.name(), bytes, entry.metadata(), null);
    } catch (RejectedInputException e) {
      return refused(entry, e.reason(), e.getMessage());
    } catch (IOException e) {
      return unreadable(entry, e);
    }
  }

  private void open(ZipEntryFile entry, BulkFormat format)
      throws IOException, RejectedInputException {
    RecordGate within = gate.within(entry.metadata());
    inner =
        switch (format) {
          case JSON_LINES ->
              new JsonLines(
                  new LineReader(content.stream(entry), RecordGate.LONGEST_RECORD), within);
          case PARQUET -> parquet(content.bytes(entry), within);
          case ZIP -> throw PackedFormat.nested();
        };
    open = entry;
  }

  private static RecordSource parquet(byte[] bytes, RecordGate gate)
      throws IOException, RejectedInputException {
    SeekableByteChannel channel = new SeekableInMemoryByteChannel(bytes);
    return ParquetRecords.open(new ChannelInputFile(channel), BulkPart.whole(bytes.length), gate);
  }

  private BulkRecord nextInner() throws IOException {
    try {
      BulkRecord record = inner.next();
      if (record != null) {
        return record.within(open.name(), ++count);
      }
      closeInner();
      return null;
    } catch (IOException e) {
      closeInner();
      return unreadable(open, e);
    }
  }

  private void closeInner() throws IOException {
    RecordSource done = inner;
    inner = null;
    done.close();
  }

  private BulkRecord unreadable(ZipEntryFile entry, IOException e) {
    boolean spent = e instanceof ArchiveBudget.SpentException;
    return refused(
        entry,
        spent ? RejectReason.TOO_LARGE : RejectReason.UNREADABLE,
        spent ? e.getMessage() + "." : "It is damaged (" + e.getMessage() + "). Pack it again.");
  }

  private BulkRecord refused(ZipEntryFile entry, RejectReason reason, String detail) {
    InputMetadata metadata = entry.metadata();
    return BulkRecord.refused(entry.name(), ++count, metadata, reason, detail);
  }

  @Override
  public void close() throws IOException {
    if (inner != null) {
      closeInner();
    }
    archive.close();
  }
}
