package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.document.DocumentFlag;

/**
 * What a page on several events states once for all of them. It holds for each that does not say
 * otherwise.
 *
 * @param parties organizers and donors, or null
 * @param audience for whom they were held, or null
 * @param resolutions resolutions cited
 * @param agenda themes of title and aim
 */
record SharedFacts(
    Parties parties, Audience audience, List<String> resolutions, List<String> agenda) {

  static final SharedFacts NONE = new SharedFacts(null, null, List.of(), List.of());

  SharedFacts {
    resolutions = List.copyOf(resolutions);
    agenda = List.copyOf(agenda);
  }

  /** The audience of an event: its own, unless nothing but the venue tells it. */
  Audience audience(Audience own) {
    boolean guessed =
        own.regions().isEmpty() || own.flags().contains(DocumentFlag.REGION_FROM_VENUE);
    return !guessed || audience == null || audience.regions().isEmpty()
        ? own
        : new Audience(
            audience.regions(),
            audience.groupings(),
            own.states().isEmpty() ? audience.states() : own.states(),
            audience.flags());
  }

  /** The resolutions of an event, else those of all. */
  List<String> resolutions(List<String> own) {
    return own.isEmpty() ? resolutions : own;
  }

  /** The agenda of an event, else that of all. */
  List<String> agenda(List<String> own) {
    return own.isEmpty() ? agenda : own;
  }
}
