package org.gapline.tagging.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.tagging.statement.ThemeTagger.Sighting;

/**
 * The themes of which the sentences of one document speak by the patterns, each sentence looked at
 * once, when it is first asked for. Used by one thread.
 */
final class ReadThemes {

  private final ReadSentences sentences;
  private final ThemeTagger tagger;
  private final String language;
  private final Map<Integer, List<Sighting>> seen = new HashMap<>();
  private final Map<Integer, Set<String>> ids = new HashMap<>();
  private final Map<String, Set<String>> ofHeadings = new HashMap<>();

  ReadThemes(ReadSentences sentences, ThemeTagger tagger, String language) {
    this.sentences = sentences;
    this.tagger = tagger;
    this.language = language;
  }

  ThemeTagger tagger() {
    return tagger;
  }

  /** The matches of themes' patterns in a candidate. */
  List<Sighting> sightings(Candidate candidate) {
    return candidate.isPart()
        ? tagger.sightings(candidate.unit().tokens(), language)
        : sightings(candidate.index());
  }

  /** The themes of a candidate. */
  Set<String> ids(Candidate candidate) {
    return candidate.isPart()
        ? tagger.themes(sightings(candidate)).keySet()
        : ids(candidate.index());
  }

  /** The themes of a sentence. */
  Set<String> ids(int sentence) {
    return ids.computeIfAbsent(sentence, i -> tagger.themes(sightings(i)).keySet());
  }

  /** The themes of a heading; empty where there is none. */
  Set<String> ofHeading(String heading) {
    return heading == null
        ? Set.of()
        : ofHeadings.computeIfAbsent(heading, text -> tagger.ids(Tokens.of(text), language));
  }

  /** In how many sentences of the document each of these themes is named. */
  int[] mentions(List<String> themes) {
    int[] mentions = new int[themes.size()];
    for (int i = 0; i < sentences.size(); i++) {
      for (String id : ids(i)) {
        int at = themes.indexOf(id);
        if (at >= 0) {
          mentions[at]++;
        }
      }
    }
    return mentions;
  }

  /** How probable each theme is by the words of a sentence, whether or not it is a statement. */
  double[] probabilities(int sentence, LinearModel words) {
    FeatureVector features = FeatureVector.unnamed();
    ThemeFeatures.describe(sentences.tokens(sentence), sightings(sentence), language, features);
    return words.each(features);
  }

  private List<Sighting> sightings(int sentence) {
    return seen.computeIfAbsent(sentence, i -> tagger.sightings(sentences.tokens(i), language));
  }
}
