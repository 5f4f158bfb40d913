package org.gapline.spark.stages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.phrase.Phrase;
import org.gapline.phrase.PhraseFinder;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.trend.Challenge;
import org.gapline.trend.HeardEvent;

/**
 * Finds the phrases of events as one task does: those of a document's challenges that were found in
 * a run before are taken as they were found then.
 */
final class PhrasesBefore {

  /** The challenge that stands for all that hold a phrase. */
  private static final BinaryOperator<Challenge> FIRST =
      BinaryOperator.minBy(Comparator.comparing(Challenge::statementId));

  private final PhraseFinder finder;
  private final KeptResults<FoundPhrases> kept;

  PhrasesBefore(PhraseFinder finder, KeptResults<FoundPhrases> kept) {
    this.finder = finder;
    this.kept = kept;
  }

  /** What an event's challenges hold, for one document of the event. */
  private interface OfDocument {
    FoundPhrases find(CacheKey key, List<Challenge> challenges);
  }

  /** The phrases of an event's challenges, each with the first of these that holds it. */
  Map<Phrase, Challenge> find(HeardEvent event) {
    return find(event, this::findOrMake);
  }

  /** The same, kept for later runs. */
  Map<Phrase, Challenge> findAndKeep(HeardEvent event) {
    return find(event, this::findOrKeep);
  }

  private static Map<Phrase, Challenge> find(HeardEvent event, OfDocument each) {
    Map<Phrase, Challenge> found = new TreeMap<>();
    event.challenges().stream()
        .collect(Collectors.groupingBy(Challenge::docId, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (docId, challenges) -> {
              CacheKey key = FoundPhrases.key(docId, challenges);
              add(challenges, each.find(key, challenges), found);
            });
    return found;
  }

  private static void add(
      List<Challenge> challenges, FoundPhrases phrases, Map<Phrase, Challenge> found) {
    for (int i = 0; i < challenges.size(); i++) {
      Challenge challenge = challenges.get(i);
      for (String phrase : phrases.challenges().get(i).phrases()) {
        found.merge(new Phrase(challenge.language(), phrase), challenge, FIRST);
      }
    }
  }

  private FoundPhrases findOrMake(CacheKey key, List<Challenge> challenges) {
    FoundPhrases before = kept.find(key, found -> found.challenges().size() == challenges.size());
    return before == null ? make(challenges) : before;
  }

  private FoundPhrases findOrKeep(CacheKey key, List<Challenge> challenges) {
    FoundPhrases before = kept.find(key, found -> found.challenges().size() == challenges.size());
    if (before != null) {
      return before;
    }
    FoundPhrases made = make(challenges);
    kept.keep(key, made);
    return made;
  }

  private FoundPhrases make(List<Challenge> challenges) {
    return new FoundPhrases(
        challenges.stream()
            .map(challenge -> new FoundPhrases.OfChallenge(finder.phrases(challenge)))
            .toList());
  }
}
