package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Calibration;
import org.gapline.codebook.DecidedBy;
import org.gapline.codebook.Example;
import org.gapline.codebook.Role;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.tagging.CodedStatement;

/**
 * Weighs the evidence on each candidate, of which the rules' own word is a part, by weights that
 * were fitted on coded sentences. Immutable; safe to share.
 */
final class RoleModel {

  private static final int MOST_EVIDENCE = 3;

  /** How probable some role must be where no rule says so. */
  private static final double TO_ADD = 0.4;

  /** How probable it must be below a heading or lead-in that announces no statements. */
  private static final double WHERE_NONE_IS_EXPECTED = 0.75;

  /** Where nothing is stated whatever the words are. */
  private static final Set<String> NEVER = Set.of("question", "quoting", "purpose");

  /** How probable some role must still be where a rule says so. */
  private static final double TO_KEEP = 0.1;

  private final LinearModel model;
  private final Calibration calibration;
  private final int none;

  /**
   * A model of the roles.
   *
   * @param model its classes are the ids of the roles and {@link Example#NO_STATEMENT}
   * @param calibration how often it is right
   */
  RoleModel(LinearModel model, Calibration calibration) {
    this.model = model;
    this.calibration = calibration;
    this.none = model.classes().indexOf(Example.NO_STATEMENT);
  }

  /** The candidates with the decisions of the model in place of those of the rules. */
  List<Candidate> weigh(List<Candidate> candidates, RoleFeatures describing) {
    List<Candidate> weighed = new ArrayList<>();
    FeatureVector features = FeatureVector.unnamed();
    Decision before = Decision.NONE;
    for (Candidate candidate : candidates) {
      features.clear();
      describing.describe(candidate, before, features);
      Decision decision = decide(candidate, model.oneOf(features));
      if (decision.isStatement()) {
        decision = explained(decision, candidate, features);
      }
      weighed.add(candidate.decided(decision));
      before = candidate.decision();
    }
    return weighed;
  }

  /** How probable some role must be for a candidate; more than certain where none is possible. */
  private static double enough(Candidate candidate) {
    Context context = candidate.unit().context();
    if (!context.silent()) {
      return candidate.decision().isStatement() ? TO_KEEP : TO_ADD;
    }
    return NEVER.contains(context.rule() == null ? "" : context.rule())
        ? 2
        : WHERE_NONE_IS_EXPECTED;
  }

  private Decision decide(Candidate candidate, double[] probabilities) {
    int best = -1;
    for (int k = 0; k < probabilities.length; k++) {
      if (k != none && (best < 0 || probabilities[k] > probabilities[best])) {
        best = k;
      }
    }
    if (1 - probabilities[none] < enough(candidate)) {
      return Decision.NONE;
    }
    Optional<Role> role = Role.parse(model.classes().get(best));
    return new Decision(role.orElseThrow(), 0, 0, List.of(), probabilities[best]);
  }

  /**
   * The decision with the rules that speak for its role, the weightiest of the other evidence, and
   * how often such a decision is right.
   */
  private Decision explained(Decision decision, Candidate candidate, FeatureVector features) {
    List<String> rules = new ArrayList<>();
    boolean named = candidate.decision().role() == decision.role();
    if (named) {
      rules.addAll(candidate.decision().rules());
    } else {
      rules.add(CodedStatement.NO_RULE);
    }
    model
        .evidence(features, decision.roleId(), MOST_EVIDENCE)
        .forEach(evidence -> rules.add("weighed:" + evidence.feature()));
    DecidedBy decider = named ? DecidedBy.RULES : DecidedBy.MODEL;
    double confidence = calibration.confidence(decider, decision.probability());
    return new Decision(decision.role(), 0, 0, rules, confidence);
  }
}
