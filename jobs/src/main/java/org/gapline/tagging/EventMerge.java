package org.gapline.tagging;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gapline.document.DocumentFlag;

/** Joins the reports of one event: sets united, single values from the first that has one. */
final class EventMerge {

  private EventMerge() {}

  static LinkedEvent merge(String eventId, List<DocumentEvent> reports) {
    List<EventFacts> all = reports.stream().map(DocumentEvent::facts).toList();
    if (all.size() == 1) {
      return new LinkedEvent(eventId, all.get(0), reports);
    }
    EventFacts located = withPlace(all);
    EventFacts merged =
        new EventFacts(
            all.get(0).kind(),
            first(all, EventFacts::title),
            first(all, EventFacts::start),
            first(all, EventFacts::end),
            all.get(0).precision(),
            located.city(),
            located.country(),
            union(all, EventFacts::regions),
            union(all, EventFacts::groupings),
            union(all, EventFacts::states),
            union(all, EventFacts::organizers),
            union(all, EventFacts::participants),
            union(all, EventFacts::donors),
            union(all, EventFacts::resolutions),
            union(all, EventFacts::agenda),
            flags(all));
    return new LinkedEvent(eventId, merged, reports);
  }

  /** City and State come from one report, so that they fit each other. */
  private static EventFacts withPlace(List<EventFacts> all) {
    return all.stream()
        .filter(facts -> facts.city() != null)
        .findFirst()
        .or(() -> all.stream().filter(facts -> facts.country() != null).findFirst())
        .orElse(all.get(0));
  }

  private static <T> T first(List<EventFacts> all, Function<EventFacts, T> value) {
    return all.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static List<String> union(
      List<EventFacts> all, Function<EventFacts, List<String>> values) {
    Set<String> united = new LinkedHashSet<>();
    all.forEach(facts -> united.addAll(values.apply(facts)));
    return List.copyOf(united);
  }

  private static Set<DocumentFlag> flags(List<EventFacts> all) {
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    all.forEach(facts -> flags.addAll(facts.flags()));
    boolean conflict =
        disagree(all, EventFacts::end) || disagree(all, EventFacts::country) || citiesDisagree(all);
    if (conflict) {
      flags.add(DocumentFlag.CONFLICTING_FACTS);
    }
    return flags;
  }

  private static boolean citiesDisagree(List<EventFacts> all) {
    List<String> cities =
        all.stream()
            .map(EventFacts::city)
            .filter(Objects::nonNull)
            .map(EventPlaces::folded)
            .toList();
    return cities.stream().anyMatch(city -> !EventPlaces.sameCity(cities.get(0), city));
  }

  private static <T> boolean disagree(List<EventFacts> all, Function<EventFacts, T> value) {
    return all.stream().map(value).filter(Objects::nonNull).distinct().count() > 1;
  }
}
