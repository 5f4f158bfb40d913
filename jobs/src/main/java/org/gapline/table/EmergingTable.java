package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Emerging phrases: one row per phrase and region, as proposals for the codebook. */
public final class EmergingTable {

  /** A phrase that the codebook does not know and that grows in challenges of late years. */
  public record Row(
      String phrase,
      String region,
      int before,
      int after,
      double logOddsZ,
      LocalDate firstSeen,
      List<String> statementIds) {
    public Row {
      statementIds = List.copyOf(statementIds);
    }

    /** The same row without statements that are gone. */
    public Row without(Set<String> gone) {
      List<String> kept = statementIds.stream().filter(id -> !gone.contains(id)).toList();
      return new Row(phrase, region, before, after, logOddsZ, firstSeen, kept);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "emerging",
          1,
          Row.class,
          required(
              "phrase", "Two to four words, small letters; in the language of its statements."),
          required("region", "Region, parent region, grouping or `all`."),
          required("before", "Dated events of earlier years with a challenge that holds it."),
          required(
              "after",
              "The same of the last three calendar years, up to the last one with a reporting event;"
                  + " an event dated too late by mistake moves them."),
          required(
              "log_odds_z",
              "Growth of its log odds among all phrases, in standard errors, with a Dirichlet"
                  + " prior; 1.96 or more."),
          optional("first_seen", "Start of the first event with it."),
          required(
              "statement_ids", "Up to five challenges that hold it, of the latest events first."));

  private EmergingTable() {}
}
