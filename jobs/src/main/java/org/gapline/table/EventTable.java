package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;
import java.util.List;

/** Events: one row per event, whatever number of documents report it. */
public final class EventTable {

  // Columns on which reports of one event may disagree.
  public static final String KIND = "kind";
  public static final String START_DATE = "start_date";
  public static final String END_DATE = "end_date";
  public static final String CITY = "city";
  public static final String COUNTRY = "country";

  /** One event. */
  public record Row(
      String eventId,
      String kind,
      String title,
      LocalDate startDate,
      LocalDate endDate,
      String datePrecision,
      Integer year,
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
      List<String> themes,
      String sharing,
      List<String> docIds,
      List<String> flags,
      List<String> conflicts) {
    public Row {
      regions = List.copyOf(regions);
      groupings = List.copyOf(groupings);
      states = List.copyOf(states);
      organizers = List.copyOf(organizers);
      participants = List.copyOf(participants);
      donors = List.copyOf(donors);
      resolutions = List.copyOf(resolutions);
      agenda = List.copyOf(agenda);
      themes = List.copyOf(themes);
      docIds = List.copyOf(docIds);
      flags = List.copyOf(flags);
      conflicts = List.copyOf(conflicts);
    }

    /**
     * The first day that is known, else the last, or null: the day under which it is told
     * everywhere, so that an event of which a report gives the end alone is not dated here and
     * undated there.
     */
    public LocalDate day() {
      return startDate == null ? endDate : startDate;
    }

    /** The column in which that day stands. */
    public String dayColumn() {
      return startDate == null ? END_DATE : START_DATE;
    }

    /** The same event under its id. */
    public Row named(String id) {
      return with(id, docIds, conflicts);
    }

    /** The same event, reported by other documents. */
    public Row reportedBy(List<String> documents) {
      return with(eventId, documents, EventConflict.among(documents, conflicts));
    }

    private Row with(String id, List<String> documents, List<String> disagreements) {
      return new Row(
          id,
          kind,
          title,
          startDate,
          endDate,
          datePrecision,
          year,
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
          themes,
          sharing,
          documents,
          flags,
          disagreements);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "events",
          2,
          Row.class,
          required(
              "event_id", "Stable id: `e-` and a hash of its first day and State (figures.md)."),
          required(KIND, "workshop, visit, briefing or launch."),
          optional("title", "Title, from the first of its documents that has one."),
          optional(START_DATE, "First day; the first of the month or year where less is known."),
          optional(END_DATE, "Last day; the last of the month or year where less is known."),
          required("date_precision", "day, month, year or none."),
          optional("year", "Calendar year of the start; null where no date is known."),
          optional(CITY, "City of the venue, or `online`."),
          optional(COUNTRY, "State of the venue, ISO 3166-1 alpha-3."),
          required("regions", "Regions of the audience (crosswalk of the codebook)."),
          required("groupings", "Named groupings for which it was held (ids of the codebook)."),
          required("states", "States named as taking part, ISO 3166-1 alpha-3."),
          required("organizers", "Who organised, hosted or convened it."),
          required("participants", "Who else attended."),
          required("donors", "Who funded it."),
          required("resolutions", "Security Council resolutions cited, as `2341 (2017)`."),
          required("agenda", "Themes of its title and stated aim."),
          required("themes", "Themes of its statements."),
          required("sharing", "The narrowest sharing level of its documents."),
          required("doc_ids", "Documents that report it."),
          required("flags", "What was inferred or in conflict between its documents."),
          required(
              "conflicts",
              "Values on which its documents disagree, each with those that give it:"
                  + " `end_date: 2019-03-14 (d-1, d-2)`."));

  private EventTable() {}
}
