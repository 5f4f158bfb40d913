package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fault in our own reading costs the one file. */
class GuardedReadingTest {

  private static final byte[] REPORT = "Experts met in Accra.".getBytes(StandardCharsets.UTF_8);

  @Test
  void faultIsAReasonThatNamesItsPlaceAndNotTheText() {
    RejectedInputException refused = refusal(new Faulty());

    assertThat(refused.reason()).isEqualTo(RejectReason.READING_FAILED);
    assertThat(refused)
        .hasMessageContaining("IllegalStateException at GuardedReadingTest$Faulty.extract:")
        .hasMessageContaining(".txt")
        .hasMessageNotContaining("Accra");
  }

  @Test
  void depthOfTheStackIsAFaultLikeAnyOther() {
    assertThat(refusal(new Endless()).reason()).isEqualTo(RejectReason.READING_FAILED);
  }

  private static RejectedInputException refusal(FormatReader format) {
    return catchThrowableOfType(
        RejectedInputException.class,
        () -> new DocumentReader(format).read(REPORT, "reports/a.txt", InputMetadata.unmarked()));
  }

  private static class Faulty implements FormatReader {
    @Override
    public String mediaType(String ending) {
      return "text/plain";
    }

    @Override
    public Extract extract(byte[] bytes, Set<DocumentFlag> flags) {
      throw new IllegalStateException(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static final class Endless extends Faulty {
    @Override
    @SuppressWarnings("InfiniteRecursion")
    public Extract extract(byte[] bytes, Set<DocumentFlag> flags) {
      return extract(bytes, flags);
    }
  }
}
