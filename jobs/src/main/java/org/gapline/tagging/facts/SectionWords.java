package org.gapline.tagging.facts;

import java.util.Set;

/** Words that tell whether a page is on several events, and where one of them begins or ends. */
final class SectionWords {

  /** Titles of pages that gather what has nothing in common but a period or an author. */
  static final Set<String> COLLECTIONS =
      WordList.of(
          "newsletter newsletters bulletin digest roundup quarterly update updates news gazette",
          "infolettre lettre boletin");

  /** Titles of accounts of several activities. */
  static final Set<String> ACCOUNTS =
      WordList.of(
          "activities calendar missions visits engagements series trainings courses activites",
          "calendrier actividades calendario misiones visitas serie");

  /** Gatherings whose name ends like a plural. */
  static final Set<String> SINGULAR = WordList.of("congress series atelier news");

  /** First words of headings under which one event goes on, by its days or its parts. */
  static final Set<String> PARTS =
      WordList.of(
          "day days jour journee dia jornada session sessions sesion seance panel panels part",
          "parts module modules group groups groupe grupo working block track stream room plenary",
          "phase phases week morning afternoon opening closing annex step stage keynote agenda",
          "programme program schedule");

  /** First words of headings of what belongs to any report of an event. */
  static final Set<String> GENERIC =
      WordList.of(
          "background context introduction objective objectives aim aims purpose participants",
          "participation organizers partners results result outcome outcomes findings",
          "recommendations recommendation challenges gaps needs discussion discussions conclusion",
          "conclusions lessons summary key main good best practices progress commitments",
          "follow overall general next way outlook common contact about history methodology",
          "evaluation feedback impact contexte objectifs resultats recommandations defis",
          "conclusiones recomendaciones resultados antecedentes objetivos retos desafios");

  /** First words of headings over lists of other events and pages. */
  static final Set<String> LINKS =
      WordList.of(
          "related upcoming forthcoming previous earlier past latest more other see further",
          "archive archives also read future planned coming recent links similar",
          "prochains prochaines lire voir autres anterior anteriores proximos proximas otras otros",
          "relacionados relacionadas ver");

  /** First words of headings under which all events are summed up. */
  static final Set<String> CLOSINGS =
      WordList.of(
          "overall conclusion conclusions lessons summary next way outlook common general contact",
          "recommendations findings about conclusiones recomendaciones recommandations");

  /** What has not happened yet. */
  static final Set<String> FUTURE =
      WordList.of(
          "will shall planned scheduled upcoming foreseen expected envisaged forthcoming sera",
          "seront prevu prevue aura auront tendra tendran seran previsto prevista next");

  /** What is looked back at. */
  static final Set<String> BACK =
      WordList.of(
          "following after since building previous previously earlier past prior had depuis apres",
          "tras anterior precedent precedente already follows followed_up");

  /** What tells one of several. */
  static final Set<String> ONE_OF_SEVERAL =
      WordList.of(
          "first second third fourth fifth sixth seventh eighth another further final last similar",
          "same latter other premier premiere deuxieme troisieme quatrieme seconde autre dernier",
          "derniere meme primer primera primero segundo segunda tercer tercera cuarto cuarta otro",
          "otra ultimo ultima mismo misma");

  /** The first of them. */
  static final Set<String> FIRST = WordList.of("first premier premiere primer primera primero");

  /** Nouns that stand for an event which was named before. */
  static final Set<String> STANDS_FOR_EVENT =
      WordList.of(
          "one edition activity mission consultation round leg iteration edicion actividad mision",
          "activite");

  /** Nouns for parts of an event. */
  static final Set<String> NO_EVENTS =
      WordList.of(
          "session sessions day days panel panels phase phases part parts module modules week",
          "weeks stage sesion seance block group half jour dia briefing");

  static final Set<String> HAPPENED =
      WordList.of("followed repeated followed_suit travelled moved came suivi repitio continued");

  /** Numbers and words that tell of several. */
  static final Set<String> SEVERAL =
      WordList.of(
          "two three four five six seven eight nine ten several both series deux trois quatre cinq",
          "plusieurs dos tres cuatro cinco varios varias");

  /** Words with which a paragraph looks at all events together. */
  static final Set<String> TOGETHER =
      WordList.of("both all across overall throughout tous toutes todos todas ambos ambas deux");

  /** What such a paragraph calls them, where it does not say events. */
  static final Set<String> TOGETHER_OF =
      WordList.of(
          "countries cities places locations venues activities pays villes paises ciudades series",
          "consultations");

  private SectionWords() {}
}
