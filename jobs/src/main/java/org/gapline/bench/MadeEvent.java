package org.gapline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.State;

/**
 * An event that made-up reports tell of.
 *
 * @param day when it was held
 * @param guests States that took part beside the host
 * @param organizer name and acronym of who organized it
 * @param subject what it was on, in the language of its reports
 * @param kind what it was called, as {@code workshop}
 */
record MadeEvent(
    LocalDate day,
    Names.Venue venue,
    List<State> guests,
    String organizer,
    String subject,
    String kind) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 3);
  private static final int DAYS = 7_300;

  /** A prime that divides no number of days by hosts, so that no two events share both. */
  private static final long STRIDE = 1_000_003;

  MadeEvent {
    guests = List.copyOf(guests);
  }

  /**
   * The event of a document.
   *
   * @param number the first document that tells of it
   */
  static MadeEvent of(long seed, long number, Names names, Wording wording) {
    Dice dice = Dice.of(seed, Purpose.EVENT, number);
    List<List<Names.Venue>> hosts = names.byHost();
    long slots = (long) DAYS * hosts.size();
    long slot = Math.floorMod(number * STRIDE + Long.hashCode(seed), slots);
    LocalDate day = FIRST_DAY.plusDays(slot / hosts.size());
    Names.Venue venue = dice.of(hosts.get((int) (slot % hosts.size())));
    return new MadeEvent(
        day,
        venue,
        guests(venue, dice),
        dice.of(names.organizers()),
        dice.of(wording.of(Part.SUBJECT)),
        dice.of(wording.of(Part.KIND)));
  }

  private static List<State> guests(Names.Venue venue, Dice dice) {
    List<State> guests = new ArrayList<>();
    int wanted = 2 + dice.below(2);
    for (int i = dice.below(venue.neighbours().size()); guests.size() < wanted; i++) {
      guests.add(venue.neighbours().get(i % venue.neighbours().size()));
    }
    return guests;
  }
}
