package org.gapline.briefing;

import org.gapline.briefing.KnownNames.Kind;

/** What stands in the place of a name that is withheld, in the language of the sentence. */
enum StandIn {
  ENGLISH(
      "a State|States",
      "a State’s|people of a State",
      "a territory|territories",
      "a city|cities",
      "a national body|national bodies"),
  FRENCH(
      "un État|des États",
      "d’un État|d’un État",
      "un territoire|des territoires",
      "une ville|des villes",
      "un organisme national|des organismes nationaux"),
  SPANISH(
      "un Estado|Estados",
      "de un Estado|de un Estado",
      "un territorio|territorios",
      "una ciudad|ciudades",
      "un organismo nacional|organismos nacionales");

  private final String state;
  private final String people;
  private final String territory;
  private final String city;
  private final String body;

  StandIn(String state, String people, String territory, String city, String body) {
    this.state = state;
    this.people = people;
    this.territory = territory;
    this.city = city;
    this.body = body;
  }

  /** The words of a language; English ones for others. */
  static StandIn of(String language) {
    return switch (language == null ? "" : language) {
      case "fr" -> FRENCH;
      case "es" -> SPANISH;
      default -> ENGLISH;
    };
  }

  /** The words for one name. */
  String one(Kind kind) {
    return both(kind).split("[|]")[0];
  }

  /** The words for several, or for a people. */
  String several(Kind kind) {
    return both(kind).split("[|]")[1];
  }

  private String both(Kind kind) {
    return switch (kind) {
      case PEOPLE -> people;
      case TERRITORY -> territory;
      case CITY -> city;
      case NATIONAL_BODY -> body;
      default -> state;
    };
  }
}
