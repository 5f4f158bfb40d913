package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;

/** What one document says of one event, nested in a row of {@link CodedInput}. */
public record FactsRow(
    String kind,
    String title,
    LocalDate start,
    LocalDate end,
    String precision,
    String city,
    String country,
    List<String> regions,
    List<String> groupings,
    List<String> states,
    List<String> organizers,
    List<String> participants,
    List<String> donors,
    List<String> resolutions,
    List<String> agenda,
    List<String> flags) {

  /** The row of an event's facts. */
  public static FactsRow of(EventFacts facts) {
    return new FactsRow(
        facts.kind().name(),
        facts.title(),
        facts.start(),
        facts.end(),
        facts.precision().name(),
        facts.city(),
        facts.country(),
        facts.regions(),
        facts.groupings(),
        facts.states(),
        facts.organizers(),
        facts.participants(),
        facts.donors(),
        facts.resolutions(),
        facts.agenda(),
        new TreeSet<>(facts.flags()).stream().map(DocumentFlag::name).toList());
  }

  /** The event's facts of a row. */
  public EventFacts toFacts() {
    return new EventFacts(
        DocumentKind.valueOf(kind),
        title,
        start,
        end,
        DatePrecision.valueOf(precision),
        city,
        country,
        regions,
        groupings,
        states,
        organizers,
        participants,
        donors,
        resolutions,
        agenda,
        flags.stream().map(DocumentFlag::valueOf).collect(Collectors.toSet()));
  }
}
