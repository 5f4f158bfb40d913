package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an event, told apart from who only spoke, offered, pays or does such things anyway. */
class OrganizersToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTED held a course in Nairobi on 3 May 2021. UNICEF led a session on victims."
            + " | CTED | UNICEF | ''",
        "CTED held a course in Nairobi on 3 May 2021 within a programme implemented by UNDP."
            + " | CTED | '' | ''",
        "A course was held in Nairobi on 3 May 2021. It follows the project, which UNDP launched."
            + " | '' | '' | ''",
        "UNESCO trained 60 teachers in Nairobi on 3 May 2021. | UNESCO | '' | ''",
        "The OSCE held, in concert with the International Organization for Migration (IOM), a"
            + " course in Nairobi on 3 May 2021. | OSCE, IOM | '' | ''",
        "Participants suggested that INTERPOL hold a course. CTED held one in Nairobi on 3 May"
            + " 2021. | CTED | '' | ''",
        "CTED held a course in Nairobi on 3 May 2021. Argentina offered to hold the next course."
            + " | CTED | '' | ''",
        "UNODC, together with INTERPOL, invited judges to a course in Accra on 3 May 2021."
            + " | INTERPOL, UNODC | '' | ''",
        "Experts from IOM, UNHCR and the World Bank taught officers in Accra on 3 May 2021 at a"
            + " course of the African Union. | AU | IOM, UNHCR, World Bank | ''",
        "A course, funded by the European Union and implemented by UNODC, was held in Accra on 3"
            + " May 2021. | UNODC | '' | EU",
        "The Embassy of the United States in Accra paid for a course of UNODC, held on 3 May 2021."
            + " | UNODC | '' | United States",
        "The course was organised by UNODC in Nairobi on 3 May 2021. It was hosted by the"
            + " Government of Kenya and attended by officers of the Kenya Police, IOM and the Law"
            + " Society. | UNODC, Kenya | Kenya Police, IOM, Law Society | ''",
        "UNODC in Vienna and IOM held a course in Accra on 3 May 2021. | UNODC, IOM | '' | ''",
        "UNODC, IOM and representatives of INTERPOL attended the course in Accra on 3 May 2021."
            + " | '' | INTERPOL, UNODC, IOM | ''",
        "The course was held in Accra on 3 May 2021. They thanked Norway for its funding and Qatar"
            + " for hosting the course. | Qatar | '' | Norway",
        "UNODC held the course in Accra on 3 May 2021. UNICEF led a lively and frank discussion."
            + " IOM led the course. | UNODC, IOM | '' | ''"
      })
  void partiesAreThoseThatTookThatPart(
      String text, String organizers, String participants, String donors) {
    EventFacts event = FactsOfText.event("Border course\n\n" + text);

    assertThat(String.join(", ", event.organizers())).isEqualTo(organizers);
    assertThat(String.join(", ", event.participants())).isEqualTo(participants);
    assertThat(String.join(", ", event.donors())).isEqualTo(donors);
  }
}
