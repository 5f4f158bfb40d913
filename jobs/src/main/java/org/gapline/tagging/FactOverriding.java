package org.gapline.tagging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.gapline.document.FactOverrides;

/** Puts the facts that metadata state in the place of those that were found. */
final class FactOverriding {

  private FactOverriding() {}

  /**
   * The facts with what metadata state, flagged. Metadata speak of one event, the first; where the
   * kind reports one and none was found, as in a language that is not read, they make it.
   */
  static DocumentFacts apply(DocumentFacts found, FactOverrides stated) {
    if (stated.isEmpty() || !found.kind().reportsEvent()) {
      return found;
    }
    List<ToldEvent> told = new ArrayList<>(found.told());
    ToldEvent first = told.get(0);
    told.set(0, new ToldEvent(event(found.kind(), first.facts(), stated), first.span()));
    Set<DocumentFlag> flags = EnumSet.of(DocumentFlag.FACTS_OVERRIDDEN);
    flags.addAll(found.flags());
    flags.removeAll(settled(stated));
    return new DocumentFacts(found.kind(), found.published(), told, flags);
  }

  private static EventFacts event(DocumentKind kind, EventFacts found, FactOverrides stated) {
    LocalDate start = or(stated.start(), found.start());
    boolean dated = stated.start() != null || stated.end() != null;
    Set<DocumentFlag> flags = EnumSet.of(DocumentFlag.FACTS_OVERRIDDEN);
    flags.addAll(found.flags());
    flags.removeAll(settled(stated));
    return new EventFacts(
        kind,
        or(stated.title(), found.title()),
        start != null && stated.end() != null && stated.end().isBefore(start)
            ? stated.end()
            : start,
        end(stated, found),
        dated ? DatePrecision.DAY : found.precision(),
        or(stated.city(), found.city()),
        or(stated.country(), found.country()),
        or(stated.regions(), found.regions()),
        stated.regions() == null ? found.groupings() : List.of(),
        or(stated.states(), found.states()),
        or(stated.organizers(), found.organizers()),
        or(stated.participants(), found.participants()),
        or(stated.donors(), found.donors()),
        or(stated.resolutions(), found.resolutions()),
        found.agenda(),
        flags);
  }

  /** A last day that was found does not lie before the first day that is stated. */
  private static LocalDate end(FactOverrides stated, EventFacts found) {
    if (stated.end() != null || stated.start() == null) {
      return or(stated.end(), found.end());
    }
    boolean later = found.end() != null && !found.end().isBefore(stated.start());
    return later && found.precision() == DatePrecision.DAY ? found.end() : stated.start();
  }

  /** Flags of what was inferred and is stated now. */
  private static Set<DocumentFlag> settled(FactOverrides stated) {
    Set<DocumentFlag> settled = EnumSet.noneOf(DocumentFlag.class);
    if (stated.start() != null || stated.end() != null) {
      settled.addAll(DocumentFlag.OF_DATES);
    }
    if (stated.regions() != null) {
      settled.addAll(DocumentFlag.OF_REGIONS);
    }
    if (stated.resolutions() != null) {
      settled.add(DocumentFlag.RESOLUTION_YEAR_REPAIRED);
    }
    return settled;
  }

  private static <T> T or(T stated, T found) {
    return stated == null ? found : stated;
  }
}
