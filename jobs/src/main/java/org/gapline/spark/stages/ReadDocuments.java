package org.gapline.spark.stages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.CacheKey;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;
import org.gapline.document.bulk.BulkFormat;
import org.gapline.document.bulk.PackedFormat;
import org.gapline.hash.Sha256;
import org.gapline.spark.raw.ChangedInputException;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.spark.tables.ReadStretch;

/**
 * Listed files and parts of bulk files in; one row per file, and per record that the audience may
 * see, out: its document, or why there is none. A bulk file itself gets a row only where it cannot
 * be read.
 */
public final class ReadDocuments {

  private static final String TOO_LARGE =
      "it is larger than "
          + (RawFolder.LARGEST >> 20)
          + " MB, the most that is read of one. Split it into smaller files, or save its text as"
          + " .txt, and drop these in.";

  private final RawFolder raw;
  private final String audience;
  private final ShippedResults<ReadEntry> before;
  private final ShippedResults<ReadStretch> stretches;

  /**
   * A stage that reads files of a folder.
   *
   * @param raw where the files are
   * @param audience for whom they are read: records that it may not see are dropped
   * @param before what earlier runs made of the same bytes
   * @param stretches the same of whole parts of bulk files
   */
  public ReadDocuments(
      RawFolder raw,
      Audience audience,
      ShippedResults<ReadEntry> before,
      ShippedResults<ReadStretch> stretches) {
    this.raw = raw;
    this.audience = audience.id();
    this.before = before;
    this.stretches = stretches;
  }

  /** What was read of listed inputs. */
  public JavaRDD<ReadInput> apply(JavaRDD<ListedInput> listedInputs) {
    RawFolder shipped = raw;
    String shippedAudience = audience;
    ShippedResults<ReadEntry> results = before;
    ShippedResults<ReadStretch> ofParts = stretches;
    return listedInputs.mapPartitions(
        inputs -> {
          ReadBefore documents = new ReadBefore(results.ofThisTask());
          Audience whom = new Audience(shippedAudience);
          StretchesBefore parts = new StretchesBefore(ofParts.ofThisTask(), documents, whom);
          return new Flattened<>(inputs, listed -> read(shipped, whom, listed, documents, parts));
        });
  }

  private static Iterator<ReadInput> read(
      RawFolder raw,
      Audience audience,
      ListedInput listed,
      ReadBefore documents,
      StretchesBefore parts) {
    InputFile file = listed.toInputFile();
    if (file.problem() != null) {
      return single(ReadInput.rejected(file, null, RejectReason.BAD_METADATA, file.problem()));
    } else if (BulkFormat.of(file.path()).isEmpty()) {
      return single(read(raw, file, listed.mark(), documents));
    }
    List<ReadInput> before = parts.find(listed);
    return before == null
        ? new BulkRows(raw, audience, listed, documents, new StretchDraft(parts, listed))
        : asBefore(raw, listed, before);
  }

  /** The rows of a part as they were, if its bytes still are. */
  private static Iterator<ReadInput> asBefore(
      RawFolder raw, ListedInput listed, List<ReadInput> before) {
    try {
      raw.requireUnchanged(listed.path(), listed.mark());
      return before.iterator();
    } catch (IOException e) {
      return single(unreadable(listed.toInputFile(), e));
    }
  }

  private static Iterator<ReadInput> single(ReadInput input) {
    return Collections.singleton(input).iterator();
  }

  /** Where its mark tells the bytes, a file that was read before need not be opened. */
  private static ReadInput read(RawFolder raw, InputFile file, String mark, ReadBefore documents) {
    if (file.bytes() > RawFolder.LARGEST) {
      return ReadInput.rejected(file, null, RejectReason.TOO_LARGE, TOO_LARGE);
    }
    String marked = raw.hashIn(file.path(), mark).orElse(null);
    ReadEntry entry = marked == null ? null : documents.find(key(file, marked));
    try {
      return entry == null
          ? open(raw, file, mark, marked, documents)
          : ReadInput.of(file, marked, entry);
    } catch (IOException e) {
      return unreadable(file, e);
    }
  }

  private static ReadInput open(
      RawFolder raw, InputFile file, String mark, String marked, ReadBefore documents)
      throws IOException {
    byte[] bytes = raw.bytes(file.path(), mark, RawFolder.LARGEST);
    String sha256 = marked == null ? Sha256.hex(bytes) : marked;
    try {
      PackedFormat.refuse(file.path());
    } catch (RejectedInputException e) {
      return ReadInput.rejected(file, sha256, e.reason(), e.getMessage());
    }
    CacheKey key = key(file, sha256);
    ReadEntry entry =
        marked == null
            ? documents.read(key, bytes, file.path(), file.metadata(), null)
            : documents.readAnew(key, bytes, file.path(), file.metadata(), null);
    return ReadInput.of(file, sha256, entry);
  }

  private static CacheKey key(InputFile file, String sha256) {
    return ReadEntry.key(sha256, file.path(), file.metadata(), null);
  }

  /** The row of a file that cannot be read as it lay there when the run began. */
  static ReadInput unreadable(InputFile file, IOException e) {
    return e instanceof ChangedInputException
        ? ReadInput.rejected(file, null, RejectReason.CHANGED, e.getMessage())
        : ReadInput.rejected(file, null, RejectReason.UNREADABLE, unreadable(e));
  }

  static String unreadable(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "It is gone, or its name is not in UTF-8. Name it anew and run again.";
    }
    // The message of a file system is the address of the file on this machine.
    String found = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return "It cannot be opened or read"
        + (found == null ? "" : " (" + found + ")")
        + ". Check what it is, and its permissions.";
  }
}
