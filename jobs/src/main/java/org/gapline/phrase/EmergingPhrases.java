package org.gapline.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gapline.statistics.LogOdds;
import org.gapline.statistics.LogOdds.Count;
import org.gapline.table.EmergingTable;
import org.gapline.trend.ReportingUnits;

/**
 * The phrases that grow in challenges of late years against earlier ones, by {@link LogOdds} among
 * all phrases of the same unit and language, so that longer reports of late years alone make
 * nothing emerge. The prior is the language's use over all units and years, as heavy as {@value
 * #PRIOR_EVENTS} events.
 *
 * <p>A phrase is proposed from {@value #LEAST_Z} standard errors on, with {@value #FEWEST_EVENTS}
 * late events or more of its unit. Thousands of phrases are looked at: the threshold chooses what
 * is worth a look, and proves nothing. Where phrases overlap, only the best of them is proposed.
 * Without earlier years there is nothing to compare with, and the table is empty.
 */
public final class EmergingPhrases {

  /** The last calendar years, up to the last one with a reporting event. */
  public static final int LATE_YEARS = 3;

  /** Late events that a phrase needs in its unit, and different sentences there. */
  public static final int FEWEST_EVENTS = 3;

  /** Growth that a phrase needs, in standard errors. */
  public static final double LEAST_Z = 1.96;

  /** Events' worth of phrases that the prior adds to either period. */
  public static final int PRIOR_EVENTS = 10;

  /** The strongest first; among equals what more events hold, then the longer, then by letters. */
  private static final Comparator<Growth> BEST_FIRST =
      Comparator.comparingDouble((Growth growth) -> -growth.z())
          .thenComparing(growth -> -growth.counts().after())
          .thenComparing(growth -> -growth.phrase().words().size())
          .thenComparing(Growth::phrase);

  private EmergingPhrases() {}

  /** A phrase with its growth. */
  private record Growth(Phrase phrase, PhraseCounts counts, double z) {}

  /** The rows, by unit and the strongest first. */
  public static List<EmergingTable.Row> rows(PhraseTally tally) {
    PhraseTally.Unit background = tally.units().get(ReportingUnits.ALL);
    List<EmergingTable.Row> rows = new ArrayList<>();
    tally
        .units()
        .forEach(
            (id, unit) ->
                withoutOverlaps(growing(unit, background)).forEach(g -> rows.add(row(id, g))));
    return List.copyOf(rows);
  }

  private static List<Growth> growing(PhraseTally.Unit unit, PhraseTally.Unit background) {
    List<Growth> growing = new ArrayList<>();
    for (Map.Entry<Phrase, PhraseCounts> entry : unit.phrases().entrySet()) {
      PhraseCounts counts = entry.getValue();
      PhraseTally.Volume volume = unit.volume(entry.getKey().language());
      if (counts.suffices() && volume.before() > 0) {
        double z = z(counts, volume, prior(entry.getKey(), background));
        if (z >= LEAST_Z) {
          growing.add(new Growth(entry.getKey(), counts, z));
        }
      }
    }
    growing.sort(BEST_FIRST);
    return growing;
  }

  private static double z(PhraseCounts counts, PhraseTally.Volume volume, Count prior) {
    Count late = new Count(counts.after(), volume.after());
    Count early = new Count(counts.before(), volume.before());
    return LogOdds.of(late, early, prior).z();
  }

  /** So many events at which the phrase is heard as often as over all units and years. */
  private static Count prior(Phrase phrase, PhraseTally.Unit background) {
    PhraseTally.Volume volume = background.volume(phrase.language());
    PhraseCounts counts = background.phrases().get(phrase);
    double weight = (double) PRIOR_EVENTS / volume.events();
    return new Count(
        weight * (counts.before() + counts.after()), weight * (volume.before() + volume.after()));
  }

  private static List<Growth> withoutOverlaps(List<Growth> bestFirst) {
    List<Growth> kept = new ArrayList<>();
    for (Growth growth : bestFirst) {
      if (kept.stream().noneMatch(better -> overlap(better.phrase(), growth.phrase()))) {
        kept.add(growth);
      }
    }
    return kept;
  }

  /** Whether one holds the other, or two words at the end of one begin the other. */
  static boolean overlap(Phrase a, Phrase b) {
    return a.language().equals(b.language())
        && (holds(a, b)
            || holds(b, a)
            || follows(a.words(), b.words())
            || follows(b.words(), a.words()));
  }

  private static boolean holds(Phrase a, Phrase b) {
    return Collections.indexOfSubList(a.words(), b.words()) >= 0;
  }

  private static boolean follows(List<String> a, List<String> b) {
    for (int common = 2; common < Math.min(a.size(), b.size()); common++) {
      if (a.subList(a.size() - common, a.size()).equals(b.subList(0, common))) {
        return true;
      }
    }
    return false;
  }

  private static EmergingTable.Row row(String unit, Growth growth) {
    return new EmergingTable.Row(
        growth.phrase().text(),
        unit,
        growth.counts().before(),
        growth.counts().after(),
        growth.z(),
        growth.counts().firstSeen(),
        growth.counts().statementIds());
  }
}
