package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who organized, attended and paid, collected while a document is read; each name once. */
final class Parties {

  /** They are named for what they adopted; others organize, and their members attend. */
  private static final Set<String> DELIBERATING = Set.of("Security Council", "General Assembly");

  /** So many States are the audience, and no one of them a guest. */
  private static final int MANY = 4;

  private final Map<String, Actor> organizers = new LinkedHashMap<>();
  private final Map<String, Actor> participants = new LinkedHashMap<>();
  private final Map<String, Actor> listed = new LinkedHashMap<>();
  private final Map<String, Actor> represented = new LinkedHashMap<>();
  private final Map<String, Actor> donors = new LinkedHashMap<>();
  private final Set<String> guests = new LinkedHashSet<>();
  private final Set<String> attendingStates = new LinkedHashSet<>();
  private final Set<String> absentStates = new LinkedHashSet<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private final Set<String> leadingStates = new LinkedHashSet<>();

  private boolean ofNoEvent;

  /** Names that were settled after all evidence was weighed; null where rules alone spoke. */
  private Settled settled;

  private record Settled(List<String> organizers, List<String> participants, List<String> donors) {}

  /** Replaces what the rules found by what all evidence says. */
  void settle(List<String> organizing, List<String> attending, List<String> paying) {
    settled = new Settled(organizing, attending, paying);
  }

  void organize(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (!actor.isGroup()) {
        Actor government = actor.asGovernment();
        organizers.putIfAbsent(key(government), government);
        if (government.isState()) {
          leadingStates.add(government.state());
        }
      }
    }
  }

  /** Takes organizers and donors that are stated once for several events, where there are none. */
  void inherit(Parties shared) {
    if (organizers.isEmpty()) {
      organize(shared.organizers.values());
    }
    if (donors.isEmpty()) {
      donors.putAll(shared.donors);
    }
  }

  /** Adds a State that leads the event without organizing it, as a chair does. */
  void lead(Collection<Actor> actors) {
    actors.stream().filter(Actor::isState).forEach(actor -> leadingStates.add(actor.state()));
  }

  /** Adds those whom the text lists as attending: an organizer may be among them. */
  void attend(Collection<Actor> actors) {
    actors.forEach(actor -> attend(actor, listed));
  }

  /** Adds those of whom the text says that they took part: organizers are no participants. */
  void takePart(Collection<Actor> actors) {
    actors.forEach(actor -> attend(actor, participants));
  }

  /** Adds those who stand in a row of guests, as "Present: ...". */
  void enter(Collection<Actor> actors) {
    takePart(actors);
    actors.forEach(actor -> guests.add(key(actor)));
  }

  private void attend(Actor actor, Map<String, Actor> into) {
    if (actor.isState()) {
      attendingStates.add(actor.state());
    } else {
      into.putIfAbsent(key(actor), actor);
    }
  }

  /** Adds a Government that was represented beside others. */
  void represent(Actor state) {
    represented.putIfAbsent(key(state), state);
  }

  void pay(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (!actor.isGroup()) {
        Actor government = actor.asGovernment();
        donors.putIfAbsent(key(government), government);
      }
    }
  }

  /** Forgets who organized, where the text is on no event. */
  void dismissOrganizers() {
    organizers.clear();
    ofNoEvent = true;
  }

  /** Whether the text is on no event that somebody could have organized. */
  boolean isOfNoEvent() {
    return ofNoEvent;
  }

  /** Whether a body is mostly named for what it adopted. */
  static boolean deliberates(String name) {
    return DELIBERATING.contains(name);
  }

  /** Whether a body stands in a row of guests. */
  boolean isGuest(Actor actor) {
    return guests.contains(key(actor));
  }

  void stayAway(Collection<Actor> actors) {
    actors.stream().filter(Actor::isState).forEach(actor -> absentStates.add(actor.state()));
    actors.forEach(actor -> absent.add(key(actor)));
  }

  /** Whether somebody is said not to have come. */
  boolean isAbsent(String name) {
    return absent.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Who organized; the Security Council only where nobody else did. */
  List<String> organizers() {
    if (settled != null) {
      return settled.organizers();
    }
    List<String> names = names(organizers.values());
    return names.size() < 2
        ? names
        : names.stream().filter(name -> !DELIBERATING.contains(name)).toList();
  }

  /** Who came; those who organized or paid only where the text says that they attended too. */
  List<String> participants() {
    if (settled != null) {
      return settled.participants();
    }
    Map<String, Actor> all = new LinkedHashMap<>(listed);
    participants.forEach(all::putIfAbsent);
    if (attendingStates.size() < MANY) {
      represented.forEach(all::putIfAbsent);
    }
    all.values()
        .removeIf(
            actor ->
                organizers.containsKey(key(actor.asGovernment()))
                    && !listed.containsKey(key(actor)));
    all.values().removeIf(actor -> isAbsent(actor.name()));
    all.values().removeIf(actor -> DELIBERATING.contains(actor.name()));
    all.entrySet()
        .removeIf(
            entry ->
                donors.containsKey(key(entry.getValue().asGovernment()))
                    && !listed.containsKey(entry.getKey()));
    return names(all.values());
  }

  List<String> donors() {
    return settled != null ? settled.donors() : names(donors.values());
  }

  /** States named as attending, in the order of the text. */
  Set<String> attendingStates() {
    return attendingStates;
  }

  /** States that are said not to have come. */
  Set<String> absentStates() {
    return absentStates;
  }

  /** States whose Governments organized or led. */
  Set<String> leadingStates() {
    return leadingStates;
  }

  /** Whether somebody is the only organizer that was found. */
  boolean organizesAlone(String name) {
    return organizers.size() == 1 && organizers.values().iterator().next().name().equals(name);
  }

  boolean hasOrganizers() {
    return !organizers.isEmpty();
  }

  private static String key(Actor actor) {
    return actor.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Collection<Actor> actors) {
    return new ArrayList<>(actors).stream().map(Actor::name).toList();
  }
}
