package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MojibakeTest {

  private static final String TEXT =
      "The judges\u2019 forum \u2013 held in C\u00f4te d\u2019Ivoire \u2014 took up"
          + " \u201csoft\u201d targets\u2026 and Niko\u010di\u0107";

  private final Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);

  private String repair(String text) {
    return Mojibake.repair(text, flags);
  }

  /** Keeps the five bytes that Windows-1252 does not know as control characters, as browsers do. */
  private static String damaged(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {b}, Charset.forName("windows-1252"));
      out.append(one.equals("\ufffd") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return out.toString();
  }

  @Test
  void utf8ReadAsWindows1252IsTurnedBack() {
    assertThat(repair(damaged(TEXT))).isEqualTo(TEXT);
    assertThat(flags).containsExactly(DocumentFlag.MOJIBAKE_REPAIRED);
  }

  @Test
  void damageDoneTwiceIsTurnedBackTwice() {
    assertThat(repair(damaged(damaged(TEXT)))).isEqualTo(TEXT);
  }

  @Test
  void onlyTheDamagedPartIsTouched() {
    String sound = "Caf\u00e9 \u201cDakar\u201d, S\u00c3O TOM\u00c9, na\u00efve \u00c5\u2013\u00d8";

    assertThat(repair(sound + " | " + damaged(TEXT))).isEqualTo(sound + " | " + TEXT);
  }

  @Test
  void soundTextIsLeftAloneWithoutFlag() {
    for (String sound :
        new String[] {
          TEXT,
          "\u00ab le caf\u00e9\u00bb, \u00c9\u00bb",
          "Z\u00fcrich, M\u00e1laga, \u0141\u00f3d\u017a, \u00c7anakkale",
          "\u0421\u0435\u043c\u0438\u043d\u0430\u0440 \u0432 \u0410\u043b\u043c\u0430\u0442\u044b",
          "\u062e\u0631\u0637\u0648\u0645",
          "the temperature was 40\u00b0 \u00b1 2"
        }) {
      assertThat(repair(sound)).isEqualTo(sound);
    }
    assertThat(flags).isEmpty();
  }

  @Test
  void closingQuoteIsRepairedAlsoWhereItsLastByteIsLost() {
    assertThat(repair("\u00e2\u20ac\u0153soft\u00e2\u20ac targets"))
        .isEqualTo("\u201csoft\u201d targets");
    assertThat(repair("\u00e2\u20ac\u0153soft\u00e2\u20ac? targets"))
        .isEqualTo("\u201csoft\u201d targets");
    assertThat(repair("\u00e2\u20ac\u0153soft\u00e2\u20ac\ufffd targets"))
        .isEqualTo("\u201csoft\u201d targets");
  }

  @Test
  void dashIsRepairedWhereOnlyItsLastByteWasDamagedAgain() {
    assertThat(repair("7\u00e2\u20ac\u00e2\u20ac\u01539 March")).isEqualTo("7\u20139 March");
  }

  @Test
  void apostropheIsRepairedWhereItsControlCharactersAreLost() {
    assertThat(repair("the Council\u00e2s work")).isEqualTo("the Council\u2019s work");
  }

  @Test
  void cyrillicIsTurnedBack() {
    String russian = "\u0410\u043b\u043c\u0430\u0442\u044b";

    assertThat(repair(damaged(russian))).isEqualTo(russian);
  }
}
