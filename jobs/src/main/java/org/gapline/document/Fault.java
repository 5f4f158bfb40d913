package org.gapline.document;

import java.util.Arrays;

/** A fault of our own code in words that a report of it needs. */
public final class Fault {

  private static final String OURS = "org.gapline.";

  private Fault() {}

  /**
   * The kind of the fault and the first place of ours in its trace, as {@code
   * StringIndexOutOfBoundsException at Title.of:41}. Never its message: that may quote the
   * document.
   */
  public static String inWords(Throwable fault) {
    return fault.getClass().getSimpleName()
        + Arrays.stream(fault.getStackTrace())
            .filter(place -> place.getClassName().startsWith(OURS))
            .findFirst()
            .map(Fault::at)
            .orElse("");
  }

  private static String at(StackTraceElement place) {
    String name = place.getClassName();
    return " at "
        + name.substring(name.lastIndexOf('.') + 1)
        + "."
        + place.getMethodName()
        + ":"
        + place.getLineNumber();
  }
}
