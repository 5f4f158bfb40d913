package org.gapline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;
import org.gapline.table.TrendTestTable;

/** The verdicts on some challenges, each with its ground, those of the same ground together. */
final class TrendRemarks {

  private static final String UNTESTED = "not tested";

  private final List<Challenge> challenges;

  TrendRemarks(List<Challenge> challenges) {
    this.challenges = List.copyOf(challenges);
  }

  /** A sentence for each verdict. */
  Prose write(Prose prose) {
    Map<String, Map<String, List<Challenge>>> byVerdict = new LinkedHashMap<>();
    for (Challenge challenge : challenges) {
      byVerdict
          .computeIfAbsent(verdict(challenge), v -> new LinkedHashMap<>())
          .computeIfAbsent(ground(challenge), g -> new ArrayList<>())
          .add(challenge);
    }
    boolean alike = byVerdict.size() == 1 && byVerdict.values().iterator().next().size() == 1;
    String before = alike ? "Trend, " + all() + ": " : "";
    for (Map.Entry<String, Map<String, List<Challenge>>> each : byVerdict.entrySet()) {
      String verdict = each.getKey();
      prose.words(before).strong(alike ? verdict : Wording.upper(verdict));
      groups(prose, List.copyOf(each.getValue().values()), alike);
      before = " ";
    }
    return prose;
  }

  private String all() {
    return challenges.size() == 1 ? "the one theme" : "all of these";
  }

  private static void groups(Prose prose, List<List<Challenge>> groups, boolean alike) {
    String before = alike ? "" : ": ";
    for (List<Challenge> same : groups) {
      prose.words(alike ? "" : before + who(same));
      ground(prose, same.get(0));
      before = "; ";
    }
    prose.words(".");
  }

  private static String who(List<Challenge> same) {
    return Wording.list(same.stream().map(c -> Wording.inSentence(c.label())).toList());
  }

  private static void ground(Prose prose, Challenge challenge) {
    String ground = ground(challenge);
    if (challenge.test().isPresent() && !ground.isEmpty()) {
      TrendTestTable.Row test = challenge.test().get();
      String column = Verdicts.isTested(test) ? "detectable_change" : "reason";
      Origin origin = Origin.cell("trend_tests", column, test.theme(), test.region());
      prose.words(" (").figure(ground, Kind.WORDS, origin).words(")");
    } else if (!ground.isEmpty()) {
      prose.words(", " + ground);
    }
  }

  private static String verdict(Challenge challenge) {
    return challenge.test().map(TrendTestTable.Row::verdict).orElse(UNTESTED);
  }

  private static String ground(Challenge challenge) {
    return challenge.test().map(TrendRemarks::ground).orElse("since no event with it has a date");
  }

  /** Why nothing was tested, or what a test without a finding would have missed. */
  private static String ground(TrendTestTable.Row test) {
    if (!Verdicts.isTested(test)) {
      return Verdicts.reason(test);
    }
    return Verdicts.isFinding(test) || test.detectableChange() == null
        ? ""
        : "a change below "
            + Wording.points(test.detectableChange()).replace("+", "")
            + " points a year would have been missed";
  }
}
