package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Names of bodies that go on in small letters after their first word, as French writes them and
 * Spanish at times: "Direction générale des cultes", "Pôle judiciaire spécialisé".
 */
record LoweredNames(Reading reading) {

  private static final int LONGEST = 10;
  private static final int SHORTEST_NOUN = 4;

  private static final Set<String> OF = WordList.of("de du des d del");
  private static final Set<String> ARTICLES = WordList.of("la le les l el los las");

  /** What a body stands for or against may follow its name: "Ligue contre le cancer". */
  private static final Set<String> AIMS = WordList.of("pour para contre contra");

  /** Endings of the adjectives that tell bodies apart, in French. */
  private static final List<String> FRENCH =
      List.of(
          "al",
          "ale",
          "aux",
          "ales",
          "ique",
          "iques",
          "aire",
          "aires",
          "ien",
          "ienne",
          "iens",
          "iennes",
          "eur",
          "eure",
          "eurs",
          "eures",
          "ais",
          "aise",
          "aises",
          "ois",
          "oise",
          "oises",
          "ise",
          "isee",
          "ises",
          "isees",
          "if",
          "ifs",
          "ive",
          "ives",
          "ier",
          "iers",
          "iere",
          "ieres",
          "ain",
          "ains",
          "aine",
          "aines",
          "ble",
          "bles",
          "el",
          "els",
          "elle",
          "elles",
          "eux",
          "euse",
          "euses",
          "ere",
          "eres",
          "uel",
          "iste",
          "istes",
          "ine",
          "ines",
          "que",
          "ques",
          "ime",
          "imes",
          "arabe",
          "arabes",
          "musulman",
          "musulmane",
          "violent",
          "violente",
          "resident",
          "residente");

  /** The same in Spanish. */
  private static final List<String> SPANISH =
      List.of(
          "al", "ales", "ico", "ica", "icos", "icas", "ario", "aria", "arios", "arias", "ano",
          "ana", "anos", "anas", "ivo", "iva", "ivos", "ivas", "ado", "ada", "ados", "adas", "ense",
          "enses", "ero", "era", "eros", "eras", "ino", "ina", "inos", "inas", "ural", "ante",
          "eno", "ena", "or", "ora", "oso", "osa", "ista", "istas", "ble", "bles", "eses", "esa",
          "litar", "pular", "colar", "iliar", "ular", "ulares");

  /** Words with such an ending that are none, or that begin something else. */
  private static final Set<String> OTHERS =
      WordList.of(
          "ailleurs plusieurs mardi faire plaire leur leurs elle elles quelle quelles celle celles",
          "laquelle avant durant pendant devant maintenant cependant ensemble capable chaque lorsque",
          "puisque quelque quelques meme memes encore hier premier premiere dernier derniere fier",
          "quant aient etaient para nada cuando durante ante mediante tras antes es pues tres",
          "despues ahora contra entre mes pero mientras quienes tales cuales este cada luego",
          "ademas segun por una desde hasta donde mayor menor mejor peor todas todos sino primera",
          "primero ultima ultimo pasado pasada proximo proxima lunes martes jueves viernes ayer",
          "incluso estado fuera");

  /** Nouns that end as infinitives do. */
  private static final Set<String> NOUNS =
      WordList.of(
          "mujer poder hogar mar bienestar lugar militar familiar escolar popular auxiliar ultramar",
          "deber taller azar telar pilar hangar radar cancer hiver courrier chantier metier quartier",
          "papier foyer atelier danger desir avenir souvenir loisir plaisir");

  /** Endings of verbs that tell what somebody does or did. */
  private static final List<String> FUTURES = List.of("era", "eront", "ira", "iront");

  /** Last word of a name of which the capitalised words are known. */
  int lastOf(int first, int capitalised) {
    if (capitalised < first || !BodyNouns.has(reading.word(first))) {
      return capitalised;
    }
    int last = capitalised;
    while (last - first < LONGEST && last + 1 < reading.tokens().size()) {
      int next = next(last);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Last word of the part of a name that comes next, or -1. */
  private int next(int last) {
    if (!close(last)) {
      return -1;
    }
    int i = last + 1;
    String word = reading.word(i);
    if (isAdjective(i)) {
      return i;
    }
    if (!OF.contains(word) && !AIMS.contains(word)) {
      return -1;
    }
    i++;
    while (i + 1 < reading.tokens().size() && close(i - 1) && ARTICLES.contains(reading.word(i))) {
      i++;
    }
    return i < reading.tokens().size() && close(i - 1) && isNoun(i) ? endOfNoun(i) : -1;
  }

  private boolean isNoun(int i) {
    String word = reading.word(i);
    return reading.isCapitalized(i)
        || word.length() >= SHORTEST_NOUN
            && Character.isLetter(word.charAt(0))
            && !isInfinitive(word);
  }

  /** "de nommer", "para asistir": what follows is to be done. */
  private boolean isInfinitive(String word) {
    boolean ending = word.endsWith("er") || word.endsWith("ir");
    return (ending || is("es") && word.endsWith("ar")) && !NOUNS.contains(word);
  }

  /** A name of several words, "Addis-Abeba" or "Sierra Leone", ends with its last. */
  private int endOfNoun(int i) {
    Named name = reading.nameAt(i);
    int last = name == null ? i : Math.max(i, name.last());
    while (reading.isCapitalized(last)
        && last + 1 < reading.tokens().size()
        && reading.isCapitalized(last + 1)
        && (reading.gapAfter(last).equals("-") || reading.gapAfter(last).equals(" "))
        && reading.nameAt(last + 1) == null) {
      last++;
    }
    return last;
  }

  private boolean is(String language) {
    return reading.document().language().equals(language);
  }

  private boolean isAdjective(int i) {
    String word = reading.word(i);
    if (reading.isCapitalized(i)
        || word.length() < SHORTEST_NOUN
        || OTHERS.contains(word)
        || isVerb(i, word)) {
      return false;
    }
    Named name = reading.nameAt(i);
    return name != null && name.term() instanceof Term.OfPeople
        || !is("es") && FRENCH.stream().anyMatch(word::endsWith)
        || !is("fr") && SPANISH.stream().anyMatch(word::endsWith);
  }

  /** "présentera", "archivó". */
  private boolean isVerb(int i, String word) {
    return !is("es") && FUTURES.stream().anyMatch(word::endsWith)
        || reading.between(i, i).endsWith("ó");
  }

  private boolean close(int i) {
    String gap = reading.gapAfter(i);
    return gap.equals(" ") || gap.equals("’") || gap.equals("'") || gap.equals("-");
  }
}
