package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Reads bodies of towns that are written in small letters up to the town: "la mairie d'Agadez",
 * "l'université de Nouakchott", "el ayuntamiento de Bilbao".
 */
record LocalBodies(Reading reading) {

  private static final Set<String> KINDS =
      WordList.of(
          "mairie prefecture gouvernorat commune universite barreau parquet tribunal chefferie",
          "alcaldia ayuntamiento gobernacion intendencia universidad municipalidad municipio fiscalia",
          "juzgado municipality university diocese archdiocese archeveche eveche obispado",
          "arzobispado");

  private static final Set<String> OF = WordList.of("of de d del du");

  /** Last word of the body that begins at a word in small letters, or -1. */
  int lastOf(int i) {
    if (!KINDS.contains(reading.word(i)) || i + 2 >= reading.tokens().size()) {
      return -1;
    }
    Named town = OF.contains(reading.word(i + 1)) ? reading.nameAt(i + 2) : null;
    boolean beside = reading.gapAfter(i).equals(" ") && reading.gapAfter(i + 1).length() == 1;
    return town != null && town.term() instanceof Term.OfCity && beside && town.first() == i + 2
        ? town.last()
        : -1;
  }
}
