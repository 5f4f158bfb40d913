package org.gapline.document;

/** A file that cannot be taken in, with the reason and the remedy. */
public final class RejectedInputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  /**
   * @param reason the code of the reason
   * @param detail what was found and how to mend it
   */
  public RejectedInputException(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The code of the reason. */
  public RejectReason reason() {
    return reason;
  }
}
