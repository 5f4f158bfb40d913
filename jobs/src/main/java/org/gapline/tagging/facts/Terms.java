package org.gapline.tagging.facts;

import java.util.List;
import java.util.Locale;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Organization;
import org.gapline.codebook.State;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;

/** Compiles the names of the codebook and the cues into one lexicon. */
final class Terms {

  private static final int NO_LINE = 0;

  /** Names that hold the name of a State or region and mean something else. */
  private static final List<String> DECEPTIVE =
      List.of(
          "Niger Delta",
          "Niger State",
          "Niger River",
          "River Niger",
          "Jordan River",
          "River Jordan",
          "Jordan Valley",
          "Georgia Tech",
          "New Mexico",
          "Gulf of Mexico",
          "New England",
          "New Jersey",
          "Jersey City",
          "South China Sea",
          "Monaco Grand Prix",
          "Al Qaida in the Arabian Peninsula",
          "Al Qaida in the Islamic Maghreb",
          "Nelson Mandela",
          "Islamic State in West Africa",
          "Islamic State in Iraq and the Levant",
          "Islamic State of Iraq and the Levant",
          "Islamic State West Africa Province");

  private Terms() {}

  /** The lexicon of a codebook. */
  static Lexicon<Term> lexiconOf(Codebook codebook) {
    Lexicon.Builder<Term> builder = new Lexicon.Builder<>();
    for (Cue cue : Cue.values()) {
      cue.patterns().forEach(pattern -> add(builder, new Term.OfCue(cue), pattern.trim()));
    }
    Groups.byPattern().forEach((pattern, name) -> add(builder, new Term.OfGroup(name), pattern));
    DECEPTIVE.forEach(name -> add(builder, new Term.OfNothing(), name));
    addPlaces(builder, codebook);
    // Organizations first: where a name is also that of a grouping, the body is meant.
    codebook.organizations().forEach(organization -> addOrganization(builder, organization));
    addRegions(builder, codebook);
    return builder.build();
  }

  private static void addPlaces(Lexicon.Builder<Term> builder, Codebook codebook) {
    for (State state : codebook.states()) {
      Term term = new Term.OfState(state);
      addName(builder, term, state.name());
      addName(builder, term, withoutArticle(state.officialName()));
      state.names().forEach(name -> addName(builder, term, name));
      state.demonyms().forEach(name -> addName(builder, new Term.OfPeople(state), name));
    }
    for (City city : codebook.cities()) {
      addName(builder, new Term.OfCity(city), city.name());
      city.names().forEach(name -> addName(builder, new Term.OfCity(city), name));
      city.houses().forEach(name -> addName(builder, new Term.OfCity(city), name));
    }
    codebook
        .territories()
        .forEach(
            territory -> {
              Term term = new Term.OfTerritory(territory.name());
              addName(builder, term, territory.name());
              territory.names().forEach(name -> addName(builder, term, name));
            });
  }

  private static void addRegions(Lexicon.Builder<Term> builder, Codebook codebook) {
    codebook
        .parents()
        .forEach(
            region ->
                region.names().forEach(name -> add(builder, new Term.OfRegion(region), name)));
    codebook
        .regions()
        .forEach(
            region ->
                region.names().forEach(name -> add(builder, new Term.OfRegion(region), name)));
    codebook
        .groupings()
        .forEach(
            grouping ->
                grouping
                    .names()
                    .forEach(name -> add(builder, new Term.OfGrouping(grouping), name)));
  }

  private static void addOrganization(Lexicon.Builder<Term> builder, Organization organization) {
    Term term = new Term.OfOrganization(organization);
    addName(builder, term, organization.name());
    organization.names().forEach(name -> add(builder, term, name));
  }

  private static void addName(Lexicon.Builder<Term> builder, Term term, String name) {
    String words = plain(name);
    if (!words.isEmpty()) {
      add(builder, term, words);
    }
  }

  private static void add(Lexicon.Builder<Term> builder, Term term, String pattern) {
    builder.add(term, new Pattern(pattern, NO_LINE));
  }

  /** A name without the signs that mean something in the pattern language. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain.append("()|*<>&?+".indexOf(c) >= 0 ? ' ' : c);
    }
    return plain.toString().strip();
  }

  private static String withoutArticle(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
  }
}
