package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Tells of a State whether all that is said of it where the event is told of is something else than
 * that it came: it paid, its embassy helped, people returned from it.
 */
final class DoubtedStates {

  /** So many words stand between a State and the money that it gives. */
  private static final int NEAR = 7;

  private static final int BESIDE = 3;

  private static final int NEAR_TOP = 6;

  private static final Set<String> MONEY =
      WordList.of(
          "cost costs expense expenses bill bills fund funds funding budget grant",
          "donation donations sponsorship backed funded financed sponsored",
          "cout couts frais depense depenses facture fonds subvention don dons",
          "coste costes costo costos gasto gastos cuenta cuentas factura fondo fondos",
          "subvencion donacion donaciones");

  private static final Set<String> MISSIONS =
      WordList.of(
          "embassy embassies ambassador consulate commissioner ambassade ambassades ambassadeur",
          "ambassadrice consulat embajada embajadas embajador embajadora consulado");

  private static final Set<String> LEAVING =
      WordList.of(
          "returned returning return returns returnees repatriated repatriation back deported fled",
          "fleeing escaped revenu revenue revenus revenues rentre rentree rentres rentrees retour",
          "rapatrie rapatriee rapatries rapatriees fui fuyant regreso regresado regresaron",
          "retorno retornado retornados retornadas repatriado repatriados repatriadas huido huyen");

  private static final Set<Cue> COMING =
      Set.of(Cue.ATTENDS, Cue.ATTENDED_BY, Cue.EVENT, Cue.TAKES_PLACE, Cue.PEOPLE, Cue.SPEAKS);

  private final Reading reading;

  DoubtedStates(Reading reading) {
    this.reading = reading;
  }

  /** Whether no sentence on the event says of the State that it came. */
  boolean isDoubted(String state) {
    boolean doubted = false;
    for (Phrase phrase : reading.phrases()) {
      if (COMING.stream().anyMatch(phrase::has)) {
        for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
          boolean its = state.equals(stateOf(name));
          if (its && !saysOther(name, phrase)) {
            return false;
          }
          doubted |= its;
        }
      }
    }
    return doubted;
  }

  /** Whether an embassy or another mission of the State is named near the top. */
  boolean hasMission(String state) {
    return reading.phrases().stream()
        .limit(reading.opening() + NEAR_TOP)
        .anyMatch(
            phrase ->
                reading.namesBetween(phrase.first(), phrase.last()).stream()
                    .anyMatch(name -> state.equals(stateOf(name)) && isOfMission(name, phrase)));
  }

  private static String stateOf(Named name) {
    if (name.term() instanceof Term.OfPeople people) {
      return people.state().iso3();
    }
    return name.state() == null ? null : name.state().iso3();
  }

  private boolean saysOther(Named name, Phrase phrase) {
    return isBesideMoney(name, phrase)
        || isOfMission(name, phrase)
        || isLeft(name, phrase)
        || phrase.hasBetween(Cue.PAID_BY, name.first() - NEAR, name.first() - 1)
        || phrase.hasBetween(Cue.PAYS, name.last() + 1, name.last() + NEAR);
  }

  private boolean isBesideMoney(Named name, Phrase phrase) {
    for (int i = name.last() + 1; i <= Math.min(phrase.last(), name.last() + NEAR); i++) {
      if (reading.gapAfter(i - 1).indexOf(',') >= 0) {
        break;
      }
      if (MONEY.contains(reading.word(i))) {
        return true;
      }
    }
    for (int i = name.first() - 1; i >= Math.max(phrase.first(), name.first() - NEAR); i--) {
      if (reading.gapAfter(i).indexOf(',') >= 0) {
        break;
      }
      if (MONEY.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfMission(Named name, Phrase phrase) {
    int from = Math.max(phrase.first(), name.first() - BESIDE);
    int to = Math.min(phrase.last(), name.last() + BESIDE - 1);
    for (int i = from; i <= to; i++) {
      boolean office = reading.word(i).equals("high") && reading.isCapitalized(i);
      if (MISSIONS.contains(reading.word(i)) || office) {
        return true;
      }
    }
    return false;
  }

  private boolean isLeft(Named name, Phrase phrase) {
    int preposition = name.first() - 1;
    boolean from =
        preposition > phrase.first()
            && (reading.word(preposition).equals("from")
                || CalendarWords.isOf(reading.tokens(), preposition));
    return from && LEAVING.contains(reading.word(preposition - 1));
  }
}
