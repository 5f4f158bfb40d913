package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which States are named as those that came, spoke, taught or are spoken of throughout. */
class StatesNamedTest {

  private static final NamedRegions REGIONS = new NamedRegions(Readings.CODEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials from Peru, Chile and Ecuador met. | PER CHL ECU",
        "Peru, Chile and Ecuador met. | PER CHL ECU",
        "The Peru, Chile and Ecuador courts met. | PER CHL ECU",
        "Quito, 3 May (Agency) - Peru, Chile and Ecuador met. | PER CHL ECU",
        "They met: Peru, Chile and Ecuador. | PER CHL ECU",
        "Officials of Peru, Chile as well as Ecuador met. | PER CHL ECU",
        "Officials of Peru, Chile and the Republic of Korea met. | PER CHL KOR",
        "Officials of Comoros, France (La Réunion), Kenya met. | COM FRA KEN",
        "fr: Des juges du Pérou, du Chili et de l'Équateur ont parlé. | PER CHL ECU",
        "fr: Des juges béninois, ivoiriens et togolais ont parlé. | BEN CIV TGO",
        "es: Participaron 22 gendarmes mauritanos y senegaleses. | MRT SEN",
        "Zambian and Malawian officers attended a course. | ZMB MWI",
        "Sheikhs and elders from Somalia met at a workshop. | SOM"
      })
  void listOfStatesTellsWhoCame(String text, String states) {
    assertThat(listed(text)).containsExactlyInAnyOrder(states.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials from Peru and Chile met.",
        "Courts like Peru, Chile and Ecuador.",
        "Officials from Peru, Chile and Ecuador, except Quito, met.",
        "The previous workshop was for Peru, Chile and Ecuador.",
        "With funding from Peru, Chile and Ecuador they met.",
        "Of them Peru, Chile and Ecuador paid for the flights.",
        "Officials from Peru. Chile. Ecuador.",
        "Officials from Peru or Chile or Ecuador met.",
        "Officials from Peru in May, Chile in June, Ecuador in July met.",
        "Zambian and Malawian ships sailed to a course.",
        "Zambian and Malawian officers sailed.",
        "Support from Somalia reached a workshop.",
        "Elders from Somalia sailed.",
        "From Somalia to a workshop they sailed."
      })
  void otherStatesThatAreNamedAreNone(String text) {
    assertThat(listed(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, false"})
  void twoPeoplesTellWhoCameInTheFirstSentences(int between, boolean told) {
    Set<String> states =
        listed(
            "Judges from many courts of the north met for a week in May. "
                + "Courts in the north met. ".repeat(between)
                + "Zambian and Malawian officers attended a course.");

    assertThat(states.isEmpty()).isEqualTo(!told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru, Chile and Ecuador share a border. Officials from the three countries met. | 3",
        "Peru, Chile and Ecuador share a border. Officials from these 3 States met. | 3",
        "Peru and Chile share a border. Officials from the two countries met. | 2",
        "Peru, Chile and Ecuador share a border. Officials from the two countries met. | 0",
        "Peru shares a border. Officials from the one countries met. | 0",
        "Peru, Chile and Ecuador share a border. The three countries share a sea. | 0",
        "Peru, Chile and Ecuador share a border. Officials from three countries met. | 0",
        "Peru, Chile and Ecuador share a border. Officials from the three courts met. | 0",
        "Peru has a border. Chile has none. Officials from the two countries met. | 0",
        "Peru has one and, as all in the world know, so has Chile. The two countries met. | 0",
        "Officials from the two countries met. Peru and Chile share a border. | 0"
      })
  void numberOfCountriesStandsForAListOfAsMany(String text, int states) {
    assertThat(new CountedStates(Readings.of(text)).find()).hasSize(states);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain called for more courts. | ESP",
        "Spain has called for more courts. | ESP",
        "The Netherlands said that courts are open. | NLD",
        "fr: La France a fait savoir que oui. | FRA",
        "Spain's courts called for more. | ''",
        "Spain, it was said, has courts. | ''",
        "Spain sells and called for more. | ''",
        "Judges of Spain called for more. | ''",
        "# Spain called for more courts | ''",
        "Lima called for more courts. | ''",
        "Spain | ''",
        "The | ''"
      })
  void stateThatOpensASentenceSpeaks(String text, String state) {
    assertThat(String.join(" ", new SpeakingStates(Readings.of(text)).findTelling()))
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain announced its help. | ESP",
        "Spain has pledged its help. | ESP",
        "Spain sold its help. | ''"
      })
  void stateThatPledgesSpeaksInAMeetingOfItsBody(String text, String state) {
    Reading reading = Readings.of(text);

    assertThat(String.join(" ", new SpeakingStates(reading).find())).isEqualTo(state);
    assertThat(new SpeakingStates(reading).findTelling()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Experts from Romania and Spain taught them. | ROU ESP",
        "They were taught by officers from Italy. | ITA",
        "fr: Des experts de la Belgique ont parlé. | BEL",
        "France and Canada presented the lessons of their courts. | FRA CAN",
        "Spanish trainers met trainers of Italy. | ITA",
        "Experts spoke; Spain met. | ''",
        "Experts, and Spain, met. | ''",
        "Experts who had come from far away in old Spain met. | ''",
        "Spain presented its ships. | ''",
        "Experts from Spain taught. Spain met. | ''",
        "Experts from Spain. Italy met. | ESP"
      })
  void stateOfTeachersOnlyTeaches(String text, String states) {
    assertThat(new TeachingStates(Readings.of(text)).find())
        .containsExactlyInAnyOrder(states.isEmpty() ? new String[0] : states.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway met the cost of the course. | true",
        "The course, at the cost of Norway, was held. | true",
        "The course was held by the embassy of Norway. | true",
        "The Norwegian High Commissioner attended. | true",
        "Judges who returned from Norway attended. | true",
        "With funding of any kind from Norway the course was held. | true",
        "Norway attended. | false",
        "Norway attended, and the cost was low. | false",
        "The cost was low, and Norway attended. | false",
        "Judges from Norway attended. | false",
        "The embassy paid. Norway attended. | false",
        "Norway is cold. | false"
      })
  void stateMayHaveDoneSomethingElseThanCome(String text, boolean doubted) {
    assertThat(new DoubtedStates(Readings.of(text)).isDoubted("NOR")).isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Zambia tests its courts | ZMB",
        "Zambia met. Zambians spoke. Lusaka slept. | ZMB",
        "Zambia met. Zambians spoke. | ''",
        "# Zambia tests its courts//Malawi met. Malawi spoke. | ''",
        "# Zambia tests its courts//Malawi met. | ZMB",
        "# Embassy of Zambia | ''",
        "The embassy of Zambia met. The embassy of Zambia spoke. The embassy of Zambia slept. | ''",
        "Zambia paid for it. Zambia paid for all. Zambia paid for the rest. | ''"
      })
  void stateSpokenOfThroughoutIsSalient(String text, String state) {
    String found = new SalientState(Readings.of(text)).find();

    assertThat(found == null ? "" : found).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They came from all five Central Asian States to attend. | 5",
        "They came from all eight member States of SAARC to attend. | 8",
        "Officials from the five States of Central Asia attended. | 5",
        "All Central Asian States attended. | 5",
        "Officials from three Central Asian States attended. | 0",
        "Officials from Central Asian States attended. | 0",
        "Officials from all cities of Central Asia attended. | 0",
        "Officials from all five Central Asian States met except Quito. | 0",
        "All five Central Asian States are cold. | 0",
        "All African States attended. | 0"
      })
  void statesOfAWholeGroupAreThoseOfTheGroup(String text, int states) {
    Set<String> found = new AllMembers(Readings.of(text), REGIONS, null).find();

    assertThat(found).hasSize(states);
  }

  private static Set<String> listed(String text) {
    return new StateLists(Readings.of(text)).find();
  }
}
