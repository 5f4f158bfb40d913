package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.table.EventTable;

/** What is not known, said as plainly as what is, and how the figures are made. */
final class NotKnownPart {

  private static final int MOST_THEMES = 4;

  private final Workbench bench;
  private final Scope scope;
  private final Codebook codebook;

  NotKnownPart(Workbench bench, Codebook codebook) {
    this.bench = bench;
    this.scope = bench.scope();
    this.codebook = codebook;
  }

  Part part() {
    Prose prose = new Prose();
    silentYears(prose);
    undated(prose);
    unheard(prose);
    languages(prose);
    return new Part(
        Part.Kind.NOT_KNOWN,
        "What is not known",
        List.of(new Block.Text(prose.passage(), Block.Tone.PLAIN)));
  }

  private void silentYears(Prose prose) {
    TreeSet<Integer> years = new TreeSet<>(scope.years());
    if (years.isEmpty()) {
      prose.words(
          scope.events().value() == 0
              ? "What is hard there: that no event is on file says nothing about it. "
              : "What was reported when: no reporting event has a date. ");
      return;
    }
    TreeSet<Integer> silent = new TreeSet<>();
    for (int year = years.first(); year <= years.last(); year++) {
      if (!years.contains(year)) {
        silent.add(year);
      }
    }
    if (!silent.isEmpty()) {
      Origin reporting = Origin.rows(Scope.EVENTS, scope.reportingIds());
      prose
          .words("No reporting event in ")
          .figure(Dates.ranges(silent), Kind.YEARS, reporting)
          .words(". ");
    }
  }

  private void undated(Prose prose) {
    List<String> undated =
        scope.reportingIds().stream()
            .filter(id -> scope.event(id).map(EventTable.Row::year).isEmpty())
            .toList();
    if (!undated.isEmpty()) {
      Count count = Count.of(Scope.EVENTS, undated);
      prose.count(count, "reporting event has", "reporting events have").words(" no date. ");
    }
  }

  private void unheard(Prose prose) {
    Set<String> heard =
        bench.challenges().all().stream().map(Challenge::theme).collect(Collectors.toSet());
    List<String> unheard =
        codebook.themes().stream()
            .map(Theme::id)
            .filter(theme -> scope.isShown(theme) && !heard.contains(theme))
            .map(theme -> Wording.inSentence(scope.labels().theme(theme)))
            .toList();
    if (unheard.isEmpty() || heard.isEmpty()) {
      return;
    }
    List<String> shown = new ArrayList<>(unheard.subList(0, Math.min(MOST_THEMES, unheard.size())));
    if (unheard.size() > shown.size()) {
      shown.add("others");
    }
    prose.words("As a challenge, none found in these reports on: " + Wording.list(shown) + ". ");
  }

  private void languages(Prose prose) {
    TreeMap<String, TreeSet<String>> byLanguage = new TreeMap<>();
    for (String id : scope.eventIds()) {
      for (String doc : scope.event(id).orElseThrow().docIds()) {
        Source source = scope.data().sources().get(doc);
        if (source != null) {
          byLanguage.computeIfAbsent(source.language(), l -> new TreeSet<>()).add(doc);
        }
      }
    }
    String before = "Languages of the reports: ";
    for (var language : byLanguage.entrySet()) {
      prose.words(before + name(language.getKey()) + " ");
      prose.number(Count.of("documents", List.copyOf(language.getValue())));
      before = ", ";
    }
    prose.words(byLanguage.isEmpty() ? "" : ".");
  }

  private static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** How the figures are made, in three lines. */
  static Part method() {
    return new Part(
        Part.Kind.METHOD,
        "How the figures are made",
        List.of(
            new Block.Text(
                Passage.of(
                    "The unit is the event; several reports of one event count once. A challenge"
                        + " counts when participants, a host State, an assessor or an organizer"
                        + " says so, or when it is unclear who does. A share is of events that"
                        + " report anything, with Wilson’s 95% interval; silence is not absence of"
                        + " a gap. A program codes the reports and errs both ways: it misses what is"
                        + " said and finds what is not (measured in docs/accuracy.md)."),
                Block.Tone.PLAIN)));
  }
}
