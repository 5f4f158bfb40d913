package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Rows such as "Organizers: ..." or a line "Date" with its value on the next line. */
final class Labels {

  /** What a row tells. */
  enum Label {
    ORGANIZERS,
    PARTICIPANTS,
    DONORS,
    /** Who supported it: money where a State or a fund gives it. */
    SUPPORTERS,
    DATE,
    PLACE,
    PUBLICATION
  }

  private static final int LONGEST = 5;
  private static final Map<String, Label> LABELS = new HashMap<>();

  /** Words that tell by themselves what a label is for, whatever small words stand beside them. */
  private static final Map<String, Label> KEYS = new HashMap<>();

  /** Words that may stand in a label of parties beside its key. */
  private static final Set<String> BESIDE =
      WordList.of(
          "of the by and with from joint jointly co main members member others other list also"
              + " organizations organisations organizaciones institutions international local in"
              + " otros otras principales de des du d par avec por con el la los las les l y"
              + " et e au invited participating key agency agencies partner countries bodies who"
              + " quien quienes qui persons part external a ont apoyo forces unites moyens services"
              + " autres entites entidades instituciones engagees attendues s companies"
              + " states empresas estados paises pays etats entreprises operators operateurs"
              + " operadores cooperating collaborating supporting");

  static {
    key(
        Label.ORGANIZERS,
        "organizer organizers organiser organisers organized organised host hosts hosted convener"
            + " conveners convened convenor organisateur organisateurs organise organisee organises"
            + " organizador organizadores organizan organiza organizado organizada convoca convocan"
            + " chairs partners partenaires socios coorganizers coorganisers anfitrion organisent"
            + " partner partenaire organizo organizaron coconvener lead coorganisateurs organizing organising implemented delivered"
            + " cooperation collaboration partnership partenariat colaboracion cooperacion"
            + " initiateur initiateurs initiatrice promoteur promoteurs promotor promotores convocante"
            + " convocantes impulsores coordinadores coordinador coordonnateur coorganizadores"
            + " coorganiza coorganizan imparten imparte impartido dictado realizan realiza porteurs"
            + " porteur hote hotes accueil anfitriones anfitriona entidades organizadoras"
            + " organizadora organisatrice organisatrices organizaron convocaron coorganizer"
            + " coorganiser cohost cohosts convening traveller traveler travellers travelers"
            + " voyageur voyageurs voyageuses missionnaires viajero viajeros viajeras comisionados");
    key(
        Label.PARTICIPANTS,
        "participants participation participating attendees attendance present presents presentes"
            + " participantes asistentes asisten asistencia invitados invites guest guests speakers"
            + " speaker observers observer observadores observateurs ponentes intervenants panelists"
            + " panellists trainers facilitators instructors formateurs formadores instructores"
            + " attended facilitadores invitation presenters lecturers lecturer teachers intervenant"
            + " resource took conferenciers conferenciantes invitees participante participant assistance"
            + " engagees participaron asistieron participan concurrentes delegaciones delegations delegation"
            + " concurrencia convoques convocados oradores orateurs expositores moderadores met"
            + " interlocutors interlocuteurs interlocutores counterparts homologues entretiens"
            + " represented representes representees representados representadas experts expertos"
            + " moderators moderateurs panel discussants visitantes countries states paises pays"
            + " etats estados companies empresas entreprises");
    key(
        Label.DONORS,
        "donor donors funding funded sponsor sponsors sponsored financed financement finance financia"
            + " financian financiacion financiado financiada donantes donante bailleur bailleurs"
            + " funder funders costs borne economicamente financially budget fund contributeurs contribuyentes financiamiento financial financing paid"
            + " finanzas patrocinador patrocinadores patrocina patrocinan financeur financeurs financiador"
            + " financiadores mecene mecenes parrain parrains fonds fondos");
    key(Label.SUPPORTERS, "supported support supporters soutien apoyo appui backed apoyan apoya");
    put(
        Label.DATE,
        "date dates when date_and_place place_and_date venue_and_date date_and_venue fecha fechas"
            + " quand cuando date_et_lieu lieu_et_date fecha_y_lugar lugar_y_fecha dates_and_venue"
            + " held periodo duration event_date event_dates date_of_event"
            + " date_and_time");
    put(
        Label.PLACE,
        "venue place location where city lieu lugar host_city sede donde ou ciudad ville event_venue"
            + " base lieux lugares locality localidad localite venue_of_event place_of_event"
            + " lieu_de_l_evenement lugar_de_celebracion lugar_del_evento lugar_de_realizacion");
    put(
        Label.PUBLICATION,
        "posted published updated publication_date date_of_publication last_updated last_modified"
            + " posted_on published_on page_updated date_posted uploaded submitted");
  }

  /** Words of labels about the sheet itself, or about the time in which one may apply. */
  private static final Set<String> STAMPS =
      WordList.of(
          "ficha fiche issue issued publication published posted closing deadline limite birth",
          "submission registration application updated print report affectation destino station");

  /** Words of labels about another event. */
  private static final Set<String> OTHERS =
      WordList.of(
          "previous next last earlier upcoming anterior siguiente proximo proxima precedente",
          "precedent prochain prochaine suivant suivante anteriores siguientes proximos proximas",
          "precedentes precedents prochains prochaines suivants suivantes coming future past other");

  private static final Set<String> TIMES =
      WordList.of(
          "date dates when period duration fecha fechas cuando quand periodo duree duracion");

  private static final Set<String> PLACES =
      WordList.of("venue place location where lieu lugar sede donde seat site town");

  /** Words of labels about those who only shared the work. */
  private static final Set<String> PARTNERS =
      WordList.of(
          "co coorganizer coorganizers coorganiser coorganisers cohost cohosts coconvener partner",
          "partners partnership cooperation collaboration partenaire partenaires partenariat socios",
          "coorganisateur coorganisateurs coorganizador coorganizadores colaboracion cooperacion");

  private Labels() {}

  private static void key(Label label, String words) {
    for (String word : words.split(" ")) {
      KEYS.put(word, label);
    }
  }

  private static void put(Label label, String names) {
    for (String name : names.split(" ")) {
      LABELS.put(name.replace('_', ' ').replace('-', ' '), label);
    }
  }

  /**
   * A label where it stands.
   *
   * @param label what it tells
   * @param last index of its last word
   * @param alone whether nothing stands beside it, so that its value is on the next line
   */
  record Found(Label label, int last, boolean alone) {}

  /** The label with which a sentence begins, or null. */
  static Found of(Reading reading, Phrase phrase) {
    if (!mayBeLabelled(reading, phrase)) {
      return null;
    }
    int begin = afterNumber(reading, phrase);
    StringBuilder words = new StringBuilder();
    Label keyed = null;
    boolean parties = true;
    for (int i = begin; i <= phrase.last() && i - begin < LONGEST; i++) {
      String word = reading.word(i);
      words.append(words.isEmpty() ? "" : " ").append(word);
      Label key = KEYS.get(word);
      keyed = strongest(keyed, key);
      parties &= key != null || BESIDE.contains(word);
      boolean whole = i == phrase.last();
      if (whole || separates(reading.gapAfter(i))) {
        Label label = LABELS.getOrDefault(words.toString(), parties ? keyed : null);
        label = label == null && !whole ? byKeyword(reading, begin, i) : label;
        boolean item = whole && begin > phrase.first() && label == Label.DONORS;
        return label == null || item ? null : new Found(label, i, whole);
      }
    }
    return null;
  }

  /** "Co-organiser: ..." tells with whom the body in the masthead organized. */
  static boolean isOfPartners(Reading reading, Phrase phrase, Found label) {
    for (int i = phrase.first(); i <= label.last(); i++) {
      if (PARTNERS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Supported financially by" is about money, "participating organizers" about organizers. */
  private static Label strongest(Label a, Label b) {
    return a == null || (b != null && (b == Label.DONORS || a == Label.SUPPORTERS)) ? b : a;
  }

  /** "3. DURATION: ...": the number of the row is no part of its label. */
  private static int afterNumber(Reading reading, Phrase phrase) {
    boolean numbered = Numbers.isBare(reading.text(), reading.tokens(), phrase.first());
    return numbered && phrase.words() > 2 ? phrase.first() + 1 : phrase.first();
  }

  /** A colon, the bar of a table or a row of points; a semicolon where sheets use it so. */
  private static boolean separates(String gap) {
    return gap.indexOf(':') >= 0
        || gap.startsWith("; ")
        || gap.indexOf('|') >= 0
        || gap.contains("...");
  }

  /** "Dates on site:", "Fecha de la ficha:": what a longer label is about. */
  private static Label byKeyword(Reading reading, int first, int last) {
    Label found = null;
    for (int i = first; i <= last; i++) {
      String word = reading.word(i);
      if (OTHERS.contains(word)) {
        return null;
      } else if (STAMPS.contains(word)) {
        return Label.PUBLICATION;
      } else if (TIMES.contains(word)) {
        found = Label.DATE;
      } else if (found == null && PLACES.contains(word)) {
        found = Label.PLACE;
      }
    }
    return found;
  }

  private static boolean mayBeLabelled(Reading reading, Phrase phrase) {
    if (phrase.words() <= LONGEST) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.first() + LONGEST; i++) {
      if (separates(reading.gapAfter(i))) {
        return true;
      }
    }
    return false;
  }
}
