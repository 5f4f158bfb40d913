package org.gapline.chart;

import java.util.List;
import org.gapline.assessment.Scheme;
import org.gapline.chart.RatingsOverTime.Panel;

/** The finding of a sheet of ratings, in a sentence that says no more than the counts bear. */
final class RatingsTitle {

  private final Scheme scheme;
  private final int line;
  private final List<Panel> panels;

  RatingsTitle(Scheme scheme, int line, List<Panel> panels) {
    this.scheme = scheme;
    this.line = line;
    this.panels = panels;
  }

  String title() {
    if (line <= 1) {
      return "How States are rated; the scheme does not say what is a shortfall";
    }
    List<Panel> compared = panels.stream().filter(Panel::compares).toList();
    return compared.isEmpty() ? standing() : change(compared) + of(compared);
  }

  /** Of how many indicators it tells, where on others hardly any State was rated twice. */
  private String of(List<Panel> compared) {
    return compared.size() == panels.size()
        ? ""
        : " (%d of %d indicators)".formatted(compared.size(), panels.size());
  }

  private String change(List<Panel> compared) {
    int fewer = (int) compared.stream().filter(panel -> moved(panel) < 0).count();
    int more = (int) compared.stream().filter(panel -> moved(panel) > 0).count();
    int all = compared.size();
    if (fewer == all) {
      return "Fewer States fall short at their latest rating than at their first";
    } else if (more == all) {
      return "More States fall short at their latest rating than at their first";
    } else if (fewer + more == 0) {
      return "As many States fall short at their latest rating as at their first";
    }
    return "Fewer States fall short than at their first rating on %d of %d indicators, more on %d"
        .formatted(fewer, all, more);
  }

  private int moved(Panel panel) {
    return panel.last().shortfall(line).with() - panel.bars().get(0).shortfall(line).with();
  }

  /** Where hardly any State was rated twice, the title says where States stand. */
  private String standing() {
    var shares =
        panels.stream().mapToDouble(p -> p.last().shortfall(line).share()).summaryStatistics();
    String low = Wording.percent(shares.getMin());
    String high = Wording.percent(shares.getMax());
    String share = low.equals(high) ? high : low + " to " + high;
    return share
        + (isStatus() ? " of States are not " + better() : " of rated States fall short")
        + (panels.size() > 1 && !low.equals(high) ? ", by indicator" : "")
        + (hasChange() || isStatus() ? "" : "; no change is on file");
  }

  /** A list of statuses tells of one day, so that it cannot show a change. */
  private boolean isStatus() {
    return scheme.kind() == Scheme.Kind.STATUS;
  }

  private String better() {
    return Wording.inSentence(scheme.ratings().get(line - 1).label());
  }

  private boolean hasChange() {
    return panels.stream()
        .map(Panel::change)
        .anyMatch(change -> change != null && change.improved() + change.worsened() > 0);
  }
}
