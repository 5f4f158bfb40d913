package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;

/** Finds the regions that a heading stands for: it names a region, a grouping or a State. */
final class HeadingPlaces {

  /** How wide what a heading names is; a narrower one may stand below a wider one. */
  enum Width {
    CONTINENT,
    REGION,
    STATE
  }

  /**
   * The places of a heading.
   *
   * @param width width of the widest
   * @param regions their regions
   */
  record Found(Width width, Set<String> regions) {

    static final Found NONE = new Found(null, Set.of());

    boolean isEmpty() {
      return regions.isEmpty();
    }
  }

  private static final int OTHER_WORDS = 2;
  private static final int WORDS_BEFORE_PLACE = 9;

  private static final Set<String> SMALL =
      WordList.of(
          "the of in and or to for with on a other its their within across s member state states",
          "country countries nation nations region regions subregion subregions sub regional area",
          "areas part parts chapter section annex islands situation overview national basin",
          "des de du d la le les l et en dans au aux pays etats membres sous regionale",
          "ensemble los las el y del estados miembros paises otros");

  private static final Set<String> LEADING_TO_PLACE =
      WordList.of("in to of across within en au aux a du de dans");

  private static final Set<String> MEMBERS =
      WordList.of("states members member countries region subregion etats pays estados paises");

  private final Lexicon<Term> lexicon;
  private final NamedRegions regions;

  HeadingPlaces(Lexicon<Term> lexicon, Codebook codebook) {
    this.lexicon = lexicon;
    this.regions = new NamedRegions(codebook);
  }

  /**
   * The places of a heading; none where it speaks of something else and only mentions a place.
   *
   * @param day day on which memberships of groupings are looked at, or null
   */
  Found in(String heading, LocalDate day) {
    Tokens tokens = Tokens.of(heading);
    List<Named> names = new NameChooser(tokens, lexicon.matches(tokens)).chosen();
    Set<String> found = new LinkedHashSet<>();
    Width widest = Width.STATE;
    int first = -1;
    int words = 0;
    for (Named name : names) {
      Set<String> its = of(name.term(), tokens, day);
      if (!its.isEmpty()) {
        found.addAll(its);
        Width width = width(name.term());
        widest = width.compareTo(widest) < 0 ? width : widest;
        first = first < 0 ? name.first() : first;
        words += name.last() - name.first() + 1;
      }
    }
    boolean stands = !found.isEmpty() && standsFor(tokens, first, words);
    return stands ? new Found(widest, found) : Found.NONE;
  }

  private Set<String> of(Term term, Tokens tokens, LocalDate day) {
    if (term instanceof Term.OfState named) {
      return regions.ofStates(List.of(named.state().iso3()));
    } else if (term instanceof Term.OfOrganization named) {
      return holds(tokens, MEMBERS) ? regions.of(named.organization(), day) : Set.of();
    }
    return regions.of(term, day);
  }

  private static Width width(Term term) {
    if (term instanceof Term.OfState) {
      return Width.STATE;
    }
    boolean parent =
        term instanceof Term.OfRegion named
            && named.region().states().isEmpty()
            && !named.region().id().equals(Region.GLOBAL);
    return parent ? Width.CONTINENT : Width.REGION;
  }

  /** Next to nothing besides the places, or words that end "in" the first of them. */
  private static boolean standsFor(Tokens tokens, int first, int placeWords) {
    int other = tokens.size() - placeWords;
    for (int i = 0; i < tokens.size(); i++) {
      boolean small =
          SMALL.contains(tokens.folded(i)) || Character.isDigit(tokens.folded(i).charAt(0));
      other -= small ? 1 : 0;
    }
    return other <= OTHER_WORDS || (first <= WORDS_BEFORE_PLACE && leadsTo(tokens, first));
  }

  private static boolean leadsTo(Tokens tokens, int place) {
    int before = place - 1;
    if (before > 0 && (tokens.folded(before).equals("the") || tokens.folded(before).equals("la"))) {
      before--;
    }
    return before > 0 && LEADING_TO_PLACE.contains(tokens.folded(before));
  }

  private static boolean holds(Tokens tokens, Set<String> words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
