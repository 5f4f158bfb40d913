package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.hostile.Payloads;
import org.junit.jupiter.api.Test;

/** What steers a terminal is shown, not obeyed. */
class ConsolePayloadTest {

  @Test
  void nothingThatSteersATerminalIsLeftInASafeText() {
    for (String payload : Payloads.ESCAPES) {
      assertThat(Console.safe(payload).codePoints())
          .as(Console.safe(payload))
          .noneMatch(Character::isISOControl)
          .noneMatch(c -> Character.getType(c) == Character.FORMAT)
          .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR)
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
      assertThat(Console.safe("plain " + payload)).startsWith("plain ");
    }
    assertThat(Console.safe("Lomé, naïve 中文 😀")).isEqualTo("Lomé, naïve 中文 😀");
  }
}
