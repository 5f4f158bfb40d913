package org.gapline.spark.stages;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.gapline.phrase.DatedEvent;
import org.gapline.phrase.PhraseIndex;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.PlacedEvent;
import org.gapline.spark.tables.SharedEvent;

/**
 * The phrases of one partition's parts with the dated events at which they were heard: of which all
 * phrases lie in one part, and of which they lie in several.
 */
final class PhrasesAtEvents {

  private final Map<String, DatedEvent> alone = new HashMap<>();
  private final Map<String, DatedEvent> shared = new HashMap<>();
  private final Iterator<PartPhrases> parts;

  PhrasesAtEvents(Iterator<PartPhrases> parts, Iterator<PlacedEvent> placed) {
    this.parts = parts;
    placed.forEachRemaining(
        event -> (event.alone() ? alone : shared).put(event.eventId(), event.event()));
  }

  /** The events of which all phrases lie in one part. */
  Map<String, DatedEvent> alone() {
    return alone;
  }

  /** The phrases of each part. */
  Iterator<PhraseIndex> indexes() {
    return new Mapped<>(parts, PartPhrases::index);
  }

  /** What each part adds to events of which others hold something as well. */
  Iterator<SharedEvent> shared() {
    return new Flattened<>(
        indexes(),
        index ->
            index.of(shared::containsKey).entrySet().stream()
                .map(event -> SharedEvent.of(shared.get(event.getKey()), event.getValue()))
                .iterator());
  }
}
