package org.gapline.tagging.facts;

import java.util.Set;
import org.gapline.codebook.pattern.Tokens;

/** Names of bodies that no list knows, told by their capitals and by words such as "Agency". */
final class BodyNames {

  /** Small words that join two capitalised words of one name. */
  private static final Set<String> JOINING =
      WordList.of("of for on against de du des del d l la les pour para contre contra en");

  /** Small words that may follow another one inside a name. */
  private static final Set<String> SECOND = WordList.of("the la le les l el los las");

  /** Words between a body and the office that it serves. */
  private static final Set<String> JOINING_TITLE = WordList.of("of the de du del");

  private static final Set<String> HEADS =
      WordList.of(
          "police force forces department departments ministry embassy bureau institute institution"
              + " university agency authority service services centre center commission council office"
              + " organization organisation association associations bank customs union fund foundation"
              + " network group forum inc ltd college academy court committee directorate secretariat"
              + " mission administration corporation company guard alliance league federation hub"
              + " platform society board unit command partnership tribunal school delegation prisons"
              + " navy army tech project initiative programme program action system consortium chamber"
              + " chambers confederation congress coalition registry inspectorate constabulary gendarmerie"
              + " cross crescent observatory laboratory trust conference parliament assembly senate"
              + " cooperative airlines airports airport archive museum clinic hospital ombudsman"
              + " ombudsperson treasury prosecution prosecutors regulator exchange rapporteur envoy"
              + " mechanism taskforce complex",
          "ministere direction generale agence institut banque universite ecole comite conseil"
              + " cellule parquet cour commissariat academie autorite"
              + " chambre fondation croix reseau observatoire prefecture region"
              + " haute inspection assemblee societe mutuelle pole ligue"
              + " mouvement plateforme collectif syndicat ordre barreau compagnie"
              + " groupement groupe brigade garde douane douanes armee marine communaute departement"
              + " mairie faculte chaire laboratoire hopital musee bibliotheque fonds caisse mediateur"
              + " croissant cercle club convention parlement senat division centrale haut",
          "ministerio agencia instituto banco direccion universidad escuela comision secretaria"
              + " oficina policia centro consejo fiscalia procuraduria unidad cruz guardia gendarmeria"
              + " ejercito armada aduana aduanas superintendencia fundacion asociacion federacion"
              + " confederacion camara red organizacion academia corte juzgado poder organismo"
              + " observatorio defensoria servicio cuerpo fuerza fuerzas jefatura contraloria asamblea"
              + " parlamento vicepresidencia gobernacion empresa migracion cancilleria grupo autoridad"
              + " departamento cooperativa sindicato colegio consorcio mision alianza coalicion"
              + " foro sistema patronato audiencia alcaldia ayuntamiento comunidad liga mancomunidad junta"
              + " diputacion inspeccion intendencia salvamento circulo plataforma movimiento compania"
              + " corporacion sociedad aeropuerto facultad catedra senado congreso sala programa"
              + " marina gendarmerias bomberos proteccion iglesia conferencia ");

  /** Words before what a body is for, and what it may be for beside something else. */
  private static final Set<String> AIMS = Set.of("for", "of", "on", "to");

  private static final Set<String> AIM_WORDS =
      WordList.of(
          "preventing countering combating prevention crime drugs justice peace security research",
          "training education safety trade commerce development foreign police border economic",
          "arts science industry health law policy international strategic women home");

  private static final Set<String> GENERIC =
      WordList.of(
          "programme program regional office secretariat centre center of for executive unit",
          "branch country field delegation committee");

  /** Words that show that a person is named. */
  private static final Set<String> PERSONS =
      WordList.of(
          "mr mrs ms dr prof professor ambassador minister president director secretary judge",
          "general colonel captain major chair chairman chairperson adviser excellency king",
          "prince sheikh under deputy representative rapporteur commissioner head monsieur",
          "madame senor senora ministre ministro embajador embajadora");

  /** Capitalised words with which no name of a body begins. */
  private static final Set<String> OPENING =
      WordList.of(
          "the a an in on at from by for and this these they it its he she government",
          "governments member states state participants experts specialists officers delegates",
          "staff members trainers judges prosecutors republic kingdom royaume republique reino",
          "l d republica officials representatives speakers as with during after before following",
          "gazette newsletter bulletin boletin lettre journal magazine revue revista communique",
          "comunicado nota note minutes acta statement summary",
          "of under held organized photo images read le la les el los las du de");

  /** What stands behind a name in a masthead. */
  private static final Set<String> NUMBERING =
      WordList.of("vol volume issue no nr tel fax email news page");

  private final Reading reading;
  private final Tokens tokens;

  /** Reads on in small letters, or null in English, which does not write names so. */
  private final LoweredNames lowered;

  BodyNames(Reading reading) {
    this.lowered = reading.isEnglish() ? null : new LoweredNames(reading);
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** Last word of the capitalised name that begins at a word; one less than it where none does. */
  int lastOfRun(int first) {
    if (!reading.isCapitalized(first) || OPENING.contains(reading.word(first))) {
      return first - 1;
    }
    int last = first;
    while (last + 1 < tokens.size()) {
      int next = nextOfRun(first, last);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return lowered == null ? last : lowered.lastOf(first, last);
  }

  /** "Centre of Excellence for Preventing and Countering": what the body does goes on. */
  private boolean isSecondAim(int first, int last) {
    int next = last + 2;
    return last - first >= 2
        && next < tokens.size()
        && close(last + 1)
        && reading.isCapitalized(next)
        && reading.nameAt(last) == null
        && reading.nameAt(next) == null
        && hasHead(first, first + 1)
        && AIMS.contains(reading.word(last - 1))
        && AIM_WORDS.contains(reading.word(last));
  }

  private int nextOfRun(int first, int last) {
    if (!close(last)) {
      return -1;
    }
    int next = last + 1;
    if (NUMBERING.contains(reading.word(next))) {
      return -1;
    }
    if (reading.isCapitalized(next)) {
      return next;
    }
    if (reading.word(next).equals("and")) {
      return isSecondAim(first, last) ? next + 1 : -1;
    }
    for (int small = 0; small < 3 && next + 1 < tokens.size(); small++) {
      String word = reading.word(next);
      boolean joins = JOINING.contains(word) || (small > 0 && SECOND.contains(word));
      if (!joins || !close(next)) {
        return -1;
      }
      next++;
      if (reading.isCapitalized(next)) {
        return next;
      }
    }
    return -1;
  }

  private boolean close(int word) {
    String gap = reading.gapAfter(word);
    return (gap.equals(". ") && tokens.end(word) - tokens.begin(word) == 1)
        || (gap.equals(".") && tokens.end(word) - tokens.begin(word) == 1)
        || gap.equals(" ")
        || gap.equals("-")
        || gap.equals("’")
        || gap.equals("'")
        || gap.equals(" & ");
  }

  /** Whether a word names a kind of body. */
  static boolean isHead(String word) {
    return HEADS.contains(word);
  }

  /** Whether a stretch of words reads like the name of a body. */
  boolean isBody(int first, int last) {
    boolean head = false;
    for (int i = first; i <= last; i++) {
      String word = reading.word(i);
      if (isTitle(first, i)) {
        return false;
      }
      head |= HEADS.contains(word);
    }
    return head && last > first;
  }

  /** Whether a stretch of words holds one that names of bodies are made of. */
  boolean hasHead(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (HEADS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name of three words or with a small word in it may be a body's among organizers. */
  boolean mayBeBody(int first, int last) {
    if (isPerson(first, last)) {
      return false;
    }
    boolean small = false;
    for (int i = first; i <= last; i++) {
      small |= !reading.isCapitalized(i);
    }
    return last - first >= 2 || (small && last > first);
  }

  /** Whether a body's name has only words that any body's part may have: "Programme Office". */
  boolean isGeneric(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!GENERIC.contains(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch of words names a person, as far as titles show it. */
  boolean isPerson(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isTitle(first, i)) {
        return true;
      }
    }
    return false;
  }

  /** "General Tadić", but not "Dirección General" nor "Office of the President". */
  private boolean isTitle(int first, int i) {
    if (!PERSONS.contains(reading.word(i))) {
      return false;
    }
    String before = i > first ? reading.word(i - 1) : "";
    boolean adjective = reading.word(i).equals("general") && HEADS.contains(before);
    return !adjective && !(HEADS.contains(reading.word(first)) && JOINING_TITLE.contains(before));
  }

  /** The name as outputs write it. */
  String name(int first, int last) {
    return reading.between(first, last).replace("U.S.", "US").replace("’", "'").replace('\n', ' ');
  }
}
