package org.gapline.bench;

/**
 * Which document of a corpus tells what, decided for each by the seed alone: a longer corpus begins
 * with a shorter one of the same seed.
 */
final class CorpusPlan {

  /** Of a thousand documents: as many tell again of an event that was told already. */
  static final int TOLD_AGAIN = 200;

  /** Of a thousand documents of their own: as many are handbooks and the like. */
  static final int WITHOUT_EVENT = 70;

  /** Of a thousand documents of their own, as many are in French, and in Spanish. */
  static final int IN_FRENCH = 10;

  static final int IN_SPANISH = 10;

  private final long seed;

  CorpusPlan(long seed) {
    this.seed = seed;
  }

  /** How a document comes to be. */
  enum Origin {
    /** It tells what no document before it did. */
    NEW,
    /** The text of an earlier one with little changed. */
    NEAR_COPY,
    /** Another text on the event of an earlier one. */
    OTHER_REPORT
  }

  /**
   * A document of the plan.
   *
   * @param number its place in the corpus, from 0
   * @param first the document that told of the same first; itself where it is new
   * @param eventless whether it is of a kind that makes no event
   * @param language ISO 639-1 code
   */
  record Planned(long number, long first, Origin origin, boolean eventless, String language) {}

  /** What the plan says of a document. */
  Planned at(long number) {
    Dice dice = Dice.of(seed, Purpose.PLAN, number);
    if (number == 0 || !dice.perMille(TOLD_AGAIN)) {
      return new Planned(number, number, Origin.NEW, dice.perMille(WITHOUT_EVENT), language(dice));
    }
    Planned first = at(at(dice.below(number)).first());
    Origin origin =
        first.eventless() || dice.perMille(500) ? Origin.NEAR_COPY : Origin.OTHER_REPORT;
    return new Planned(number, first.number(), origin, first.eventless(), first.language());
  }

  private static String language(Dice dice) {
    if (dice.perMille(IN_FRENCH)) {
      return "fr";
    }
    return dice.perMille(IN_SPANISH) ? "es" : "en";
  }
}
