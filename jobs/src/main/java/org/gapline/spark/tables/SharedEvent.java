package org.gapline.spark.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.phrase.DatedEvent;
import org.gapline.phrase.Phrase;
import org.gapline.phrase.Sighting;

/**
 * What one part adds to the phrases of an event of which statements lie in several parts.
 *
 * @param event the event
 * @param heard the phrases of the part
 */
public record SharedEvent(List<DatedEvent> event, List<Heard> heard) {

  /**
   * A phrase with the challenge that stands for it.
   *
   * @param language ISO 639-1 code
   * @param text its words
   * @param statementId id of the challenge's statement
   * @param sentence hash of the challenge's words
   */
  public record Heard(String language, String text, String statementId, long sentence) {}

  /** What the phrases of a part add. */
  public static SharedEvent of(DatedEvent event, Map<Phrase, Sighting> heard) {
    return new SharedEvent(
        List.of(event),
        heard.entrySet().stream().map(seen -> heard(seen.getKey(), seen.getValue())).toList());
  }

  private static Heard heard(Phrase phrase, Sighting sighting) {
    return new Heard(phrase.language(), phrase.text(), sighting.statementId(), sighting.sentence());
  }

  /** The event itself. */
  public DatedEvent dated() {
    return event.get(0);
  }

  /** Id of the event. */
  public String eventId() {
    return dated().eventId();
  }

  /** All that parts add to one event, as one. */
  public static SharedEvent together(List<SharedEvent> pieces) {
    Map<Phrase, Sighting> all = new TreeMap<>();
    pieces.forEach(
        piece -> piece.phrases().forEach((phrase, s) -> all.merge(phrase, s, Sighting::first)));
    return of(pieces.get(0).dated(), all);
  }

  /** The phrases, each with the challenge that stands for it. */
  public Map<Phrase, Sighting> phrases() {
    Map<Phrase, Sighting> phrases = new TreeMap<>();
    heard.forEach(
        one ->
            phrases.put(
                new Phrase(one.language(), one.text()),
                new Sighting(one.statementId(), one.sentence())));
    return phrases;
  }
}
