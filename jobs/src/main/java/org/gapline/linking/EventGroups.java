package org.gapline.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups reports into events. The surest pairs come first; two groups become one when no report of
 * the one speaks against a report of the other, so that a chain of likeness never joins reports
 * that contradict each other. The same reports give the same groups in any order.
 */
final class EventGroups {

  /** So many reports speak for a larger group: thousands of reports of one event cost little. */
  private static final int SPEAKERS = 48;

  private record Pair(int first, int second, int points) {}

  private static final Comparator<Pair> SUREST_FIRST =
      Comparator.comparingInt((Pair pair) -> -pair.points())
          .thenComparingInt(Pair::first)
          .thenComparingInt(Pair::second);

  private final EvidenceModel model;
  private final List<Report> reports;

  /** For each report the places of the reports of its group, the first of them first. */
  private final List<List<Integer>> groups = new ArrayList<>();

  EventGroups(EvidenceModel model, List<DocumentEvent> events) {
    this.model = model;
    this.reports = events.stream().sorted(Report.ORDER).map(Report::of).toList();
    for (int i = 0; i < reports.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The groups, each in the order of its reports, by their first reports. */
  List<List<DocumentEvent>> find() {
    pairs().forEach(this::join);
    List<List<DocumentEvent>> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Integer> group = groups.get(i);
      if (group.get(0) == i) {
        found.add(group.stream().sorted().map(member -> reports.get(member).event()).toList());
      }
    }
    return found;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    new Neighbours(reports)
        .forEachPair(
            (i, j) -> {
              Evidence evidence = model.compare(reports.get(i), reports.get(j));
              if (evidence.isEnough()) {
                pairs.add(new Pair(i, j, evidence.points()));
              }
            });
    pairs.sort(SUREST_FIRST);
    return pairs;
  }

  private void join(Pair pair) {
    List<Integer> one = groups.get(pair.first());
    List<Integer> other = groups.get(pair.second());
    if (one == other || !tolerate(one, other)) {
      return;
    }
    List<Integer> kept = one.get(0) < other.get(0) ? one : other;
    List<Integer> added = kept == one ? other : one;
    kept.addAll(added);
    added.forEach(member -> groups.set(member, kept));
  }

  private boolean tolerate(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(SPEAKERS, one.size()); i++) {
      for (int j = 0; j < Math.min(SPEAKERS, other.size()); j++) {
        Report first = reports.get(one.get(i));
        if (!model.compare(first, reports.get(other.get(j))).isTolerable()) {
          return false;
        }
      }
    }
    return true;
  }
}
