package org.gapline.parsing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gapline.parsing.child.ParserMain;

/** A parser's process that does what the file says: hangs, uses up its memory, dies, or answers. */
public final class FaultyParserMain {

  private FaultyParserMain() {}

  public static void main(String[] arguments) {
    ParserMain.serve((file, progress) -> parse(new String(file, StandardCharsets.UTF_8), progress));
  }

  private static ParsedFile parse(String told, ParserMain.Progress progress)
      throws java.io.IOException, ParsingException {
    switch (told) {
      case "hang" -> hang();
      case "exhaust" -> exhaust();
      case "die" -> Runtime.getRuntime().halt(9);
      case "overflow" -> overflow(0);
      case "print" -> System.out.println("noise");
      case "refuse" -> throw new ParsingException(ParsingProblem.ENCRYPTED, "it is closed");
      case "slow" -> workSlowly(progress);
      default -> {}
    }
    return ParsedFile.of("text/plain", null, ParsedFile.Content.PLAIN, told, List.of());
  }

  private static void hang() {
    for (long i = 0; i >= 0; i = (i + 1) & 0xFFFF) {
      Thread.onSpinWait();
    }
  }

  private static void exhaust() {
    List<byte[]> kept = new ArrayList<>();
    while (true) {
      kept.add(new byte[1 << 20]);
    }
  }

  private static int overflow(int depth) {
    return depth == Integer.MAX_VALUE ? 0 : overflow(depth + 1) + 1;
  }

  /** Longer than a silence may last, with signs of progress. */
  private static void workSlowly(ParserMain.Progress progress) throws java.io.IOException {
    for (int i = 0; i < 8; i++) {
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      progress.sign();
    }
  }
}
