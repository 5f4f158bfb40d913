package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Region;
import org.gapline.tagging.DocumentKind;

/** Finds the States that took part: by lists, by what is said of them, by all that a body has. */
final class GuestStates {

  private final Reading reading;
  private final NamedRegions regions;

  GuestStates(Reading reading, NamedRegions regions) {
    this.reading = reading;
    this.regions = regions;
  }

  /** The States that came to the event, in the order in which they are found. */
  Set<String> find(Parties parties, LocalDate day, DocumentKind kind) {
    Set<String> attending = new LinkedHashSet<>(parties.attendingStates());
    DoubtedStates doubts = new DoubtedStates(reading);
    attending.removeIf(doubts::isDoubted);
    attending.addAll(new StateLists(reading).find());
    attending.addAll(new CountedStates(reading).find());
    attending.addAll(new AllMembers(reading, regions, day).find());
    if (kind == DocumentKind.BRIEFING) {
      attending.addAll(new SpeakingStates(reading).find());
    }
    attending.removeAll(parties.absentStates());
    return attending;
  }

  /**
   * Those of whom the event was, by its guests. Who leads is no guest among many, unless hardly
   * anybody is left: States that hold a meeting together come to it.
   */
  static Set<String> withoutLeads(Set<String> attending, Parties parties) {
    Set<String> guests = new LinkedHashSet<>(attending);
    if (guests.size() > 2) {
      guests.removeAll(parties.leadingStates());
    }
    boolean together = parties.leadingStates().size() > 2 && guests.size() < 2;
    if (together) {
      guests.addAll(parties.leadingStates());
    }
    return guests;
  }

  /**
   * The leading States that take part too. One from another region than the audience organizes for
   * others: an embassy, a donor, the host of a course for its neighbours.
   */
  Set<String> leads(Parties parties, Venue venue, Set<String> audience) {
    Set<String> leads = new LinkedHashSet<>(parties.leadingStates());
    boolean open =
        audience.isEmpty() || audience.contains(Region.GLOBAL) || venue.country() == null;
    if (!open) {
      leads.removeIf(state -> !regions.isIn(state, List.copyOf(audience)));
    }
    return leads;
  }
}
