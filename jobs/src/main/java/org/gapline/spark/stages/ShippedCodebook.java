package org.gapline.spark.stages;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReference;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookException;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.linking.EventLinker;
import org.gapline.phrase.PhraseFinder;
import org.gapline.tagging.DocumentCoder;
import org.gapline.tagging.GuardedCoder;
import org.gapline.trend.ReportingUnits;

/**
 * The codebook on its way to executors: its files travel, and each executor reads and compiles them
 * once, when the first document or event asks. What is compiled is immutable and shared by all
 * tasks.
 */
public final class ShippedCodebook implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The last one of this process. Where memory is short Spark writes what it carried to disk, and
   * what comes back from there would have to be compiled again, at the cost of seconds.
   */
  private static final AtomicReference<ShippedCodebook> LAST = new AtomicReference<>();

  private final CodebookFiles files;
  private transient Codebook codebook;
  private transient DocumentCoder coder;
  private transient EventLinker linker;
  private transient ReportingUnits units;
  private transient PhraseFinder phrases;

  /**
   * @param files what travels
   * @param codebook the codebook read from them, for whoever runs in the driver's own process
   */
  public ShippedCodebook(CodebookFiles files, Codebook codebook) {
    this.files = files;
    this.codebook = codebook;
    LAST.set(this);
  }

  /** What is compiled already of the same files, or else what arrived. */
  private Object readResolve() {
    return LAST.updateAndGet(known -> isOfTheSameFiles(known) ? known : this);
  }

  private boolean isOfTheSameFiles(ShippedCodebook other) {
    return other != null && other.files.version().equals(files.version());
  }

  /** Codes documents. */
  public GuardedCoder coder() {
    return new GuardedCoder(unguardedCoder());
  }

  private synchronized DocumentCoder unguardedCoder() {
    if (coder == null) {
      coder = new DocumentCoder(codebook());
    }
    return coder;
  }

  /** Links what documents report. */
  public synchronized EventLinker linker() {
    if (linker == null) {
      linker = new EventLinker(codebook());
    }
    return linker;
  }

  /** Tells in which units an event counts. */
  public synchronized ReportingUnits reportingUnits() {
    if (units == null) {
      units = ReportingUnits.of(codebook());
    }
    return units;
  }

  /** Finds phrases that it does not know. */
  public synchronized PhraseFinder phraseFinder() {
    if (phrases == null) {
      phrases = new PhraseFinder(codebook(), unguardedCoder().statements());
    }
    return phrases;
  }

  private Codebook codebook() {
    try {
      if (codebook == null) {
        codebook = CodebookReader.read(files);
      }
      return codebook;
    } catch (CodebookException e) {
      throw new IllegalStateException("the driver has checked the codebook before", e);
    }
  }
}
