package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.tagging.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place of a text is the venue, and by which name. */
class PlacesToldTest {

  private static final VenueFinder FINDER = new VenueFinder(Readings.CODEBOOK);
  private static final String TOWN = "Judges of Zambia met. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A workshop was held in Lima. | Lima PER",
        "A workshop was held in Peru. | null PER",
        "A workshop was held in Uganda, Tanzania and Kenya. | null null",
        "A workshop was held in Sandport, Maldives. | Sandport MDV",
        "A workshop was held in Old Sandport, Maldives. | Old Sandport MDV",
        "Old Sandport, Maldives – A workshop was held. | Old Sandport MDV",
        "A workshop was held by Sandport, Maldives. | null null",
        "A workshop was held in kandooma, Maldives. | null null",
        "A workshop was held at the Geneva Centre for Security Policy. | Geneva CHE",
        "A workshop was held by the Geneva Centre for Security Policy. | null null",
        "Judges met at the Jakarta Centre for Law Enforcement Cooperation (JCLEC), Bandung."
            + " | Bandung IDN",
        "A course was held in the Saudi capital. | Riyadh SAU",
        "A course was held in the capital of Niger. | Niamey NER",
        "A course of Zambia was held in the capital. | Lusaka ZMB",
        "A course of Zambia and Malawi was held in the capital. | null null",
        "A course was held in capital cities of Niger. | null null",
        "fr: Un cours s'est tenu dans la capitale du Niger. | Niamey NER",
        "fr: Un cours s'est tenu dans la capitale nigérienne. | Niamey NER",
        "A course was held in Georgia. | null GEO",
        "A course was held in Singapore. | Singapore SGP",
        "An online course was held. | online null",
        "A hybrid course was held online in Lima. | Lima PER",
        "Where: MS Teams//A course was held in Lima. | online null",
        "Where: MS Teams and Lima//A course was held. | Lima PER",
        "They said so in Lima. | Lima PER",
        "Of Lima they said so. | null null"
      })
  void venueIsWhereItWasHeld(String text, String venue) {
    Venue found = venue(text);

    assertThat(found.city() + " " + found.country()).isEqualTo(venue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A workshop was held in Solwezi. | Solwezi",
        "A workshop was held in Solwezi, Zambia. | Solwezi",
        "A workshop was held near Solwezi (Zambia). | Solwezi",
        "A workshop was held in Zambia (Solwezi). | Solwezi",
        "A workshop was held at the Harbour Hotel, Solwezi. | Solwezi",
        "Place: Solwezi | Solwezi",
        "Solwezi, 3 May 2021 | Solwezi",
        "They saw Solwezi. | none",
        "They saw ports, Solwezi and ships. | none",
        "A workshop was held in Solwezi-West. | none",
        "A workshop was held in West-Solwezi. | none",
        "A workshop was held in Solwezi District. | none",
        "A workshop was held in Solwezi, Peru. | none",
        "A workshop was held in naivasha. | none"
      })
  void townCountsWhereSomethingIsPutThere(String sentence, String town) {
    Reading reading =
        Readings.of(
            TOWN
                + (sentence.startsWith("Place") || sentence.startsWith("Solw") ? "//" : "")
                + sentence);
    List<DateMention> dates = Readings.dates(reading);
    TownPlaces places =
        new TownPlaces(
            new Towns(Readings.CODEBOOK),
            reading,
            new VenueWeights(reading, new Published(reading, dates), dates, DocumentKind.WORKSHOP));
    List<Named> found = places.in(reading.phrases().get(1));

    assertThat(
            found.isEmpty() ? "none" : reading.between(found.get(0).first(), found.get(0).last()))
        .isEqualTo(town);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lomé | en | Lomé",
        "Lome | en | Lome",
        "LOME | en | Lome",
        "LOMÉ | en | Lomé",
        "Lome | fr | Lomé",
        "Lima | en | Lomé"
      })
  void cityIsSpelledAsAnEnglishTextHasIt(String written, String language, String name) {
    var lome = Readings.CODEBOOK.cities().stream().filter(c -> c.name().equals("Lomé")).findFirst();

    assertThat(Cities.nameOf(lome.orElseThrow(), written, language)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N'DJAMENA | N'Djamena",
        "N’Djamena | N'Djamena",
        "NDJAMENA | Ndjamena",
        "PORT AU PRINCE | Port Au Prince"
      })
  void nameInCapitalsIsWrittenWithOneAWord(String written, String name) {
    String plain = name.startsWith("Port") ? "Port-au-Prince" : "N'Djamena";
    var city = Readings.CODEBOOK.cities().stream().filter(c -> c.name().equals(plain)).findFirst();

    assertThat(Cities.nameOf(city.orElseThrow(), written, "en")).isIn(name, plain);
  }

  private static Venue venue(String text) {
    Reading reading = Readings.of(text);
    List<DateMention> dates = Readings.dates(reading);
    return FINDER.find(reading, new Published(reading, dates), dates, DocumentKind.WORKSHOP);
  }
}
