package org.gapline.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.Scheme;
import org.gapline.chart.Wording;

/** Names for people of schemes, indicators and ratings; an unknown id is its own name. */
final class Indicators {

  private static final String SHORTFALL = "States with a shortfall";

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Scheme> schemes = new HashMap<>();

  Indicators(List<AssessmentMapping> mappings) {
    for (AssessmentMapping mapping : mappings) {
      for (Scheme scheme : mapping.schemes()) {
        schemes.put(scheme.id(), scheme);
        scheme.indicators().forEach(i -> labels.put(key(scheme.id(), i.id()), i.label()));
      }
    }
  }

  private static String key(String scheme, String indicator) {
    return scheme + "/" + indicator;
  }

  /** The indicator's name. */
  String indicator(String scheme, String indicator) {
    return labels.getOrDefault(key(scheme, indicator), indicator);
  }

  /** The indicator's name without a year at its end, which is part of the name and no figure. */
  String nameAlone(String scheme, String indicator) {
    return indicator(scheme, indicator).replaceFirst(" \\(\\d+\\)$", "");
  }

  /** The scheme's name. */
  String scheme(String id) {
    return schemes.containsKey(id) ? schemes.get(id).label() : id;
  }

  /** The rating's name. */
  String rating(String scheme, String rating) {
    return schemes.containsKey(scheme)
        ? schemes.get(scheme).ratingWritten(rating).map(Scheme.Rating::label).orElse(rating)
        : rating;
  }

  /**
   * The head of a column that counts the States with a shortfall; of a status, those without it.
   */
  String shortfall(String id) {
    return isStatus(id)
        ? schemes.get(id).ratings().stream()
            .filter(rating -> rating.id().equals(schemes.get(id).weakBelow()))
            .map(rating -> "States not " + Wording.inSentence(rating.label()))
            .findFirst()
            .orElse(SHORTFALL)
        : SHORTFALL;
  }

  /** Where a State stands that the list of a status does not name; nothing where it is unrated. */
  Optional<String> unlisted(String scheme) {
    return Optional.ofNullable(schemes.get(scheme))
        .flatMap(of -> of.rankOfUnlisted().map(rank -> of.ratings().get(rank - 1).label()));
  }

  /** Whether it is the status of a treaty and the like, which follows from dates. */
  boolean isStatus(String scheme) {
    return schemes.containsKey(scheme) && schemes.get(scheme).kind() == Scheme.Kind.STATUS;
  }
}
