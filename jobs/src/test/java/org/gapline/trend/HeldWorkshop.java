package org.gapline.trend;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.EventTable;

/** A workshop of which tests gather the evidence. */
public final class HeldWorkshop {

  public static final EventTable.Row ROW =
      new EventTable.Row(
          "e-1",
          "workshop",
          "Borders",
          LocalDate.of(2019, 11, 12),
          LocalDate.of(2019, 11, 14),
          "day",
          2019,
          "Accra",
          "GHA",
          List.of("west-africa"),
          List.of("ecowas"),
          List.of("GHA", "BEN"),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of("border-travel"),
          List.of("resources"),
          "public",
          List.of("d-1"),
          List.of("REGION_FROM_VENUE"),
          List.of());

  private HeldWorkshop() {}
}
