package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.tagging.DocumentKind;

/**
 * Weighs the evidence on who organized, attended and paid, of which the rules' own word is a part,
 * by weights that were fitted on coded documents and sentences. Immutable; safe to share.
 */
final class PartyModel {

  static final String ORGANIZER = "organizer";
  static final String PARTICIPANT = "participant";
  static final String DONOR = "donor";

  /** Where no rule says it, so probable must it be; chosen on reports that no rule had seen. */
  private static final double TO_ADD = 0.3;

  /** Where a rule says it, so probable must it still be. */
  private static final double TO_KEEP = 0.1;

  private final LinearModel model;

  PartyModel(LinearModel model) {
    this.model = model;
  }

  /** Settles the parties of a text for which the rules have spoken. */
  void weigh(Reading reading, ActorLists actors, DocumentKind kind, Parties parties) {
    PartyEvidence evidence = new PartyEvidence(reading, actors, parties, kind, false);
    Map<String, double[]> likely = new LinkedHashMap<>();
    FeatureVector features = FeatureVector.unnamed();
    for (String name : evidence.mentions().keySet()) {
      features.clear();
      evidence.describe(name, features);
      likely.put(name, model.each(features));
    }
    List<String> organizers =
        parties.isOfNoEvent() ? List.of() : settled(parties.organizers(), ORGANIZER, likely);
    List<String> donors = settled(parties.donors(), DONOR, likely);
    List<String> participants = settled(parties.participants(), PARTICIPANT, likely);
    participants.removeIf(
        name ->
            parties.isAbsent(name)
                || !parties.participants().contains(name)
                    && (organizers.contains(name)
                        || donors.contains(name)
                        || evidence.namesState(name)));
    parties.settle(organizers, participants, donors);
  }

  /**
   * Those of the rules, unless the evidence speaks against it, and then those for whom it speaks.
   * Whom the rules know by other signs than a mention of the name is kept.
   */
  private List<String> settled(List<String> byRules, String role, Map<String, double[]> likely) {
    int k = model.classes().indexOf(role);
    List<String> settled = new ArrayList<>();
    for (String name : byRules) {
      if (!likely.containsKey(name) || likely.get(name)[k] >= TO_KEEP) {
        settled.add(name);
      }
    }
    likely.forEach(
        (name, each) -> {
          if (each[k] >= TO_ADD && !byRules.contains(name) && !Parties.deliberates(name)) {
            settled.add(name);
          }
        });
    return settled;
  }
}
