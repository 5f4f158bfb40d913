package org.gapline.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapline.statistics.StaggeredPanel.Unit;

/**
 * Units that get their treatment together, and who therefore get another one together when
 * treatments are dealt out anew: what units of a group have in common would else be taken for an
 * effect.
 *
 * <p>Source: R. J. Hayes and L. H. Moulton, "Cluster Randomised Trials" (2nd ed. 2017): the test
 * permutes what was assigned, and that is assigned to clusters.
 */
final class TreatmentBlocks {

  private final StaggeredPanel panel;
  private final List<Unit> firsts = new ArrayList<>();
  private final int[] blockOf;

  /** The blocks of a panel: units of one group with one treatment, and units without a group. */
  TreatmentBlocks(StaggeredPanel panel) {
    this.panel = panel;
    this.blockOf = new int[panel.units().size()];
    Map<Key, Integer> blocks = new LinkedHashMap<>();
    for (int place = 0; place < blockOf.length; place++) {
      Unit unit = panel.units().get(place);
      String group = unit.group() == null ? "\n" + place : unit.group();
      Integer known =
          blocks.putIfAbsent(
              new Key(group, unit.treated(), unit.comparableBefore()), firsts.size());
      blockOf[place] = known == null ? firsts.size() : known;
      if (known == null) {
        firsts.add(unit);
      }
    }
  }

  private record Key(String group, int treated, int comparableBefore) {}

  int number() {
    return firsts.size();
  }

  /** A panel with the same blocks in which each has the treatment of another. */
  StaggeredPanel dealt(StaggeredPanel of, int... deal) {
    List<Unit> units = new ArrayList<>();
    for (int place = 0; place < blockOf.length; place++) {
      units.add(of.units().get(place).treatedAs(firsts.get(deal[blockOf[place]])));
    }
    return new StaggeredPanel(units, panel.times());
  }

  /**
   * The smallest share of all deals that can lie as far out as one of them. Deals that differ in
   * comparisons alone are one; where as many blocks are treated, all at one time, as are not, the
   * deal with both sides exchanged lies as far out.
   */
  double smallestShare() {
    Collection<Long> sizes =
        firsts.stream()
            .collect(Collectors.groupingBy(Unit::treated, Collectors.counting()))
            .values();
    double logDeals = logFactorial(firsts.size());
    for (long size : sizes) {
      logDeals -= logFactorial(size);
    }
    boolean mirrored = sizes.size() == 2 && sizes.stream().distinct().count() == 1;
    return Math.min(1, (mirrored ? 2 : 1) * StrictMath.exp(-logDeals));
  }

  private static double logFactorial(long n) {
    double log = 0;
    for (int i = 2; i <= n; i++) {
      log += StrictMath.log(i);
    }
    return log;
  }
}
