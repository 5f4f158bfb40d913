package org.gapline.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.ProjectCodebook;

/**
 * A release made up for accounts of impact: events on borders, what was said at them, decisions.
 */
final class ImpactReleaseFixture {

  private static final String BORDERS = ImpactWorld.BORDERS;

  final Map<String, EventTable.Row> events = new HashMap<>();
  private final List<StatementTable.Row> statements = new ArrayList<>();
  private final List<RecommendationTable.Row> decisions = new ArrayList<>();

  ImpactReleaseFixture decided(String statement, String status, String day) {
    decisions.add(
        new RecommendationTable.Row(
            statement,
            "d",
            status,
            LocalDate.parse(day),
            "A. Reader",
            "file.csv",
            "line 2",
            "public"));
    return this;
  }

  ImpactReleaseFixture event(String id, int year, String donor, String... states) {
    events.put(id, ImpactWorld.event(id, year, donor, BORDERS, List.of(), List.of(states)));
    return this;
  }

  ImpactReleaseFixture said(String id, String event, String role, String assistance, String text) {
    statements.add(
        new StatementTable.Row(
            id,
            "d-" + event,
            event,
            role,
            List.of(BORDERS),
            "participants",
            assistance,
            null,
            List.of("east-africa"),
            List.of("KEN"),
            text,
            0,
            text.length(),
            null,
            null,
            null,
            0.9,
            List.of(),
            "rules",
            "en",
            events.get(event).year(),
            "public",
            "v"));
    return this;
  }

  String page(String donor, ImpactTable.Row... impacts) {
    ImpactMaterial material = material(impacts);
    return new ImpactPage(material, PaidFor.of(material, donor, null), ProjectCodebook.read())
        .whole(List.of());
  }

  ImpactMaterial material(ImpactTable.Row... impacts) {
    ReleaseManifest manifest =
        new ReleaseManifest(
            "2026-11-21-abc",
            "2026-11-21T12:00:00Z",
            "donors",
            "test",
            "v",
            "UN regions",
            true,
            List.of(),
            List.of(),
            Map.of(),
            List.of());
    return new ImpactMaterial(
        manifest,
        events,
        statements,
        Map.of("d-e-1", "First workshop"),
        Set.of("d-e-2"),
        List.of(impacts),
        decisions);
  }
}
