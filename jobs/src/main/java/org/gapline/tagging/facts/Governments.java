package org.gapline.tagging.facts;

import java.util.Set;
import org.gapline.codebook.State;

/**
 * Reads the names by which texts mean a State's Government: "the Government of Japan", "Ministry of
 * the Interior of North Macedonia", "le Gouvernement gabonais", "Kenya's Ministry of Foreign
 * Affairs". A Government is called by its State. A ministry that is named without its State is one
 * of the State where the event was held.
 */
final class Governments {

  private static final Set<String> MINISTRIES =
      WordList.of(
          "ministry ministries ministere ministeres ministerio ministerios government governments",
          "gouvernement gobierno cancilleria chancellery kingdom royaume");

  private static final Set<String> MINISTRY =
      WordList.of("ministry ministere ministerio gouvernement gobierno");

  private static final Set<String> EMBASSIES =
      WordList.of("embassy embassies ambassade embajada consulate consulat consulado");

  /** What stands for a State at an organization. */
  private static final Set<String> MISSIONS =
      Set.of(
          "permanent mission",
          "mission permanente",
          "mision permanente",
          "permanent representation",
          "representation permanente",
          "representacion permanente");

  /** "Ministerio Público", "Ministère public": prosecutors, and no part of the Government. */
  private static final Set<String> PROSECUTION = Set.of("public", "publico");

  /** Small words inside the name of a ministry. */
  private static final Set<String> INSIDE =
      WordList.of("of the for and de la le les l du des d et del y e en los las el a");

  /** What ministries are for, as French and Spanish write it in small letters. */
  private static final Set<String> SUBJECTS =
      WordList.of(
          "affaires etrangeres exterieures relations exterieur interieur interieure securite justice",
          "defense nationale national nationales publique publiques fonction finances economie budget",
          "transports transport communication communications education enseignement superieur",
          "recherche scientifique sante femme femmes famille enfant enfance jeunesse sports sport",
          "culture tourisme commerce industrie mines energie petrole agriculture elevage peche",
          "environnement travail emploi solidarite sociale sociales sociaux droits humains homme",
          "religieuses religieux cultes islamiques administration territoriale territoire territoriales",
          "decentralisation cooperation internationale developpement planification plan numerique",
          "postes telecommunications integration africaine africains migration migrations protection",
          "civile reconciliation paix federal federale asuntos exteriores exterior relaciones interior",
          "seguridad publica publico justicia defensa nacional hacienda finanzas economia transportes",
          "transporte comunicaciones educacion ensenanza ciencia salud sanidad mujer mujeres genero",
          "familia igualdad ninez juventud deportes cultura turismo comercio industria minas minerias",
          "energia petroleo agricultura ganaderia pesca ambiente trabajo empleo desarrollo social",
          "derechos humanos gobernacion gobierno planificacion cooperacion internacional religiosos",
          "culto migracion proteccion inclusion digital paz");

  private static final int LONGEST = 14;

  private final Reading reading;

  /** The State where the event was held, or null. */
  private final State home;

  Governments(Reading reading, State home) {
    this.reading = reading;
    this.home = home;
  }

  /** Whether a Government may begin at a word. */
  boolean mayBeginAt(int i) {
    String word = reading.word(i);
    if (i + 1 < reading.tokens().size() && PROSECUTION.contains(reading.word(i + 1))) {
      return false;
    }
    return MINISTRIES.contains(word) || EMBASSIES.contains(word) || isMission(i);
  }

  /** "Permanent Mission of", "Misión Permanente de". */
  private boolean isMission(int i) {
    return reading.isCapitalized(i)
        && i + 1 < reading.tokens().size()
        && MISSIONS.contains(reading.word(i) + " " + reading.word(i + 1));
  }

  /** The Government whose name begins at a word, or null. */
  Actor at(int i) {
    boolean embassy = EMBASSIES.contains(reading.word(i));
    int last = i;
    for (int k = i + 1; k < reading.tokens().size() && k - i < LONGEST && joined(k - 1); k++) {
      Named name = reading.nameAt(k);
      State state = name == null ? null : stateOf(name);
      if (name != null && name.term() instanceof Term.OfOrganization) {
        break;
      }
      if (state != null && (name.term() instanceof Term.OfState || k - i <= 1 || isAdjective(k))) {
        return actor(state, embassy, i, name.last());
      }
      if (!reading.isCapitalized(k) && !INSIDE.contains(reading.word(k)) && !isLowered(i, k)) {
        break;
      }
      last = INSIDE.contains(reading.word(k)) ? last : k;
    }
    State before = stateBefore(i);
    if (before != null) {
      return actor(before, embassy, i, last);
    }
    boolean named = reading.isCapitalized(i) && MINISTRY.contains(reading.word(i));
    return named && home != null ? actor(home, false, i, last) : null;
  }

  /** "Ministère de la sécurité publique": capitals begin it and small letters follow. */
  private boolean isLowered(int first, int k) {
    return !reading.isEnglish()
        && reading.isCapitalized(first)
        && reading.gapAfter(k - 1).length() == 1
        && SUBJECTS.contains(reading.word(k));
  }

  /** In French and Spanish the adjective of the State ends the name: "Ministère malien de". */
  private boolean isAdjective(int k) {
    return !reading.document().language().equals("en") || reading.isCapitalized(k);
  }

  private static State stateOf(Named name) {
    if (name.term() instanceof Term.OfState named) {
      return named.state();
    }
    return name.term() instanceof Term.OfPeople people ? people.state() : null;
  }

  /** "Kenya's Ministry", "the Kenyan Ministry", "the U.S. Embassy". */
  private State stateBefore(int i) {
    int before = i - 1;
    if (before > 0 && reading.word(before).equals("s") && reading.nameAt(before) == null) {
      before--;
    }
    Named name = reading.nameAt(before);
    return name != null && name.last() == before ? stateOf(name) : null;
  }

  private boolean joined(int i) {
    String gap = reading.gapAfter(i);
    return gap.equals(" ")
        || gap.equals("\n")
        || gap.equals("-")
        || gap.equals("’")
        || gap.equals("'")
        || (gap.equals(", ") && reading.isCapitalized(i + 1) && reading.nameAt(i + 1) == null);
  }

  private static Actor actor(State state, boolean embassy, int first, int last) {
    String name = Actors.government(state);
    return embassy
        ? new Actor("Embassy of " + name, Actor.Kind.EMBASSY, state.iso3(), first, last)
        : new Actor(name, Actor.Kind.STATE, state.iso3(), first, last);
  }
}
