package org.gapline.tagging.facts;

import java.util.Set;

/** Words in small letters that tell that the name after them is a body's: "the charity Oasis". */
final class KindOfBody {

  private static final Set<String> KINDS =
      WordList.of(
          "company ngo charity nonprofit firm consultancy newspaper carrier airline thinktank",
          "compagnie entreprise ong association societe fondation cabinet armateur operateur",
          "transporteur collectif syndicat unite",
          "empresa compania asociacion fundacion naviera aerolinea consultora firma sociedad",
          "colectivo sindicato cooperativa unidad");

  private KindOfBody() {}

  /** Whether such a word stands right before a name, a nationality between them at most. */
  static boolean precedes(Reading reading, int i) {
    if (i < 1 || !reading.isCapitalized(i) || !isSpaced(reading, i - 1)) {
      return false;
    }
    if (isKind(reading, i - 1)) {
      return true;
    }
    Named before = reading.nameAt(i - 1);
    return i > 1
        && !reading.isEnglish()
        && before != null
        && before.term() instanceof Term.OfPeople
        && isKind(reading, before.first() - 1);
  }

  private static boolean isSpaced(Reading reading, int i) {
    String gap = reading.gapAfter(i);
    return gap.equals(" ") || gap.equals(" *") || gap.equals(" «") || gap.equals(" “");
  }

  private static boolean isKind(Reading reading, int i) {
    return i >= 0
        && KINDS.contains(reading.word(i))
        && (!reading.isCapitalized(i) || reading.word(i).length() <= 3);
  }
}
