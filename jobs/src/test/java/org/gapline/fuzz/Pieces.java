package org.gapline.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.function.Consumer;

/** Texts put together from pieces at random, and texts of one piece many times over. */
public final class Pieces {

  private static final int LONGEST = 60;

  /** A text of four times the length may take eight times as long; sixteen would be quadratic. */
  private static final double MOST_TIMES = 8;

  /** Below this, what is measured is the clock. */
  private static final long SHORT = 20_000_000;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private Pieces() {}

  /**
   * Hands on texts of such pieces, the same in every run.
   *
   * @param pieces with {@code |} between; characters of all kinds are strewn among them
   */
  public static void eachText(int texts, String pieces, Consumer<String> check) {
    String[] parts = pieces.split("\\|");
    Random random = new Random(texts);
    for (int n = 0; n < texts; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(LONGEST); k >= 0; k--) {
        text.append(parts[random.nextInt(parts.length)]);
        text.append(strewn(random));
      }
      check.accept(text.toString());
    }
  }

  private static String strewn(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> String.valueOf((char) random.nextInt(0x10000));
      case 1 -> String.valueOf((char) random.nextInt(0x20));
      case 2 -> String.valueOf((char) (0xD800 + random.nextInt(0x800)));
      case 3 -> "\n";
      case 4, 5 -> "";
      default -> " ";
    };
  }

  /** Fails where a text of four times the length takes more than eight times the work. */
  public static void assertLinear(String piece, int length, Consumer<String> work) {
    String text = piece.repeat(length / piece.length() + 1);
    String longer = text.repeat(4);
    work.accept(text);
    long once = Math.max(SHORT, cost(text, work));
    long most = (long) (once * MOST_TIMES);
    long fourfold = cost(longer, work);
    // A collection of garbage may fall into one measurement, and not into all of them.
    for (int again = 0; fourfold > most && again < 3; again++) {
      fourfold = Math.min(fourfold, cost(longer, work));
    }
    if (fourfold > most) {
      throw new AssertionError(
          "\"%s\": %d characters take %d ms, four times as many %d ms"
              .formatted(piece, text.length(), once / 1_000_000, fourfold / 1_000_000));
    }
  }

  private static long cost(String text, Consumer<String> work) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    work.accept(text);
    return CLOCK.getCurrentThreadCpuTime() - begin;
  }
}
