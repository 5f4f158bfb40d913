package org.gapline.briefing;

import java.util.List;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;

/**
 * The point on what is reported most. It says "most often" only of a theme whose interval lies
 * above all others', since whoever speaks will say it aloud.
 */
final class LeadingPoint {

  private static final int SHOWN = 3;

  private final Scope scope;
  private final Challenges challenges;
  private final List<Challenge> all;

  LeadingPoint(Workbench bench) {
    this.scope = bench.scope();
    this.challenges = bench.challenges();
    this.all = challenges.all();
  }

  Passage passage() {
    if (all.isEmpty()) {
      return none();
    }
    if (scope.request().theme() != null) {
      return asked();
    }
    Challenge top = all.get(0);
    if (all.size() == 1) {
      return reported(one(top) + " is the one challenge on file. ");
    }
    if (challenges.isAhead(top, all.get(1))) {
      return reported(one(top) + " is raised most often. ");
    }
    return isTied(all.get(1)) ? tied() : close();
  }

  private Passage none() {
    return new Prose()
        .strong("No challenge is reported" + scope.onTheme() + ". ")
        .words("The reports of ")
        .count(scope.reporting(), "event", "events")
        .words(" hold none. Silence is no proof that there is none.")
        .passage();
  }

  private Passage asked() {
    Prose prose =
        new Prose()
            .strong(all.get(0).label() + ": a reported challenge. ")
            .words("Participants and others who speak for an event report it at ");
    return share(prose).words("." + trend()).passage();
  }

  private Passage reported(String first) {
    Prose prose = new Prose().strong(first).words("Reported as a challenge at ");
    return share(prose).words("." + trend()).passage();
  }

  /** More events than for the next one, and too few more to say that it comes first. */
  private Passage close() {
    Prose prose =
        new Prose()
            .strong(one(all.get(0)) + " is a reported challenge. ")
            .words("It was raised at ");
    return share(prose)
        .words("; the next, " + next() + " at ")
        .number(all.get(1).with())
        .words(", which is too close to rank." + trend())
        .passage();
  }

  private String next() {
    String next = Wording.inSentence(all.get(1).label());
    List<String> tied = challenges.tiedWith(1);
    return tied.isEmpty() ? one(next) : next + " (and " + Wording.list(tied) + ")";
  }

  private Passage tied() {
    List<Challenge> tied = all.stream().filter(this::isTied).toList();
    List<String> labels =
        tied.stream().limit(SHOWN).map(c -> Wording.inSentence(c.label())).toList();
    Prose prose =
        new Prose()
            .strong("No theme stands out. ")
            .words(
                Wording.upper(Wording.list(labels))
                    + (tied.size() > SHOWN ? " and others" : "")
                    + " were each reported as a challenge at ");
    return prose.ratio(all.get(0).with(), scope.reporting()).words(reporting() + ".").passage();
  }

  private boolean isTied(Challenge challenge) {
    return challenge.with().value() == all.get(0).with().value();
  }

  private Prose share(Prose prose) {
    return prose
        .ratio(all.get(0).with(), scope.reporting())
        .words(reporting() + ", ")
        .share(all.get(0).with(), scope.reporting());
  }

  private String reporting() {
    return scope.reporting().value() == 1
        ? " event that reports anything"
        : " events that report anything";
  }

  private String trend() {
    return all.get(0)
        .test()
        .filter(Verdicts::isFinding)
        .map(test -> " The trend: " + test.verdict() + ".")
        .orElse("");
  }

  /** A label as the subject of a sentence: what follows a comma in it is closed by another. */
  private static String one(Challenge challenge) {
    return one(challenge.label());
  }

  private static String one(String label) {
    return label.contains(", ") ? label + "," : label;
  }
}
