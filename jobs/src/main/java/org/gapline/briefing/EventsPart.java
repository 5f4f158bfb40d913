package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.table.EventTable;

/** The events in which a State took part, newest first. */
final class EventsPart {

  private static final int MOST = 4;

  private final Scope scope;

  EventsPart(Workbench bench) {
    this.scope = bench.scope();
  }

  Part part() {
    List<EventTable.Row> events = scope.newestEvents();
    String heading = "Events it took part in";
    if (events.isEmpty()) {
      String none = scope.name() + " is named as taking part in no event on file.";
      return new Part(
          Part.Kind.EVENTS, heading, List.of(new Block.Text(Passage.of(none), Block.Tone.ASIDE)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(events.subList(0, Math.min(MOST, events.size()))));
    if (events.size() > MOST) {
      List<String> rest =
          events.subList(MOST, events.size()).stream().map(EventTable.Row::eventId).toList();
      Passage more =
          new Prose()
              .words("And ")
              .number(Count.of(Scope.EVENTS, rest))
              .words(" earlier or without a date; the explorer lists them.")
              .passage();
      blocks.add(new Block.Text(more, Block.Tone.ASIDE));
    }
    return new Part(Part.Kind.EVENTS, heading, blocks);
  }

  private Block.Table table(List<EventTable.Row> events) {
    return new Block.Table(
        "Events in which the State took part",
        List.of(new Column("Event", 62), new Column("Venue", 20), new Column("When", 18)),
        events.stream().map(this::row).toList());
  }

  private List<Cell> row(EventTable.Row event) {
    Prose when = new Prose();
    if (event.day() == null) {
      when.words("No date");
    } else {
      when.figure(
          Dates.day(event.day(), event.datePrecision()),
          Kind.DATE,
          Origin.cell(Scope.EVENTS, event.dayColumn(), event.eventId()));
    }
    Origin of = Origin.cell(Scope.EVENTS, "title", event.eventId());
    return List.of(
        Cell.of(
            event.title() == null
                ? Passage.of(Source.untitled(event.kind()))
                : new Prose().figure(event.title(), Kind.WORDS, of).passage()),
        Cell.of(event.city() == null ? "Not stated" : Wording.upper(event.city())),
        Cell.of(when.passage()));
  }
}
