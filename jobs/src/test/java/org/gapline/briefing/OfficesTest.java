package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council urged all to keep such traces.|Security Council",
        "The Secretary-General, in his report, again called for more staff.|Secretary-General",
        "The Under-Secretary-General (UNOCT) recommended joint courses.|Under-Secretary-General",
        "States were urged by the Security Council to keep such traces.|Security Council",
        "More staff is needed, said the Secretary-General.|Secretary-General",
        "Le Secrétaire général a recommandé une formation commune.|Secretary-General",
        "Le Conseil de sécurité a également demandé aux États de conserver ces traces.|Security"
            + " Council",
        "Il faut plus de personnel, a souligné la Présidente du Comité.|Chair of the Committee",
        "El Secretario General de las Naciones Unidas recomendó cursos comunes.|Secretary-General",
        "Hace falta más personal, señaló el Consejo de Seguridad.|Security Council",
        "The Chair of the Counter-Terrorism Committee stressed the need for courses.|Chair of the"
            + " Committee",
      })
  void anOfficeThatSpeaksMadeIt(String text, String office) {
    assertThat(Offices.speakingIn(text)).contains(office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participants urged the Secretary-General to appoint an envoy.",
        "Participants stressed the Security Council resolutions should be put into law.",
        "Participants asked the Security Council to extend the mandate.",
        "States should implement Security Council resolution 2396 as recommended by experts.",
        "The Security Council was urged to extend the mandate.",
        "Resolutions of the Security Council stressed by experts should be put into law.",
        "The Secretary-General of the ministry recommended joint courses.",
        "The National Security Council recommended joint courses.",
        "Experts thanked the Secretary-General and recommended joint courses.",
        "Les participants ont exhorté le Conseil de sécurité à proroger le mandat.",
        "Le Secrétaire général du ministère a recommandé une formation commune.",
        "Los participantes pidieron al Secretario General que nombrara un enviado.",
        "El Consejo de Seguridad Nacional recomendó cursos comunes.",
        "States should act on what the Security Council asks.",
      })
  void anOfficeThatIsOnlyNamedOrAskedMadeNothing(String text) {
    assertThat(Offices.speakingIn(text)).isEmpty();
  }
}
