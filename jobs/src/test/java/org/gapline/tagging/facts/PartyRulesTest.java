package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the rules take for those who organized, attended and paid, one example a rule. */
class PartyRulesTest {

  private static final String HELD = "UNODC held a workshop in Lima. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They thanked Norway for its funding and Qatar for hosting the course.; Qatar",
        "The workshop was launched in New York on 3 May by UNODC.; UNODC",
        "The workshop was organized by the regional office of UNODC.; UNODC",
        "IMO ran the workshop with UNODC.; IMO, UNODC",
        "IMO held a meeting with UNODC.; IMO",
        "IMO ran the workshop on ports and ships and seas and rivers and lakes with courts and with"
            + " UNODC.; IMO",
        "The OSCE seminar was short.; OSCE",
        "A workshop of UNODC was short.; UNODC",
        "An annual workshop of the OSCE was short.; OSCE",
        "The workshop on ports was short, said the OSCE.; ''",
        "Co-chairs Kenya and Japan met with Spain at a workshop.; Kenya, Japan",
        "The workshop was organized by UNODC in Vienna and IOM.; UNODC, IOM",
        "The workshop was organized by UNODC in Vienna with IOM.; UNODC",
        "The workshop was organized by UNODC through the Harbour Office and IOM.; UNODC, IOM",
        "The workshop was organized by UNODC: IOM came.; UNODC",
        "The workshop was organized by UNODC who met IOM.; UNODC",
        "A UNODC team travelled to Lima for an assessment visit.; UNODC",
        "A team of UNODC made an assessment visit to Lima.; UNODC",
        "A team from Norway made an assessment visit to Lima.; ''",
        "The visit of a delegation of UNODC to Lima was short.; UNODC",
        "Nigeria's Office of Ports held a workshop.; Office of Ports",
        "The Kenyan Ministry of the Interior held a workshop.; Kenya",
        "Kenya's Ministry of Foreign Affairs held a workshop.; Kenya",
        "The Ministry of Health, Ports and Sports of Kenya held a workshop.; Kenya",
        "The EU mission EUBAM Libya held a workshop.; EUBAM Libya",
        "At the invitation of the Government of Kenya, UNODC held a workshop.; UNODC",
        "At the invitation of Kenya, a UNODC team made an assessment visit.; UNODC",
        "The participants held a workshop with UNODC.; ''",
        "fr: Les journées que l'OIM et l'ONUDC ont consacrées à un atelier sont finies.; ''",
        "es: Lo organizaron la OIM y la OEA en un taller.; IOM, OAS"
      })
  void organizersAreThoseWhoHeldIt(String text, String names) {
    assertThat(String.join(", ", parties(text).organizers())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Roe (Europol) spoke.; Europol",
        "Photo: Jane Roe (Europol); ''",
        "Roe (Europol) left.; ''",
        "Jane A. Roe (Europol) left.; ''",
        "Jane Roe (Spain) left.; ''",
        "Europol's regional adviser, Jane Roe, recalled its work.; Europol",
        "A representative of Europol said so.; Europol",
        "\"So it is\", said Jane Roe, head of Europol.; Europol",
        "Ports are open, said all, and ships too, as Europol knows.; ''",
        "The Security Council said so.; ''",
        "INTERPOL experts left.; INTERPOL",
        "Norway experts left.; ''",
        "The workshop was attended by representatives of Norway.; Norway",
        "The workshop was attended by officials of Norway.; ''",
        "The workshop was attended by experts of Peru, Chile, Kenya and Norway.; ''",
        "Europol, IOM and representatives of INTERPOL attended.; Europol, IOM, INTERPOL",
        "The workshop was attended by UNODC and IOM.; UNODC, IOM",
        "UNODC and IOM took part.; IOM",
        "Europol and IOM took part, except IOM.; Europol",
        "The General Assembly took part.; ''",
        "Two airlines took part.; private sector",
        "Member States of the OSCE took part.; ''",
        "CICTE of the OAS took part.; CICTE",
        "IOM Jordan took part.; IOM",
        "Participants: IOM and the OSCE with Europol; IOM, OSCE, Europol",
        "They met in Lima, and IOM attended.; IOM"
      })
  void participantsAreThoseWhoCame(String sentence, String names) {
    assertThat(parties(HELD + sentence).participants())
        .containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It was funded by Japan through UNDP.; Japan",
        "It was funded by Japan and UNDP.; Japan, UNDP",
        "The post was funded by Japan.; ''",
        "It was supported by Japan and INTERPOL.; Japan",
        "It was supported by the Trust Fund for Ports.; Trust Fund for Ports",
        "It was held with Swiss development money.; Switzerland",
        "It was held with cold money.; ''",
        "Swiss cooperation was praised.; ''",
        "A Norwegian-funded and EU-sponsored workshop it was.; Norway, EU",
        "Civil society paid for the flights.; ''",
        "They thanked Spain for its help and Canada for its funding.; Canada",
        "They thanked Canada.; ''",
        "Donors: Japan and the EU with Norway; Japan, EU, Norway",
        "Supported by: Japan and INTERPOL in all; Japan",
        "The embassy of Sweden paid for the flights.; Sweden"
      })
  void donorsAreThoseWhoPaid(String sentence, String names) {
    boolean row = sentence.matches("(Donors|Supported by):.*");

    assertThat(parties(HELD + (row ? "//" : "") + sentence).donors())
        .containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "# Harbour Police College//The workshop was short. The College held it.; Harbour Police"
            + " College",
        "# INTERPOL//Ports are open to judges.; INTERPOL",
        "# Ports//INTERPOL spoke. INTERPOL sang. INTERPOL left.; INTERPOL",
        "# Ports//INTERPOL sailed. INTERPOL sank.; ''",
        "# Ports//Security Council ships. Security Council seas. Security Council ports.; ''",
        "# Ports//With INTERPOL judges the workshop was held in the cold north of Lima.; INTERPOL",
        "# Ports//With INTERPOL and IOM judges the workshop was held in the cold north of Lima.; ''",
        "# Harbour Foundation news//Ports are open to judges.; Harbour Foundation",
        "# Harbour Conference//Ports are open to judges.; ''",
        "Harbour Foundation//# Ports//We held a workshop.; Harbour Foundation",
        "# Ports//They gathered at the headquarters of INTERPOL.; INTERPOL",
        "# Ports//They gathered at the INTERPOL Secretariat.; INTERPOL",
        "# Ports//They gathered at INTERPOL.; ''",
        "# Ports//They gathered at the headquarters of Norway.; ''"
      })
  void organizerIsGuessedWhereNoSentenceNamesOne(String text, String names) {
    assertThat(String.join(", ", parties(text).organizers())).isEqualTo(names);
  }

  @Test
  void whoPresentsAProductHoldsItsLaunch() {
    String text = "# Handbook launched//UNODC presented its handbook to the judges of the north.";
    Reading reading = Readings.of(text);
    PartyFinder launch = new PartyFinder(reading, Readings.actors(reading));
    PartyFinder workshop = new PartyFinder(reading, Readings.actors(reading));

    assertThat(launch.find(DocumentKind.LAUNCH).organizers()).containsExactly("UNODC");
    assertThat(workshop.find(DocumentKind.WORKSHOP).organizers()).isEmpty();
  }

  @Test
  void whoAdvertisesAPostOrganizesNothing() {
    Reading reading = Readings.of("# Vacancy notice//UNODC held a workshop for judges in Lima.");

    assertThat(
            new PartyFinder(reading, Readings.actors(reading))
                .find(DocumentKind.OTHER)
                .organizers())
        .isEmpty();
  }

  private static Parties parties(String text) {
    Reading reading = Readings.of(text);
    return new PartyFinder(reading, Readings.actors(reading)).find(DocumentKind.WORKSHOP);
  }
}
