package org.gapline.tagging.facts;

import java.util.HashSet;
import java.util.Set;

/** Words that make a capitalised name that of a body: "Agency", "Barreau", "Fiscalía". */
final class BodyNouns {

  private static final Set<String> ENGLISH =
      WordList.of(
          "police force forces department departments ministry embassy bureau institute institutes",
          "institution university agency authority service services centre center commission council",
          "office organization organisation association associations bank customs union fund",
          "foundation network group forum inc ltd llc plc corp gmbh college academy court courts",
          "committee subcommittee directorate secretariat mission administration corporation company",
          "guard alliance league federation hub platform society board unit command partnership",
          "tribunal school delegation prisons navy army tech project initiative programme program",
          "system consortium chamber chambers confederation congress coalition registry inspectorate",
          "constabulary gendarmerie cross crescent observatory laboratory trust conference parliament",
          "assembly senate cooperative airlines airways airport archive archives museum clinic",
          "hospital ombudsman ombudsperson treasury prosecution prosecutors regulator exchange",
          "rapporteur envoy mechanism taskforce complex muftiate church diocese archdiocese mosque",
          "madrasa synagogue presidency municipality prison corps railways stiftung scouts lawcourts",
          "chairpersonship chancellery lab labs club movement telecom",
          "tv television radio polytechnic faculty gymnasium battalion regiment",
          "brigade guild caucus cabinet charity",
          "patriarchate rabbinate seminary ngo ferries",
          "cell branch division");

  private static final Set<String> FRENCH =
      WordList.of(
          "ministere direction generale agence institut banque universite ecole comite conseil",
          "cellule parquet cour commissariat academie autorite chambre fondation croix reseau",
          "observatoire prefecture haute inspection assemblee societe mutuelle pole ligue",
          "mouvement plateforme collectif syndicat ordre barreau compagnie groupement groupe garde",
          "douane douanes armee marine communaute departement mairie faculte chaire laboratoire",
          "musee bibliotheque fonds caisse mediateur croissant cercle senat centrale haut",
          "hopital consistoire dicastere paroisse eglise lycee presidence primature",
          "gouvernorat mecanisme bataillon maison institution organisme mosquee antenne delegation",
          "secretariat bureau office confederation confrerie chefferie centre service cabinet",
          "association federation cooperative radio studio rectorat consulat regie");

  private static final Set<String> SPANISH =
      WordList.of(
          "ministerio agencia instituto banco direccion universidad escuela comision secretaria",
          "oficina policia centro consejo fiscalia procuraduria unidad cruz guardia gendarmeria",
          "ejercito armada aduana aduanas superintendencia fundacion asociacion federacion",
          "confederacion camara red organizacion academia corte juzgado poder organismo",
          "observatorio defensoria servicio cuerpo fuerza fuerzas jefatura contraloria asamblea",
          "parlamento vicepresidencia gobernacion empresa migracion cancilleria grupo autoridad",
          "departamento cooperativa sindicato colegio consorcio mision alianza coalicion foro sistema",
          "patronato audiencia alcaldia ayuntamiento comunidad liga mancomunidad junta diputacion",
          "inspeccion intendencia salvamento circulo plataforma movimiento compania corporacion",
          "sociedad aeropuerto facultad catedra senado congreso sala programa marina gendarmerias",
          "bomberos proteccion iglesia conferencia biblioteca libreria arzobispado obispado diocesis",
          "patriarcado parroquia cabildo comisaria viceministerio brigada registraduria personeria",
          "generalitat pastoral mecanismo parlement gabinete tribunal universidade",
          "prefeitura procuradoria museu museo carcel penitenciaria");

  private static final Set<String> ALL = all();

  /** Of these only, a line in capitals is a heading and no name: "PROGRAMME UPDATE". */
  private static final Set<String> OF_EVENTS =
      WordList.of(
          "programme program project initiative system programa sistema",
          "conferencia conference region congress congreso forum foro forces mission mision");

  private static final Set<String> MINISTERS =
      WordList.of("ministerial ministerielle ministeriel ministeriales ministerielles");

  /** Words for events, for papers and for texts of law: what holds one is no body. */
  private static final Set<String> NO_BODIES =
      WordList.of(
          "meeting meetings workshop workshops seminar webinar launch symposium briefing",
          "roundtable atelier seminaire colloque webinaire reunion taller seminario jornada jornadas",
          "coloquio simposio announcement annonce anuncio convention treaty plan act");

  private BodyNouns() {}

  private static Set<String> all() {
    Set<String> words = new HashSet<>(ENGLISH);
    words.addAll(FRENCH);
    words.addAll(SPANISH);
    return Set.copyOf(words);
  }

  /** Whether a word in small letters without diacritics names a kind of body. */
  static boolean has(String word) {
    return ALL.contains(word);
  }

  /** Whether it may name an event or an undertaking as well as a body. */
  static boolean isOfEvents(String word) {
    return OF_EVENTS.contains(word);
  }

  /** "Third Ministerial Conference": where ministers meet is an event. */
  static boolean isOfMinisters(Reading reading, int first, int last) {
    boolean ministers = false;
    boolean meeting = false;
    for (int i = first; i <= last; i++) {
      ministers |= MINISTERS.contains(reading.word(i));
      meeting |= OF_EVENTS.contains(reading.word(i));
    }
    return ministers && meeting;
  }

  /** Whether a name with this word is that of an event, a paper or a law. */
  static boolean isNoBody(String word) {
    return NO_BODIES.contains(word);
  }
}
