package org.gapline.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The phrases of some challenges, each with the challenges that hold it, one for each event: who
 * looks for a few phrases, or for those of a few events, passes over the others.
 *
 * @param events the events at which the challenges were reported
 * @param tellings the challenges that stand for a phrase at their event, the events in order
 * @param phrases all phrases, in order
 */
public record PhraseIndex(List<String> events, List<Telling> tellings, List<Said> phrases) {

  public PhraseIndex {
    events = List.copyOf(events);
    tellings = List.copyOf(tellings);
    phrases = List.copyOf(phrases);
  }

  /**
   * A challenge.
   *
   * @param event number of its event
   * @param statementId id of its statement
   * @param sentence hash of its words
   */
  public record Telling(int event, String statementId, long sentence) {

    private Sighting sighting() {
      return new Sighting(statementId, sentence);
    }
  }

  /**
   * A phrase.
   *
   * @param language ISO 639-1 code
   * @param text its words
   * @param tellings numbers of the challenges, packed
   */
  public record Said(String language, String text, String tellings) {

    private Phrase phrase() {
      return new Phrase(language, text);
    }
  }

  /**
   * Hands on how the phrases were seen at late events.
   *
   * @param late tells the late events by their ids
   */
  public void forEachLate(Predicate<String> late, BiConsumer<Phrase, LateSightings> taker) {
    boolean[] isLate = new boolean[events.size()];
    for (int event = 0; event < isLate.length; event++) {
      isLate[event] = late.test(events.get(event));
    }
    for (Said said : phrases) {
      LateSightings seen = new LateSightings();
      PackedNumbers.forEach(
          said.tellings,
          number -> {
            Telling telling = tellings.get(number);
            if (isLate[telling.event]) {
              seen.add(telling.sighting());
            }
          });
      if (seen.events() > 0) {
        taker.accept(said.phrase(), seen);
      }
    }
  }

  /**
   * Counts the phrases at events.
   *
   * @param dated the events that are to be counted, by their ids
   * @param counted the phrases to count one by one; others only add to the volume
   */
  public void count(Map<String, DatedEvent> dated, Set<Phrase> counted, PhraseTally tally) {
    DatedEvent[] byNumber = events.stream().map(dated::get).toArray(DatedEvent[]::new);
    Map<String, int[]> volumes = new TreeMap<>();
    for (Said said : phrases) {
      int[] volume = volumes.computeIfAbsent(said.language, l -> new int[byNumber.length]);
      Phrase phrase = said.phrase();
      boolean alone = counted.contains(phrase);
      PackedNumbers.forEach(
          said.tellings,
          number -> {
            Telling telling = tellings.get(number);
            DatedEvent event = byNumber[telling.event];
            volume[telling.event]++;
            if (alone && event != null) {
              tally.add(event, phrase, telling.sighting());
            }
          });
    }
    volumes.forEach((language, volume) -> add(byNumber, language, volume, tally));
  }

  private static void add(DatedEvent[] events, String language, int[] volume, PhraseTally tally) {
    for (int event = 0; event < events.length; event++) {
      if (events[event] != null && volume[event] > 0) {
        tally.addVolume(events[event], language, volume[event]);
      }
    }
  }

  /** The phrases of some of the events, by the event's id. */
  public Map<String, Map<Phrase, Sighting>> of(Predicate<String> wanted) {
    Map<String, Map<Phrase, Sighting>> byEvent = new HashMap<>();
    boolean[] isWanted = new boolean[events.size()];
    for (int event = 0; event < isWanted.length; event++) {
      isWanted[event] = wanted.test(events.get(event));
      if (isWanted[event]) {
        byEvent.put(events.get(event), new TreeMap<>());
      }
    }
    if (!byEvent.isEmpty()) {
      phrases.forEach(said -> add(said, isWanted, byEvent));
    }
    return byEvent;
  }

  private void add(Said said, boolean[] isWanted, Map<String, Map<Phrase, Sighting>> byEvent) {
    PackedNumbers.forEach(
        said.tellings,
        number -> {
          Telling telling = tellings.get(number);
          if (isWanted[telling.event]) {
            byEvent.get(events.get(telling.event)).put(said.phrase(), telling.sighting());
          }
        });
  }

  /** Makes an index of phrases that come event by event. */
  public static final class Builder {
    private final Map<String, Map<Phrase, Sighting>> byEvent = new TreeMap<>();

    /** Adds phrases of an event, each with the challenge that stands for all that hold it. */
    public Builder add(String eventId, Map<Phrase, Sighting> heard) {
      Map<Phrase, Sighting> all = byEvent.computeIfAbsent(eventId, id -> new HashMap<>());
      heard.forEach((phrase, sighting) -> all.merge(phrase, sighting, Sighting::first));
      return this;
    }

    /** The index. */
    public PhraseIndex build() {
      List<String> events = new ArrayList<>();
      List<Telling> tellings = new ArrayList<>();
      Map<Phrase, PackedNumbers> phrases = new TreeMap<>();
      byEvent.forEach(
          (eventId, heard) -> {
            if (!heard.isEmpty()) {
              add(events.size(), heard, tellings, phrases);
              events.add(eventId);
            }
          });
      List<Said> said = new ArrayList<>(phrases.size());
      phrases.forEach(
          (phrase, numbers) ->
              said.add(new Said(phrase.language(), phrase.text(), numbers.toString())));
      return new PhraseIndex(events, tellings, said);
    }

    private static void add(
        int event,
        Map<Phrase, Sighting> heard,
        List<Telling> tellings,
        Map<Phrase, PackedNumbers> phrases) {
      Map<String, Integer> numbers = new HashMap<>();
      new TreeMap<>(heard)
          .forEach(
              (phrase, sighting) -> {
                int number =
                    numbers.computeIfAbsent(
                        sighting.statementId(),
                        id -> {
                          tellings.add(new Telling(event, id, sighting.sentence()));
                          return tellings.size() - 1;
                        });
                phrases.computeIfAbsent(phrase, p -> new PackedNumbers()).add(number);
              });
    }
  }
}
