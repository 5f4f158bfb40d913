package org.gapline.spark.stages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.document.DocumentId;
import org.gapline.phrase.Phrase;
import org.gapline.phrase.PhraseFinder;
import org.gapline.phrase.Sighting;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.trend.Challenge;

/**
 * Finds the phrases of challenges as one task does: those of a document's challenges that were
 * found in a run before are taken as they were found then.
 */
final class PhrasesBefore {

  private final PhraseFinder finder;
  private final KeptResults<FoundPhrases> kept;

  PhrasesBefore(PhraseFinder finder, KeptResults<FoundPhrases> kept) {
    this.finder = finder;
    this.kept = kept;
  }

  /**
   * The phrases of challenges that were reported at one event, each with the first of these that
   * holds it. What is found is kept for later runs.
   */
  Map<Phrase, Sighting> find(List<Challenge> atOneEvent) {
    Map<Phrase, Sighting> found = new HashMap<>();
    atOneEvent.stream()
        .sorted(Comparator.comparing(Challenge::statementId))
        .collect(Collectors.groupingBy(Challenge::docId, LinkedHashMap::new, Collectors.toList()))
        .forEach((docId, challenges) -> add(challenges, ofDocument(docId, challenges), found));
    return found;
  }

  private static void add(
      List<Challenge> challenges, FoundPhrases phrases, Map<Phrase, Sighting> found) {
    for (int i = 0; i < challenges.size(); i++) {
      List<String> texts = phrases.challenges().get(i).phrases();
      if (!texts.isEmpty()) {
        Challenge challenge = challenges.get(i);
        Sighting sighting = Sighting.in(challenge);
        texts.forEach(
            text -> found.merge(new Phrase(challenge.language(), text), sighting, Sighting::first));
      }
    }
  }

  private FoundPhrases ofDocument(String docId, List<Challenge> challenges) {
    CacheKey key = FoundPhrases.key(docId, challenges);
    FoundPhrases before = kept.find(key, found -> found.challenges().size() == challenges.size());
    if (before != null) {
      return before;
    }
    FoundPhrases made =
        new FoundPhrases(
            challenges.stream()
                .map(challenge -> new FoundPhrases.OfChallenge(finder.phrases(challenge)))
                .toList());
    kept.keep(key, made);
    return made;
  }

  /** Lets what is kept of a document grow no older, though this run need not read it. */
  void spare(String docId) {
    kept.spare(CacheKey.of(DocumentId.hashOf(docId)));
  }
}
