package org.gapline.spark.raw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gapline.document.InputFile;
import org.gapline.hash.Sha256;
import org.gapline.review.ReviewFile;

/**
 * A file under {@code data/raw/reviews} as it was read: what an import and a run go by alike.
 *
 * @param file the file
 * @param sha256 hash of its bytes, or null where it was not read
 * @param content its decisions, and what is none
 */
public record KeptReviews(InputFile file, String sha256, ReviewFile.Content content) {

  /** The subfolder of data/raw. */
  public static final String FOLDER = "reviews";

  /** Some 100,000 decisions: more than reviewers make. */
  static final int LARGEST = 64 << 20;

  /**
   * All of them, in the order of their paths.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static List<KeptReviews> in(RawFolder raw) throws IOException {
    List<KeptReviews> all = new ArrayList<>();
    for (InputFile file : raw.inputs(FOLDER)) {
      all.add(read(raw, file));
    }
    return all;
  }

  private static KeptReviews read(RawFolder raw, InputFile file) {
    if (!file.path().endsWith(ReviewFile.ENDING)) {
      return problem(file, "it is no " + ReviewFile.ENDING + " that an import wrote");
    }
    try {
      byte[] bytes = raw.bytes(file.path(), LARGEST);
      return new KeptReviews(file, Sha256.hex(bytes), ReviewFile.read(bytes));
    } catch (IOException e) {
      return problem(file, "it cannot be read (" + e.getMessage() + ")");
    }
  }

  private static KeptReviews problem(InputFile file, String what) {
    ReviewFile.Problem problem = new ReviewFile.Problem(0, what);
    return new KeptReviews(file, null, new ReviewFile.Content(List.of(), List.of(problem)));
  }
}
