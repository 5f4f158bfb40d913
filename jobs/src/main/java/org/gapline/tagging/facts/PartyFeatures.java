package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.learning.FeatureVector;

/**
 * The evidence on what somebody did at an event: the words and cues around each mention, where the
 * mentions stand, and what the rules say. A name in a list has the words around the list.
 */
final class PartyFeatures {

  private static final int STEM = 6;
  private static final int NEAR = 3;
  private static final int AROUND = 8;
  private static final int MOST = 4;

  private final Reading reading;
  private final String language;
  private final boolean alone;

  /**
   * Describes the mentions of a text.
   *
   * @param alone whether it is a sentence out of a document, so that places say nothing
   */
  PartyFeatures(Reading reading, boolean alone) {
    this.reading = reading;
    this.language = reading.document().language();
    this.alone = alone;
  }

  /**
   * Adds the features of one actor.
   *
   * @param mentions its mentions
   * @param rank how many actors are named before it is
   */
  void describe(List<PartyMention> mentions, int rank, FeatureVector into) {
    count("mentions ", mentions.size(), into);
    identity(mentions.get(0), into);
    for (PartyMention mention : mentions) {
      into.with("kind ").with(mention.actor().kind().name()).add();
      count("others in list ", mention.others(), into);
      count("place in list ", mention.place(), into);
      near(mention, into);
      around(mention, into);
      cues(mention, into);
      if (mention.phrase().label() != null) {
        into.with("label ").with(mention.phrase().label().label().name()).add();
      }
      if (!alone) {
        place(mention, into);
      }
    }
    if (alone) {
      into.add("stands alone");
    } else {
      count("first at depth ", reading.depth(mentions.get(0).index()), into);
      count("actors before ", rank, into);
    }
  }

  /** Some bodies mostly organize, and some States mostly pay. */
  private static void identity(PartyMention mention, FeatureVector into) {
    if (mention.actor().isKnown()) {
      into.with("is ").with(mention.name()).add();
    }
  }

  private void near(PartyMention mention, FeatureVector into) {
    Phrase phrase = mention.phrase();
    for (int k = 1; k <= NEAR; k++) {
      word("before " + k + " ", phrase, mention.from() - k, into);
      word("after " + k + " ", phrase, mention.to() + k, into);
    }
    words("right before ", phrase, mention.from() - 2, mention.from() - 1, into);
    words("right before ", phrase, mention.from() - NEAR, mention.from() - 1, into);
    words("right after ", phrase, mention.to() + 1, mention.to() + 2, into);
    if (mention.from() == phrase.first()) {
      into.add("begins the sentence");
    }
  }

  private void word(String prefix, Phrase phrase, int i, FeatureVector into) {
    into.with(prefix).with(language).with(' ');
    if (i < phrase.first() || i > phrase.last()) {
      into.with('.').add();
    } else {
      stem(i, into).add();
    }
  }

  private void words(String prefix, Phrase phrase, int from, int to, FeatureVector into) {
    into.with(prefix).with(language);
    for (int i = Math.max(from, phrase.first()); i <= Math.min(to, phrase.last()); i++) {
      stem(i, into.with(' '));
    }
    into.add();
  }

  private void around(PartyMention mention, FeatureVector into) {
    Phrase phrase = mention.phrase();
    for (int i = Math.max(phrase.first(), mention.from() - AROUND); i < mention.from(); i++) {
      stem(i, into.with("earlier ").with(language).with(' ')).add();
    }
    for (int i = mention.to() + 1; i <= Math.min(phrase.last(), mention.to() + AROUND); i++) {
      stem(i, into.with("later ").with(language).with(' ')).add();
    }
  }

  private void cues(PartyMention mention, FeatureVector into) {
    Phrase.CueMatch before = null;
    Phrase.CueMatch after = null;
    for (Phrase.CueMatch cue : mention.phrase().cues()) {
      if (cue.first() < mention.from()) {
        before = cue;
        into.with("cue earlier ").with(cue.cue().name()).add();
      } else if (cue.first() > mention.to()) {
        after = after == null ? cue : after;
        into.with("cue later ").with(cue.cue().name()).add();
      }
    }
    if (before != null) {
      nearest("cue before ", before, mention.from() - before.last(), into);
    }
    if (after != null) {
      nearest("cue after ", after, after.first() - mention.to(), into);
    }
  }

  private static void nearest(String prefix, Phrase.CueMatch cue, int far, FeatureVector into) {
    into.with(prefix).with(cue.cue().name()).add();
    into.with(prefix).with(cue.cue().name()).with(' ');
    into.with((char) ('0' + Math.max(0, Math.min(NEAR, far / NEAR)))).add();
  }

  private void place(PartyMention mention, FeatureVector into) {
    count("depth ", reading.depth(mention.index()), into);
    into.with("block ").with(mention.phrase().block().kind().name()).add();
    if (mention.phrase().isAside()) {
      into.add("aside");
    }
  }

  private FeatureVector stem(int i, FeatureVector into) {
    Tokens tokens = reading.tokens();
    int length = Math.min(STEM, tokens.length(i));
    for (int k = 0; k < length; k++) {
      into.with(tokens.letter(i, k));
    }
    return into;
  }

  private static void count(String prefix, int count, FeatureVector into) {
    into.with(prefix).with((char) ('0' + Math.min(MOST, count))).add();
  }
}
