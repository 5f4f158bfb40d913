package org.gapline.chart;

import java.util.List;

/** The finding of a sheet of trends, in words that claim no more than the tests do. */
final class TrendTitle {

  private static final int NAMED = 2;

  private final Labels labels;
  private final TrendIndex index;
  private final String region;
  private final List<String> shown;

  TrendTitle(Labels labels, TrendIndex index, String region, List<String> shown) {
    this.labels = labels;
    this.index = index;
    this.region = region;
    this.shown = shown;
  }

  String words() {
    return region.equals(Labels.ALL)
        ? finding()
        : labels.region(region) + ": " + Wording.inSentence(finding());
  }

  private String finding() {
    if (shown.isEmpty()) {
      return index.dated(region) == 0
          ? "No dated event reports anything yet"
          : "No challenge is reported by a dated event";
    }
    List<String> rising = with(Verdicts.RISING);
    List<String> falling = with(Verdicts.FALLING);
    if (!rising.isEmpty() || !falling.isEmpty()) {
      return changes(rising, falling);
    }
    int untested = (int) shown.stream().filter(theme -> !tested(theme)).count();
    return untested * 2 > shown.size() ? tooFew(untested) : noChange(untested);
  }

  private String tooFew(int untested) {
    return untested == shown.size()
        ? "Too few reports for a trend in any theme"
        : "Too few reports for a trend in "
            + Wording.number(untested)
            + " of "
            + Wording.number(shown.size())
            + " themes";
  }

  private static String noChange(int untested) {
    return untested == 0
        ? "No theme shows a clear rise or fall in reported challenges"
        : "No tested theme shows a clear rise or fall in reported challenges";
  }

  private String changes(List<String> rising, List<String> falling) {
    if (falling.isEmpty()) {
      return named(rising) + ": reported more often over the years";
    }
    if (rising.isEmpty()) {
      return named(falling) + ": reported less often over the years";
    }
    return "Reported more often: "
        + Wording.inSentence(named(rising))
        + "; less often: "
        + Wording.inSentence(named(falling));
  }

  private String named(List<String> themes) {
    return themes.size() > NAMED
        ? Wording.upper(Wording.number(themes.size())) + " themes"
        : Wording.list(
            List.of(labels.theme(themes.get(0)), last(themes)).subList(0, themes.size()));
  }

  private String last(List<String> themes) {
    return Wording.inSentence(labels.theme(themes.get(themes.size() - 1)));
  }

  private List<String> with(String verdict) {
    return shown.stream()
        .filter(
            theme -> index.test(region, theme).filter(t -> t.verdict().equals(verdict)).isPresent())
        .toList();
  }

  private boolean tested(String theme) {
    return index.test(region, theme).filter(Verdicts::isTested).isPresent();
  }
}
