package org.gapline.spark.stages;

import java.io.Serializable;
import org.gapline.codebook.CodebookException;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.tagging.DocumentCoder;

/**
 * The codebook on its way to executors: its files travel, and each executor compiles them once,
 * when the first document asks.
 */
public final class ShippedCodebook implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CodebookFiles files;
  private transient volatile DocumentCoder coder;

  public ShippedCodebook(CodebookFiles files) {
    this.files = files;
  }

  /** The compiled coder; immutable, shared by all tasks of the executor. */
  public DocumentCoder coder() {
    DocumentCoder compiled = coder;
    if (compiled == null) {
      synchronized (this) {
        if (coder == null) {
          coder = compile();
        }
        compiled = coder;
      }
    }
    return compiled;
  }

  private DocumentCoder compile() {
    try {
      return new DocumentCoder(CodebookReader.read(files));
    } catch (CodebookException e) {
      throw new IllegalStateException("the driver has checked the codebook before", e);
    }
  }
}
