package org.gapline.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gapline.codebook.CodebookFiles;
import org.gapline.preview.ListedPattern;
import org.gapline.preview.PatternReview;
import org.gapline.preview.ShadowedPatterns.Shadow;
import org.gapline.preview.ThemeOverlaps.Overlap;

/** Prints what may be tidied up in a codebook; none of it is an error. */
final class PatternNotices {

  private static final int LISTED = 20;
  private static final int LONGEST = 60;

  private final Console console;
  private final CodebookFiles files;
  private final Predicate<String> wanted;
  private final int most;

  /**
   * @param wanted which themes, and roles with their kinds of cue, are shown, by id
   */
  PatternNotices(
      Console console, CodebookFiles files, Preview.Listing listing, Predicate<String> wanted) {
    this.console = console;
    this.files = files;
    this.wanted = wanted;
    this.most = listing == Preview.Listing.ALL ? Integer.MAX_VALUE : LISTED;
  }

  /**
   * Prints what a review found.
   *
   * @param where where patterns were looked for, in words
   */
  void print(PatternReview review, String where) {
    unused(review, where);
    List<Shadow> shadows =
        review.shadowed().stream().filter(s -> wanted.test(s.shadowed().owner())).toList();
    console.line("");
    console.line(
        "%s idle, since another one of the same theme matches wherever they do%s:",
        Counted.of(shadows.size(), "theme pattern is", "theme patterns are"),
        shadows.isEmpty() ? "" : " (after deleting, fit the weights anew with gapline train)");
    list(
        shadows.stream()
            .map(s -> "%s, by %s".formatted(place(s.shadowed()), quoted(s.by())))
            .toList());
    overlaps(review, where);
  }

  private void unused(PatternReview review, String where) {
    List<ListedPattern> unused = chosen(review.unused());
    console.line("");
    console.line(
        "%s of %,d match nowhere in %s:",
        Counted.of(unused.size(), "pattern"), chosen(review.patterns()).size(), where);
    TreeMap<String, Long> byOwner =
        unused.stream()
            .collect(
                Collectors.groupingBy(ListedPattern::owner, TreeMap::new, Collectors.counting()));
    byOwner.forEach((owner, count) -> console.line("  %-32s %,6d", owner, count));
    list(unused.stream().map(this::place).toList());
  }

  private List<ListedPattern> chosen(List<ListedPattern> patterns) {
    return patterns.stream().filter(pattern -> wanted.test(pattern.owner())).toList();
  }

  private void overlaps(PatternReview review, String where) {
    List<Overlap> overlaps =
        review.overlaps().stream()
            .filter(overlap -> wanted.test(overlap.smaller()) || wanted.test(overlap.larger()))
            .toList();
    console.line("");
    console.line("Themes found in the same sentences: share of the smaller one's sentences");
    console.line(
        "(of %s: each is %s)",
        Counted.of(review.sentences(), "sentence"), where.replace("a document", "a statement"));
    if (overlaps.isEmpty()) {
      console.line("  none has 30% or more in common with another");
    }
    for (Overlap overlap : overlaps) {
      console.line(
          "  %-28s with %-28s %3.0f%% (%d of %d)",
          overlap.smaller(),
          overlap.larger(),
          100 * overlap.share(),
          overlap.both(),
          overlap.sentences());
    }
  }

  private void list(List<String> lines) {
    lines.stream().limit(most).forEach(line -> console.line("  %s", Console.safe(line)));
    if (lines.size() > most) {
      console.line("  and %,d more: list them with --all", lines.size() - most);
    }
  }

  private String place(ListedPattern pattern) {
    return "%s:%d: %s %s %s"
        .formatted(
            files.shown(pattern.file()),
            pattern.pattern().line(),
            pattern.owner(),
            pattern.use() == ListedPattern.Use.EXCLUSION ? "without" : pattern.language(),
            quoted(pattern));
  }

  private static String quoted(ListedPattern pattern) {
    String source = pattern.pattern().source();
    return '"'
        + (source.length() <= LONGEST ? source : source.substring(0, LONGEST - 1) + "…")
        + '"';
  }
}
