package org.gapline.tagging.facts;

import java.util.Set;

/** Tells what speaks against a place as the venue: seats of bodies, other events, longer names. */
final class VenueDoubts {

  private static final int NEAR = 5;
  private static final int BODY = 8;

  /** Words before a body in whose house an event is held. */
  private static final Set<String> HOUSES =
      Set.of("sede", "headquarters", "premises", "seat", "offices", "siege", "hosted");

  /** Words before a place that tell of a seat or an office, and not of the event. */
  private static final Set<String> SEATS =
      WordList.of(
          "seat headquartered based headquarters office secretariat stands sits located born",
          "branch bureau embassy unit installe installee installes installees basee basees",
          "situe situee situes situees implante implantee sis sise domicilie domiciliee ubicado",
          "ubicada ubicados ubicadas radicado radicada instalado instalada situado situada sito",
          "sita basado basada domiciliado domiciliada");

  /** Words before "sede" and "siège" that make them the place where a body sits. */
  private static final Set<String> HAVING = WordList.of("con cuya dont ayant tiene tienen");

  /** Bodies that sit somewhere, as common nouns. */
  private static final Set<String> BODIES =
      WordList.of(
          "centre center institute agency secretariat network foundation organization hub academy",
          "organisation association mission delegation think tank ngo university college school",
          "institut agence reseau fondation centro instituto agencia secretaria red",
          "fundacion asociacion delegacion oficina universidad universite ecole escuela");

  /** What is spoken about at an event and lies elsewhere: "centres in Baidoa", "attack in Nice". */
  private static final Set<String> SUBJECTS =
      WordList.of(
          "centres centers camp camps prisons stations schools courts communities families villages",
          "attack attacks bombing bombings assault siege situation conflict war fighting crisis",
          "project projects programmes pilot pilots operations victims survivors returnees refugees",
          "dialogues borders border ports airports markets mosques churches cells militants fighters",
          "attentat attentats attaque attaques ecoles communautes familles projets",
          "conflit crise postes victimes guerre frontieres tribunaux",
          "atentado atentados ataque ataques carceles prisiones escuelas comunidades familias",
          "proyectos situacion conflicto centros campamentos victimas fronteras tribunales guerra");

  /** Words right before such a thing that make it a place where people met after all. */
  private static final Set<String> AT = WordList.of("at inside visited visit visits to");

  /** Capitalised words after a city that make it part of the name of a document. */
  private static final Set<String> DOCUMENTS =
      WordList.of(
          "convention conventions protocol agreement memorandum guiding principles declaration",
          "document process plan accord accords charter statement recommendations good action",
          "consensus communique office field platform international monitor review times post",
          "statute treaty summit outcome commitments principle roadmap framework rules");

  /** Words that tell of people who follow an event from elsewhere. */
  private static final Set<String> LINKS =
      WordList.of(
          "link livestream livestreamed streamed dialled dialed remotely connected visioconference",
          "videoconference videolink duplex enlace videoenlace videoconferencia conectado conectada",
          "conectados connecte connectee connectes streaming");

  /** Institutions named for a city: "University of Nairobi" in a byline. */
  private static final Set<String> INSTITUTIONS =
      WordList.of(
          "university universite universidad college school faculty faculte facultad court cour",
          "corte bar barreau colegio diocese archdiocese bank bourse journal gazette");

  private static final Set<String> STAYED = Set.of("was", "were");

  private static final Set<String> TEAMS =
      WordList.of("team mission delegation experts assessors group");

  /** First words of a line that tells of a journey and back. */
  private static final Set<String> ITINERARIES =
      WordList.of("itinerary itineraire itinerario route routing trajet recorrido");

  private final Reading reading;
  private final VenueLines lines;

  VenueDoubts(Reading reading, VenueLines lines) {
    this.reading = reading;
    this.lines = lines;
  }

  /** "the Centre (ICCT) in The Hague", "called by IGAD's centre in Djibouti": where a body sits. */
  boolean isSeat(Named name, Phrase phrase) {
    int i = name.first() - 2;
    if (i < phrase.first() || hasWord(HOUSES, Math.max(phrase.first(), i - 6), i - 1)) {
      return false;
    }
    Named body = reading.nameAt(i);
    boolean named = body != null && body.term() instanceof Term.OfOrganization;
    boolean follows = named || reading.gapAfter(i).indexOf(')') >= 0;
    return (follows || isOrganizersSeat(name, phrase)) && lines.dateAfter(name, 4) == null;
  }

  /** A common noun for a body between "organized by" and the place. */
  private boolean isOrganizersSeat(Named name, Phrase phrase) {
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.ORGANIZED_BY
          && cue.last() < name.first()
          && name.first() - cue.last() <= BODY) {
        return hasWord(BODIES, cue.last() + 1, name.first() - 1);
      }
    }
    return false;
  }

  /** Whether a place is one that the event only speaks about. */
  boolean isOfSubject(Named name, Phrase phrase) {
    int noun = name.first() - 2;
    return noun > phrase.first()
        && SUBJECTS.contains(reading.word(noun))
        && !hasWord(AT, Math.max(phrase.first(), noun - 3), noun - 1);
  }

  /** "with a link for tutors in Lima", "connected from Dakar": a place of those who are away. */
  private boolean isLinked(Named name, Phrase phrase) {
    return hasWord(LINKS, Math.max(phrase.first(), name.first() - BODY), name.first() - 1);
  }

  /** How much speaks against the place of a name in the p-th sentence. */
  int against(Named name, Phrase phrase, int p) {
    int against = phrase.isAside() ? 40 : 0;
    against += isLinked(name, phrase) ? 30 : 0;
    against += isPartOfName(name, phrase) ? 100 : 0;
    against +=
        GivingStates.isGiver(reading, phrase, name) || isOfInstitution(name, phrase) ? 30 : 0;
    against += onTheWay(name, phrase);
    against += isInBody(name, phrase) ? 14 : 0;
    for (int i = Math.max(phrase.first(), name.first() - NEAR); i < name.first(); i++) {
      against += isItsSeat(i) ? 30 : 0;
      against += SEATS.contains(reading.word(i)) ? isHouse(i) || isBase(i, phrase) ? 0 : 30 : 0;
      against += reading.word(i).equals("which") || reading.word(i).equals("who") ? 12 : 0;
    }
    if (phrase.hasBetween(
        Cue.OTHER_EVENT, reading.depth(p) < 2 ? name.first() - 8 : phrase.first(), name.first())) {
      against += 30;
    }
    if (reading.depth(p) > 1 && phrase.hasBetween(Cue.LATER, phrase.first(), name.first())) {
      against += 30;
    }
    return against;
  }

  /** "Madrid Principles", "Bolgatanga-Upper": a longer name that begins with a place. */
  private boolean isPartOfName(Named name, Phrase phrase) {
    int next = name.last() + 1;
    return next <= phrase.last()
        && reading.isCapitalized(next)
        && (DOCUMENTS.contains(reading.word(next)) || reading.gapAfter(name.last()).equals("-"));
  }

  /** "Université de Lomé" in a heading: who writes. */
  private boolean isOfInstitution(Named name, Phrase phrase) {
    int before = name.first() - 2;
    return phrase.isHeading()
        && before >= phrase.first()
        && CalendarWords.isOf(reading.tokens(), name.first() - 1)
        && INSTITUTIONS.contains(reading.word(before))
        && (before == phrase.first() || !reading.word(before - 1).equals("the"));
  }

  /** "Itinerary: Geneva - Tunis - Geneva": the place passed once is where they went. */
  private int onTheWay(Named name, Phrase phrase) {
    if (!ITINERARIES.contains(reading.word(phrase.first()))) {
      return 0;
    }
    boolean twice =
        reading.namesBetween(phrase.first(), phrase.last()).stream()
            .anyMatch(other -> other.first() != name.first() && other.term().equals(name.term()));
    return twice ? 100 : -100;
  }

  /** "the Jakarta Centre for ...": a city in the name of a body that no list knows. */
  private boolean isInBody(Named name, Phrase phrase) {
    int next = name.last() + 1;
    return next <= phrase.last()
        && reading.isCapitalized(next)
        && BODIES.contains(reading.word(next))
        && reading.gapAfter(name.last()).equals(" ");
  }

  /** "United Nations Headquarters in New York", "at the seat of": a venue like any other. */
  private boolean isHouse(int headquarters) {
    return reading.word(headquarters).equals("headquarters")
        || (headquarters > 0 && reading.word(headquarters - 1).equals("the"));
  }

  /** "con sede en Lima", "dont le siège est à Lomé": where a body sits that is named. */
  private boolean isItsSeat(int i) {
    String word = reading.word(i);
    return (word.equals("sede") || word.equals("siege"))
        && hasWord(HAVING, Math.max(reading.firstWord(), i - 2), i - 1);
  }

  /** "the team was based in Kathmandu": where those stayed who visited a State. */
  private boolean isBase(int based, Phrase phrase) {
    boolean were = based > phrase.first() && STAYED.contains(reading.word(based - 1));
    return were && reading.word(based).equals("based") && hasWord(TEAMS, phrase.first(), based - 2);
  }

  private boolean hasWord(Set<String> words, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (words.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }
}
