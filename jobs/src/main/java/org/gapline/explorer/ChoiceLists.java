package org.gapline.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gapline.chart.Labels;
import org.gapline.codebook.Role;
import org.gapline.trend.CollectEvidence;

/** What one can choose on the page: only what occurs in the release, by id and name. */
final class ChoiceLists {

  private final PageIndex index;

  ChoiceLists(PageIndex index) {
    this.index = index;
  }

  /** Themes with a statement or a place in the standing list, most reported first. */
  DataTable themes() {
    Labels labels = index.labels();
    DataTable table = new DataTable("id", "label", "definition", "parents");
    for (String theme : index.themes()) {
      List<String> parents = labels.themeParents(theme).stream().map(labels::theme).toList();
      table.add(List.of(theme, labels.theme(theme), labels.definition(theme), parents));
    }
    return table;
  }

  /** Regions and groupings of which anything was reported, with how many events reported. */
  DataTable units() {
    DataTable table = new DataTable("id", "label", "kind", "reporting", "dated");
    for (String unit : heard()) {
      int reporting = index.counts().reporting(unit);
      String label = index.labels().region(unit);
      table.add(List.of(unit, label, kind(unit), reporting, index.counts().dated(unit)));
    }
    return table;
  }

  /** Ids of the regions and groupings of which anything was reported. */
  List<String> heard() {
    return index.labels().reportingUnits().stream()
        .filter(unit -> unit.equals(Labels.ALL) || index.counts().reporting(unit) > 0)
        .toList();
  }

  private String kind(String unit) {
    if (unit.equals(Labels.ALL)) {
      return "all";
    } else if (index.labels().isGrouping(unit)) {
      return "grouping";
    }
    return index.labels().isParentRegion(unit) ? "parent" : "region";
  }

  DataTable roles() {
    DataTable table = new DataTable("id", "label");
    Stream.of(
            Role.CHALLENGE, Role.RECOMMENDATION, Role.PROGRESS, Role.COMMITMENT, Role.GOOD_PRACTICE)
        .forEach(role -> table.add(List.of(role.id(), PageWords.label(role.id()))));
    return table;
  }

  /** Who says so, and whether a challenge counts when they say it. */
  DataTable speakers() {
    DataTable table = new DataTable("id", "label", "counts");
    for (String speaker : index.data().statements().speakers()) {
      boolean counts = CollectEvidence.SPEAKERS.contains(speaker);
      table.add(List.of(speaker, PageWords.label(speaker), counts));
    }
    return table;
  }

  DataTable languages() {
    DataTable table = new DataTable("id", "label");
    for (String code : index.data().statements().languages()) {
      String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      table.add(List.of(code, name));
    }
    return table;
  }
}
