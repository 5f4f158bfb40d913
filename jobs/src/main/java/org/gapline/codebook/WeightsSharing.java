package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.learning.CommentLines;

/**
 * Who may see what weights find: those who may see all documents to which they were fitted, since
 * weights name words of these. Each file of weights says so at its head; one that does not counts
 * as confidential.
 */
public final class WeightsSharing {

  private static final String SHARING = "sharing";

  private WeightsSharing() {}

  /** The comment at the head of a file of weights. */
  public static String comment(SharingLabel narrowest) {
    return SHARING + ": " + narrowest;
  }

  /** The label of a file of weights, or nothing where there is no such file. */
  public static Optional<SharingLabel> of(CodebookFiles files, String name) {
    return files
        .text(name)
        .map(
            text ->
                CommentLines.value(text, SHARING)
                    .flatMap(SharingLabel::parse)
                    .orElse(SharingLabel.CONFIDENTIAL));
  }

  /** The label of all weights together; public where there are none. */
  public static SharingLabel narrowest(CodebookFiles files) {
    return Weights.FILES.stream()
        .flatMap(name -> of(files, name).stream())
        .reduce(SharingLabel.PUBLIC, SharingLabel::narrowedBy);
  }

  /** The files of weights whose documents an audience may not see. */
  public static List<String> closedTo(Audience audience, CodebookFiles files) {
    return Weights.FILES.stream()
        .filter(name -> of(files, name).filter(label -> !audience.maySee(label)).isPresent())
        .toList();
  }
}
