package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.learning.FeatureVector;
import org.gapline.tagging.DocumentKind;

/** The evidence on everybody whom a text names: what is weighed, and what weights are fitted to. */
final class PartyEvidence {

  private final Map<String, List<PartyMention>> mentions = new LinkedHashMap<>();
  private final PartyFeatures features;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<String> organizers;
  private final List<String> participants;
  private final List<String> donors;
  private final DocumentKind kind;

  /**
   * Gathers the mentions of a text.
   *
   * @param rules what the rules say
   * @param alone whether it is a sentence out of a document
   */
  PartyEvidence(
      Reading reading, ActorLists actors, Parties rules, DocumentKind kind, boolean alone) {
    this.features = new PartyFeatures(reading, alone);
    this.organizers = rules.organizers();
    this.participants = rules.participants();
    this.donors = rules.donors();
    this.kind = kind;
    for (PartyMention mention : PartyMention.of(reading, actors)) {
      mentions.computeIfAbsent(mention.name(), name -> new ArrayList<>()).add(mention);
    }
    mentions.keySet().forEach(name -> ranks.put(name, ranks.size()));
  }

  /** The mentions by the name of who is mentioned, in the order of the text. */
  Map<String, List<PartyMention>> mentions() {
    return mentions;
  }

  /** Describes one of those who are named. */
  void describe(String name, FeatureVector into) {
    features.describe(mentions.get(name), ranks.get(name), into);
    into.with("document ").with(kind.name()).add();
    into.with("rules know organizers ").with((char) ('0' + Math.min(2, organizers.size()))).add();
    said("organizer", organizers.contains(name), into);
    said("participant", participants.contains(name), into);
    said("donor", donors.contains(name), into);
  }

  /** Whether a name is that of a State, whose delegates take part as the State. */
  boolean namesState(String name) {
    return mentions.containsKey(name) && mentions.get(name).get(0).actor().isState();
  }

  private static void said(String role, boolean so, FeatureVector into) {
    into.with(so ? "rules say " : "rules do not say ").with(role).add();
  }
}
