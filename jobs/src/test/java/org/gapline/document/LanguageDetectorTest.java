package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The officers of the region met in Lima to talk about ports and borders.",
        "fr | Les responsables de la région se sont réunis à Dakar pour parler des frontières.",
        "es | Los funcionarios de la región se reunieron en Lima para hablar de las fronteras.",
        "pt | Os funcionários da região reuniram-se em Maputo para falar das fronteiras do país.",
        "it | I funzionari della regione si sono riuniti a Roma per parlare delle frontiere.",
        "de | Die Beamten der Region trafen sich in Wien, um über die Grenzen zu sprechen.",
        "tr | Bölge yetkilileri sınır güvenliği için Ankara'da bir araya geldi ve bu konu ile daha",
        "id | Para pejabat dari kawasan ini bertemu di Jakarta untuk membahas perbatasan dan yang",
        "ar | اجتمع المسؤولون في الخرطوم لبحث أمن الحدود",
        "ru | Представители региона встретились в Алматы",
        "uk | Представники регіону зустрілися в Києві",
        "zh | 区域官员在北京开会讨论边境安全",
        "ja | 地域の担当者が東京で会合を開きました",
        "fa | مقامات منطقه در کابل دیدار کردند و گفتند",
      })
  void languageIsToldByItsWordsOrItsScript(String language, String text) {
    assertThat(detector.detect(text, null)).isEqualTo(language);
  }

  @Test
  void statedLanguageHoldsWhereTheWordsDoNotTell() {
    assertThat(detector.detect("UNODC, INTERPOL, ICAO", "fr")).isEqualTo("fr");
    assertThat(detector.detect("UNODC, INTERPOL, ICAO", null)).isEqualTo(LanguageDetector.UNKNOWN);
  }

  @Test
  void wordsOutweighAWrongStatement() {
    assertThat(detector.detect("Les travaux ont porté sur les frontières de la région.", "en"))
        .isEqualTo("fr");
  }
}
