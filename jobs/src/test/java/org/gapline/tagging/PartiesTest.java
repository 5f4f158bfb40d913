package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules for parties say; how their word is weighed is another matter. */
class PartiesTest {

  private static final FactFinder FINDER = new FactFinder(ProjectCodebook.read().withoutWeights());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The seminar was jointly run in Lima by UNODC and INTERPOL. | UNODC; INTERPOL",
        "IMO and the WCO rolled out a course on ports in Lima. | IMO; WCO",
        "The forum was held under the auspices of the League of Arab States in Cairo. |"
            + " League of Arab States",
        "IOM teamed up with the OSCE and held a workshop in Vienna. | IOM; OSCE",
        "The round table was co-chaired by Kenya and Japan in Nairobi. | Kenya; Japan",
        "L’atelier a été organisé à Dakar par l’OIM et l’Union africaine. | IOM; AU",
        "Le Gouvernement gabonais et l’OACI ont organisé un exercice à Libreville. | Gabon; ICAO",
        "El curso lo impartieron la OIM y la OEA en Lima. | IOM; OAS",
        "La OACI y el Gobierno de Chile organizaron un taller en Santiago. | ICAO; Chile",
        "La formation, à Lomé, est à l’initiative de l’OIM et de l’OACI. | IOM; ICAO",
        "L’OIM tenait à Lomé, de concert avec l’OACI, un atelier sur les frontières. | IOM; ICAO",
        "La OIM y la OEA han impartido un taller en Lima. | IOM; OAS",
        "El curso, en Lima, corre a cargo de la OIM y de la OEA. | IOM; OAS",
        "A joint initiative of IOM and the OSCE, the workshop was held in Vienna. | IOM; OSCE",
        "La réunion est organisée à Alger par le CAERT, organe de l’Union africaine, et par l’OIM."
            + " | ACSRT; IOM",
        "IOM Jordan held a course on ports in Amman. | IOM",
        "IOM held a workshop in Vienna. UNICEF led the session on children. | IOM"
      })
  void organizersAreToldByVerbAndAgent(String text, String organizers) {
    assertThat(event(text).organizers()).containsExactlyElementsOf(list(organizers));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Speakers came from the IAEA and Europol. | IAEA; Europol",
        "The IAEA and Europol followed the game as observers. | IAEA; Europol",
        "INTERPOL experts showed how to search the files. | INTERPOL",
        "\"Ports are open doors\", said Jane Roe, head of section at Frontex. | Frontex",
        "Two airlines and several women's groups took part. | private sector; women's organisations",
        "La Banque mondiale et le GAFI y étaient représentés. | World Bank; FATF",
        "Y ont pris part des experts de la CEDEAO et d’Europol. | ECOWAS; Europol",
        "Participaron expertos de la OMA y de la Cruz Roja Peruana. | WCO; Cruz Roja Peruana",
        "Europol e INTERPOL intervinieron como invitados. | Europol; INTERPOL",
        "La Garde nationale et la Direction générale des cultes ont participé."
            + " | Garde nationale; Direction générale des cultes",
        "L’Agence rurale des pistes du Nord (ARPN) était présente. | ARPN",
        "También acudió la naviera Costa Verde. | Costa Verde",
        "Des experts d’INTERPOL et de la CEDEAO ont parlé. | INTERPOL; ECOWAS",
        "Member States and observers – the OSCE, Europol and Frontex – heard a report."
            + " | OSCE; Europol; Frontex",
        "On the panel sat Ann Poe (Europol), from The Hague. | Europol",
        "The hosts had invited Europol and Frontex to lecture. | Europol; Frontex"
      })
  void participantsAreToldByWhatTheyDid(String sentence, String participants) {
    var event = event(opening(sentence) + sentence);

    assertThat(event.participants()).containsExactlyInAnyOrderElementsOf(list(participants));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Funding came from Norway and the European Union. | Norway; EU",
        "Norway covered the costs. | Norway",
        "Japan is providing 3 million US dollars. | Japan",
        "The Embassy of Sweden paid for the flights. | Sweden",
        "It was made possible by a grant from Canada. | Canada",
        "UNODC thanked the Government of Peru for its hospitality and Canada for its funding. |"
            + " Canada",
        "Les frais ont été pris en charge par l’Espagne. | Spain",
        "Le Danemark a réglé la facture. | Denmark",
        "L’enveloppe a été fournie par les Pays-Bas. | Netherlands",
        "Las becas las paga la Embajada de Suecia. | Sweden",
        "El dinero lo puso Canadá. | Canada",
        "L’atelier a bénéficié de l’appui de l’Allemagne. | Germany",
        "El Canadá sufragó los gastos. | Canada",
        "It was a Norwegian-funded and EU-sponsored seminar. | Norway; EU",
        "The Swiss Federal Department of Foreign Affairs bore the costs. | Switzerland"
      })
  void donorsAreThoseWhoGaveMoney(String sentence, String donors) {
    var event = event(opening(sentence) + sentence);

    assertThat(event.donors()).containsExactlyElementsOf(list(donors));
    assertThat(event.organizers()).containsExactly("UNODC");
  }

  @Test
  void supportOfABodyWithoutAPurseIsNoDonation() {
    var event = event("IOM held a workshop in Lima with the support of INTERPOL and of Norway.");

    assertThat(event.donors()).containsExactly("Norway");
    assertThat(event.participants()).containsExactly("INTERPOL");
  }

  @Test
  void payersInFrontAreNotThoseWhoActBehindThem() {
    var event =
        event("With funding from Norway and Japan, UNODC and the OSCE held a workshop in Vienna.");

    assertThat(event.donors()).containsExactly("Norway", "Japan");
    assertThat(event.organizers()).containsExactly("UNODC", "OSCE");
  }

  @Test
  void ministryWithoutItsStateIsOneOfTheVenue() {
    var event =
        event(
            "A workshop was held in Lima, Peru, on 9 May 2019. It was organized by the Ministry of"
                + " the Interior and UNODC.");

    assertThat(event.organizers()).containsExactly("Peru", "UNODC");
  }

  @Test
  void ministryIsCalledByItsState() {
    var event = event("The Ministry of Public Security of Viet Nam hosted a workshop in Da Nang.");

    assertThat(event.organizers()).containsExactly("Viet Nam");
  }

  @Test
  void organizersAndDonorsAreNoParticipants() {
    var event =
        event(
            "UNODC held a workshop in Lima. The course was funded by the European Union. Experts of"
                + " UNODC, the European Union and Eurojust spoke.");

    assertThat(event.participants()).containsExactly("Eurojust");
  }

  @Test
  void rowsWithLabelsTellTheParties() {
    var event =
        event(
            "# Course on ports\n\nJointly organised by: IMO, WCO\n\nObservers: INTERPOL; Europol\n\n"
                + "Costs borne by: Japan\n");

    assertThat(event.organizers()).containsExactly("IMO", "WCO");
    assertThat(event.participants()).containsExactly("INTERPOL", "Europol");
    assertThat(event.donors()).containsExactly("Japan");
  }

  @Test
  void itemsBelowALabelBelongToIt() {
    var event =
        event(
            "# Course on ports\n\nThe course was held in Lima.\n\n## Participants\n\n- IMO\n- WCO\n");

    assertThat(event.participants()).containsExactly("IMO", "WCO");
  }

  @Test
  void bodyOfWhichAnotherIsAPartTakesNoPart() {
    var event = event("CICTE of the OAS held a workshop in Lima.");

    assertThat(event.organizers()).containsExactly("CICTE");
  }

  @Test
  void weIsTheBodyOfTheMasthead() {
    var event =
        event(
            "Blue Harbour Relief Forum\n\nLast week we held a workshop in Nairobi for aid"
                + " workers. The Netherlands covered the costs.");

    assertThat(event.organizers()).containsExactly("Blue Harbour Relief Forum");
  }

  @Test
  void sentencesAboutOtherEventsTellNothing() {
    var event =
        event(
            "UNODC held a workshop in Lima on 9 May 2019. The workshop was well attended and closed"
                + " on time. Chile will host the next workshop with Europol.");

    assertThat(event.organizers()).containsExactly("UNODC");
    assertThat(event.participants()).isEmpty();
  }

  /** A first sentence in the language of the next one. */
  private static String opening(String sentence) {
    if (sentence.matches(".*\\b(Les|Le Danemark|La Banque|ont|été|était|bénéficié).*")) {
      return "L’ONUDC a organisé un atelier sur la gestion des frontières à Lima, au Pérou. ";
    }
    return sentence.matches(".*\\b(de la|intervinieron|sufragó|acudió|las paga|lo puso)\\b.*")
        ? "La ONUDD organizó un taller sobre la gestión de las fronteras en Lima, Perú. "
        : "UNODC held a workshop on borders in Lima, Peru. ";
  }

  private static List<String> list(String names) {
    return Arrays.asList(names.split("; "));
  }

  private static EventFacts event(String text) {
    try {
      return FINDER
          .find(
              new DocumentReader()
                  .read(text.getBytes(StandardCharsets.UTF_8), "a.txt", InputMetadata.unmarked()))
          .facts();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
