package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.statement.ThemeTagger.Sighting;

/** Codes one sentence or item: its role, themes and what else a statement carries. Immutable. */
public final class Coder {

  /** Without any theme, a sentence is a statement only where its cues are this strong. */
  private static final double ENOUGH_WITHOUT_THEME = 2.2;

  private final Cues cues;
  private final ThemeTagger themes;
  private final Speakers speakers = new Speakers();
  private final Assistance assistance = new Assistance();
  private final Addressees addressees = new Addressees();
  private final Places places;

  public Coder(Codebook codebook) {
    this.cues = new Cues(codebook);
    this.themes = new ThemeTagger(codebook.themes());
    this.places = new Places(codebook);
  }

  Cues cues() {
    return cues;
  }

  ThemeTagger themes() {
    return themes;
  }

  Speakers speakers() {
    return speakers;
  }

  /** The themes that announcing words lend to the items that they announce. */
  Set<String> lentThemes(Role role, Tokens lead, String language) {
    return switch (role) {
      case PROGRESS -> themes.ids(lead, language);
      case CHALLENGE, GOOD_PRACTICE -> themes.areas(themes.ids(lead, language));
      case RECOMMENDATION, COMMITMENT -> Set.of();
    };
  }

  /** The statement that a candidate makes, but for its themes, if it makes one. */
  Optional<ThemeDraft> draft(Candidate candidate, List<Sighting> sightings) {
    Decision decision = candidate.decision();
    if (!decision.isStatement()) {
      return Optional.empty();
    }
    Map<String, String> named = new LinkedHashMap<>(themes.themes(sightings));
    candidate.unit().context().themes().forEach(id -> named.putIfAbsent(id, ThemeDraft.LENT));
    boolean enough =
        !named.isEmpty() || decision.isWeighed() || decision.strength() >= ENOUGH_WITHOUT_THEME;
    return enough
        ? Optional.of(new ThemeDraft(candidate, decision, named, sightings))
        : Optional.empty();
  }

  /** The statement that a draft is with these themes and the rules for them. */
  CodedStatement statement(ThemeDraft draft, Map<String, String> settled) {
    Unit unit = draft.candidate().unit();
    Decision decision = draft.decision();
    Places.Named named = places.among(unit.tokens());
    List<String> rules = new ArrayList<>(decision.rules());
    settled.values().stream().filter(rule -> !rule.equals(ThemeDraft.LENT)).forEach(rules::add);
    boolean advice = decision.role() == Role.RECOMMENDATION;
    return new CodedStatement(
        decision.role(),
        settled.isEmpty() ? List.of(ThemeTagger.OTHER) : themes.sorted(settled.keySet()),
        assertedBy(unit),
        assistance.of(decision.role(), unit.tokens()),
        advice ? addressees.of(unit.text(), unit.tokens(), unit.language(), unit.cues()) : null,
        named.regions(),
        named.states(),
        unit.span(),
        unit.sentence().block().paragraph(),
        unit.sentence().block().heading(),
        decision.isWeighed() ? decision.probability() : Confidence.of(decision, settled.size()),
        rules,
        null);
  }

  private String assertedBy(Unit unit) {
    String named = speakers.named(unit.tokens(), unit.language());
    return named != null
        ? named
        : unit.context().speaker() != null ? unit.context().speaker() : unit.speaker();
  }
}
