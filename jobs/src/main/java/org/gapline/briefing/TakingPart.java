package org.gapline.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.chart.Labels;
import org.gapline.chart.Wording;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;

/** Which States took part in the events of a region: those of the region by name, in a line. */
final class TakingPart {

  private static final int MOST = 20;

  /** Of fewer, a reader could tell who stands behind "[a State]". */
  private static final int LEAST = 3;

  private final Scope scope;
  private final Codebook codebook;
  private final List<String> naming;
  private final Set<String> states = new TreeSet<>();

  TakingPart(Scope scope, Codebook codebook) {
    this.scope = scope;
    this.codebook = codebook;
    this.naming = scope.eventIds().stream().filter(id -> !statesAt(id).isEmpty()).toList();
    naming.forEach(id -> states.addAll(statesAt(id)));
  }

  private List<String> statesAt(String eventId) {
    return scope.event(eventId).orElseThrow().states();
  }

  Passage passage() {
    if (naming.isEmpty()) {
      return new Prose()
          .words("Not known: no report of ")
          .count(scope.events(), "event", "events")
          .words(" names them.")
          .passage();
    }
    Prose prose =
        new Prose()
            .number(new Count(states.size(), new Origin(Scope.EVENTS, naming, "states")))
            .words(
                states.size() == 1 ? " State, by the reports of " : " States, by the reports of ")
            .ratio(Count.of(Scope.EVENTS, naming), scope.events())
            .words(" events" + names() + ".");
    return prose.words(" Taking part says nothing about a State’s own capacity.").passage();
  }

  /** The names in the order of the alphabet, so that nobody is ranked. */
  private String names() {
    boolean guessable = scope.request().naming() == Naming.WITHHELD && states.size() < LEAST;
    if (guessable) {
      return "; not named here, since so few could be told behind a bracket";
    }
    List<String> own =
        ownStates()
            .filter(states::contains)
            .map(scope.labels()::state)
            .distinct()
            .sorted()
            .toList();
    if (own.isEmpty() || own.size() > MOST) {
      return "; the explorer lists them";
    }
    String whose = own.size() == states.size() ? ": " : "; of " + scope.name() + ": ";
    return whose + Wording.list(own);
  }

  private Stream<String> ownStates() {
    String unit = scope.subject().id();
    if (unit.equals(Labels.ALL)) {
      return states.stream();
    }
    Set<String> regions = new HashSet<>(Set.of(unit));
    Stream<String> joined = Stream.empty();
    for (Grouping grouping : codebook.groupings()) {
      if (grouping.id().equals(unit)) {
        regions.addAll(grouping.regions());
        joined = grouping.statesOn(scope.data().caption().date()).stream();
      }
    }
    Stream<String> located =
        codebook.regions().stream()
            .filter(region -> regions.contains(region.id()) || region.parent().equals(unit))
            .map(Region::states)
            .flatMap(List::stream);
    return Stream.concat(joined, located);
  }
}
