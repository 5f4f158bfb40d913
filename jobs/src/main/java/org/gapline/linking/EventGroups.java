package org.gapline.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups reports into events. The surest pairs come first; two groups become one when no report of
 * the one speaks against a report of the other, so that a chain of likeness never joins reports
 * that contradict each other. The same reports give the same groups in any order.
 */
final class EventGroups {

  /** So many reports speak for a larger group: thousands of reports of one event cost little. */
  private static final int SPEAKERS = 48;

  /** So many pairs of groups that do not go together are remembered. */
  private static final int MOST_APART = 1 << 18;

  private final EvidenceModel model;
  private final List<Report> reports;

  /** For each report the places of the reports of its group, the first of them first. */
  private final List<List<Integer>> groups = new ArrayList<>();

  /** Pairs of groups, by their first reports, that were found not to go together. */
  private final Set<Long> apart = new HashSet<>();

  EventGroups(EvidenceModel model, List<DocumentEvent> events) {
    this.model = model;
    this.reports = events.stream().sorted(Report.ORDER).map(Report::of).toList();
    for (int i = 0; i < reports.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The groups, each in the order of its reports, by their first reports. */
  List<List<DocumentEvent>> find() {
    new SurestPairs(reports, model).forEach(this::join);
    List<List<DocumentEvent>> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Integer> group = groups.get(i);
      if (group.get(0) == i) {
        found.add(group.stream().sorted().map(member -> reports.get(member).event()).toList());
      }
    }
    return found;
  }

  private void join(int first, int second) {
    List<Integer> one = groups.get(first);
    List<Integer> other = groups.get(second);
    if (one == other) {
      return;
    }
    List<Integer> kept = one.get(0) < other.get(0) ? one : other;
    List<Integer> added = kept == one ? other : one;
    if (tolerate(kept, added)) {
      kept.addAll(added);
      added.forEach(member -> groups.set(member, kept));
    }
  }

  /**
   * Whether no report of the one speaks against one of the other. A group keeps its first reports
   * as long as it goes by them, so what is once apart stays apart.
   */
  private boolean tolerate(List<Integer> kept, List<Integer> added) {
    long pair = (long) kept.get(0) << Integer.SIZE | added.get(0);
    if (apart.contains(pair)) {
      return false;
    }
    boolean together = agree(kept, added);
    if (!together && apart.size() < MOST_APART) {
      apart.add(pair);
    }
    return together;
  }

  private boolean agree(List<Integer> kept, List<Integer> added) {
    for (int i = 0; i < Math.min(SPEAKERS, kept.size()); i++) {
      for (int j = 0; j < Math.min(SPEAKERS, added.size()); j++) {
        if (!model.tolerate(reports.get(kept.get(i)), reports.get(added.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }
}
