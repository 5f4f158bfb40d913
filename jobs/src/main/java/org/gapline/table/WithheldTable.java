package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

/**
 * Of which States the list of a status tells nothing, since a record of it was refused: one row per
 * scheme, indicator and State.
 */
public final class WithheldTable {

  /** A State that must not be called absent from a list. */
  public record Row(String scheme, String indicator, String state) {}

  public static final Table<Row> TABLE =
      Table.of(
          "withheld",
          1,
          Row.class,
          required("scheme", "Scheme of the status."),
          required("indicator", "Indicator, as the treaty."),
          optional(
              "state",
              "ISO 3166-1 alpha-3 of the State that the refused record names; null where it may be"
                  + " any State that no other record names."));

  private WithheldTable() {}
}
