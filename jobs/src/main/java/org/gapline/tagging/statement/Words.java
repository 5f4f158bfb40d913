package org.gapline.tagging.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The small words by which a language joins the items of an enumeration and refers back to what was
 * announced.
 *
 * @param and words between the last two items
 * @param besides phrases that add one more item
 * @param attaching words at the start of a stretch between commas that belongs to the item before
 * @param listing verbs and adverbs after which the items of what was announced stand
 * @param copulas forms of "to be" that do so where the sentence begins with {@code among}
 * @param among first words of "Among the challenges were ..."
 * @param referring first words of a sentence that fills in what the one before it announced
 * @param prepositions words after which the objects of what was announced stand
 * @param pointing words that point back to what the sentence before was about
 * @param pointingObjects words that do so only after a preposition or at the start
 * @param vague nouns that tell nothing of what a pointing word before them points to
 * @param ordinal first words of sentences that each give one of the things announced
 */
record Words(
    Set<String> and,
    Set<String> besides,
    Set<String> attaching,
    Set<String> listing,
    Set<String> copulas,
    Set<String> among,
    Set<String> referring,
    Set<String> prepositions,
    Set<String> pointing,
    Set<String> pointingObjects,
    Set<String> vague,
    Set<String> ordinal) {

  private static final Words ENGLISH =
      new Words(
          Set.of("and", "or"),
          Set.of("as well as", "along with", "together with", "in addition to", "and also", "plus"),
          Set.of(
              "including",
              "which",
              "who",
              "whose",
              "that",
              "where",
              "especially",
              "particularly",
              "notably",
              "such",
              "in",
              "both",
              "namely",
              "for",
              "from",
              "within",
              "with",
              "by",
              "on",
              "among",
              "between",
              "so",
              "if",
              "as",
              "be",
              "not"),
          Set.of(
              "include",
              "includes",
              "included",
              "including",
              "comprise",
              "comprised",
              "relate",
              "relates",
              "namely",
              "concern",
              "consist",
              "notably"),
          Set.of("were", "was", "are", "is"),
          Set.of("among", "amongst"),
          Set.of("these", "they", "those", "among", "such", "here", "examples"),
          Set.of("of", "in", "on", "about", "to"),
          Set.of("such", "these", "those", "this", "they", "them", "he", "same", "there"),
          Set.of("that", "it", "him"),
          Set.of(
              "area",
              "areas",
              "field",
              "fields",
              "regard",
              "context",
              "respect",
              "end",
              "region",
              "year",
              "years",
              "week",
              "month",
              "states",
              "countries",
              "workshop",
              "meeting",
              "course",
              "event",
              "project",
              "programme",
              "purpose",
              "way",
              "is",
              "are",
              "was",
              "were"),
          Set.of(
              "first",
              "firstly",
              "second",
              "secondly",
              "third",
              "thirdly",
              "fourth",
              "finally",
              "lastly",
              "another",
              "others"));

  private static final Words FRENCH =
      new Words(
          Set.of("et", "ou"),
          Set.of("ainsi que", "de même que"),
          Set.of(
              "notamment",
              "dont",
              "qui",
              "que",
              "où",
              "en",
              "y",
              "surtout",
              "dans",
              "par",
              "pour",
              "avec",
              "tels",
              "telles",
              "entre"),
          Set.of(
              "comprennent",
              "comprend",
              "incluent",
              "inclut",
              "notamment",
              "concernent",
              "figurent",
              "portent",
              "savoir",
              "sont",
              "étaient"),
          Set.of("figurent", "figuraient", "sont", "étaient", "on"),
          Set.of("parmi"),
          Set.of("il", "elles", "ils", "ceux", "celles", "ces", "parmi", "ce", "cela"),
          Set.of("de", "des", "sur", "en"),
          Set.of("ces", "cette", "ce", "tels", "telles", "ils", "elles", "celle", "ceux"),
          Set.of("cela", "il", "elle"),
          Set.of(
              "domaine",
              "domaines",
              "cadre",
              "contexte",
              "égard",
              "région",
              "année",
              "pays",
              "atelier"),
          Set.of(
              "premièrement",
              "deuxièmement",
              "troisièmement",
              "enfin",
              "ensuite",
              "une",
              "un",
              "premier",
              "autre"));

  private static final Words SPANISH =
      new Words(
          Set.of("y", "e", "o", "u"),
          Set.of("así como", "al igual que"),
          Set.of(
              "incluyendo",
              "incluida",
              "incluidos",
              "que",
              "donde",
              "en",
              "sobre",
              "entre",
              "especialmente",
              "particularmente",
              "como",
              "con",
              "para",
              "por"),
          Set.of(
              "incluyen",
              "incluye",
              "incluían",
              "incluyeron",
              "incluyendo",
              "comprenden",
              "figuran",
              "saber",
              "son",
              "eran"),
          Set.of("figuran", "figuraban", "están", "estaban", "son", "eran", "se"),
          Set.of("entre"),
          Set.of("entre", "estos", "estas", "esos", "esas", "ellos", "ellas", "se", "dichos"),
          Set.of("de", "sobre", "en"),
          Set.of("estos", "estas", "esos", "esas", "este", "esta", "dichos", "dichas", "ellos"),
          Set.of("eso", "esto", "ello"),
          Set.of("ámbito", "ámbitos", "contexto", "sentido", "región", "año", "países", "taller"),
          Set.of(
              "primero",
              "primeramente",
              "segundo",
              "tercero",
              "finalmente",
              "otro",
              "otra",
              "último",
              "una",
              "uno"));

  private static final Map<String, Words> BY_LANGUAGE =
      Map.of("en", ENGLISH, "fr", FRENCH, "es", SPANISH);

  /** The words of a language; those of English where the language is not known. */
  static Words of(String language) {
    return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), ENGLISH);
  }
}
