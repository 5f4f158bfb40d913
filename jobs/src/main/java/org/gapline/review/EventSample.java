package org.gapline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.table.EventTable;

/**
 * A random sample of events, stratified by periods of five years: each period has its share of the
 * sample, rounded by largest remainders, so that the sample weighs itself. Events without a date
 * are a stratum of their own.
 */
public final class EventSample {

  private static final int YEARS = 5;
  private static final int NO_DATE = Integer.MIN_VALUE;

  private EventSample() {}

  /**
   * Draws events, in the order of their ids.
   *
   * @param size how many; all where there are no more
   * @param seed the same seed draws the same from the same events
   */
  public static List<EventTable.Row> draw(List<EventTable.Row> events, int size, long seed) {
    TreeMap<Integer, List<EventTable.Row>> strata = new TreeMap<>();
    events.forEach(
        event -> strata.computeIfAbsent(period(event), key -> new ArrayList<>()).add(event));
    Map<Integer, Integer> shares = shares(strata, Math.min(size, events.size()), events.size());
    List<EventTable.Row> drawn = new ArrayList<>();
    strata.forEach(
        (period, of) ->
            RandomOrder.of(of, EventTable.Row::eventId, seed).stream()
                .limit(shares.get(period))
                .forEach(drawn::add));
    drawn.sort(Comparator.comparing(EventTable.Row::eventId));
    return List.copyOf(drawn);
  }

  private static int period(EventTable.Row event) {
    return event.year() == null ? NO_DATE : Math.floorDiv(event.year(), YEARS);
  }

  private static Map<Integer, Integer> shares(
      TreeMap<Integer, List<EventTable.Row>> strata, int size, int all) {
    Map<Integer, Integer> shares = new TreeMap<>();
    Map<Integer, Double> rests = new TreeMap<>();
    strata.forEach(
        (period, of) -> {
          double exact = (double) size * of.size() / all;
          shares.put(period, (int) exact);
          rests.put(period, exact - (int) exact);
        });
    int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
    rests.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(left)
        .forEach(entry -> shares.merge(entry.getKey(), 1, Integer::sum));
    return shares;
  }
}
