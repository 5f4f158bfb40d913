package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Region;
import org.gapline.tagging.DocumentKind;

/** Finds the States that took part: by lists, by what is said of them, by all that a body has. */
final class GuestStates {

  /** So many guests of the audience's regions make one from elsewhere a speaker or a donor. */
  private static final int SEVERAL = 3;

  private final Reading reading;
  private final NamedRegions regions;

  /** Those told in lists, by their number or by their speeches, and not one by one. */
  private final Set<String> listed = new LinkedHashSet<>();

  GuestStates(Reading reading, NamedRegions regions) {
    this.reading = reading;
    this.regions = regions;
  }

  /** The States that came to the event, in the order in which they are found. */
  Set<String> find(Parties parties, LocalDate day, DocumentKind kind) {
    Set<String> attending = new LinkedHashSet<>(parties.attendingStates());
    DoubtedStates doubts = new DoubtedStates(reading);
    attending.removeIf(doubts::isDoubted);
    listed.addAll(new StateLists(reading).find());
    listed.addAll(new CountedStates(reading).find());
    listed.addAll(new AllMembers(reading, regions, day).find());
    if (kind == DocumentKind.BRIEFING) {
      listed.addAll(new SpeakingStates(reading).find());
    } else if (kind == DocumentKind.WORKSHOP) {
      listed.addAll(new SpeakingStates(reading).findTelling());
    }
    attending.addAll(listed);
    attending.removeAll(parties.absentStates());
    return attending;
  }

  /**
   * Those of whom the event was, by its guests. Who leads is no guest among many, unless hardly
   * anybody is left: States that hold a meeting together come to it.
   */
  Set<String> withoutLeads(Set<String> attending, Parties parties) {
    Set<String> guests = new LinkedHashSet<>(attending);
    if (guests.size() > 2) {
      guests.removeIf(state -> parties.leadingStates().contains(state) && !listed.contains(state));
    }
    boolean together = parties.leadingStates().size() > 2 && guests.size() < 2;
    if (together) {
      guests.addAll(parties.leadingStates());
    }
    return guests;
  }

  /**
   * The guests without a single one from outside of the audience's regions, where several are from
   * there: an expert of another State came to speak, one of a donor to watch.
   */
  Set<String> withoutOutsiders(Set<String> attending, Set<String> audience) {
    List<String> inside = List.copyOf(audience);
    List<String> outside =
        attending.stream().filter(state -> !regions.isIn(state, inside)).toList();
    boolean single =
        outside.size() == 1
            && !listed.contains(outside.get(0))
            && attending.size() > SEVERAL
            && !audience.contains(Region.GLOBAL);
    Set<String> guests = new LinkedHashSet<>(attending);
    if (single) {
      guests.removeAll(outside);
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
    DoubtedStates doubts = new DoubtedStates(reading);
    if (!open) {
      leads.removeIf(
          state ->
              !regions.isIn(state, List.copyOf(audience))
                  && (state.equals(venue.country()) || doubts.hasMission(state)));
    }
    return leads;
  }
}
