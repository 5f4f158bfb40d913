package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links to a view of the page, also such as ask for what it does not have, in Chromium. */
class LinkBrowserTest {

  private static final String MISSING = "#standing > .missing";

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(release());

  private final OpenPage shown = PAGE.shown();

  private static PageFixture release() {
    PageFixture fixture = new PageFixture();
    String early = fixture.event("e-8000", "Workshop", LocalDate.of(2012, 2, 3), "west");
    fixture.statement(early, "challenge", "ict", "Few police officers can read a phone.");
    fixture.pair("ict", "legal-framework", 2);
    for (int i = 0; i < 3; i++) {
      String event = fixture.event("e-900" + i, "Workshop", LocalDate.of(2020 + i, 2, 3), "west");
      String theme = i < 2 ? "ict" : "legal-framework";
      fixture.statement(event, "challenge", theme, "Border posts lack the means to check.");
    }
    return fixture;
  }

  @Test
  void linkToARegionThatThePageDoesNotHaveIsToldSoAndPutRight() throws Exception {
    shown.open("#region=nosuch&theme=ict");

    assertThat(shown.text(MISSING))
        .isEqualTo(
            "This link asks for region “nosuch”, which this page does not have;"
                + " showing all regions.");
    assertThat(hash()).isEqualTo("#theme=ict");
    assertThat(shown.violations()).isEmpty();
  }

  @Test
  void everythingThatThePageDoesNotHaveIsNamedOnce() throws Exception {
    shown.open("#role=zz&who=zz&language=xx&foo=%3Cb%3E");

    assertThat(shown.text(MISSING))
        .contains(
            "role “zz”, speaker “zz”, language “xx”, foo “<b>”, which this page does not have")
        .endsWith("; showing challenges, those that count, all languages.");
    assertThat(hash()).isEmpty();
  }

  @Test
  void periodWithoutFiguresIsToldSo() throws Exception {
    shown.open("#period=1900");

    assertThat(shown.text(MISSING)).contains("period “1900”").endsWith("; showing all years.");
    assertThat(shown.text("#sentences h2")).isEqualTo("Sentences");
    assertThat(shown.text("#choice-period option:checked")).isEqualTo("All years");
  }

  @Test
  void threeYearsAreAPeriodOnlyWhereTheReleaseHasTheirFigures() throws Exception {
    shown.open("#period=2012-2014");
    assertThat(shown.count(MISSING)).isZero();
    assertThat(shown.text("#sentences h2")).isEqualTo("Sentences: 2012–2014");

    for (String no : new String[] {"2015-2017", "2012-2022", "2022-2020"}) {
      shown.open("#period=" + no);
      assertThat(shown.text(MISSING)).contains("period “" + no + "”");
      assertThat(shown.count("#choice-period option[value=\"" + no + "\"]")).as(no).isZero();
    }
  }

  @Test
  void secondThemeIsNoChoiceWithoutTheFirst() throws Exception {
    shown.open("#with=legal-framework");
    assertThat(shown.text(MISSING)).contains("second theme “legal-framework”, which");
    assertThat(hash()).isEmpty();

    shown.open("#with=legal-framework&theme=ict");
    assertThat(shown.count(MISSING)).isZero();
    assertThat(hash()).isEqualTo("#with=legal-framework&theme=ict");
  }

  @Test
  void oldThemeInAnAnchorIsToldSo() throws Exception {
    shown.open("#theme-old-name");

    assertThat(shown.text(MISSING)).contains("theme “old-name”");
  }

  @Test
  void nothingIsSaidOfALinkThatHoldsNorAfterTheNextChoice() throws Exception {
    shown.open("#region=west&period=2021");
    assertThat(shown.count(MISSING)).isZero();

    shown.open("#region=nosuch");
    shown.choose("theme", "ict");
    assertThat(shown.count(MISSING)).isZero();
  }

  @Test
  void namesThatEveryObjectHasAreNoChoices() throws Exception {
    for (String name : new String[] {"__proto__", "constructor", "toString"}) {
      shown.open("#theme=ict&" + name + "=1");

      assertThat(shown.count("[data-static]")).as(name).isZero();
      assertThat(shown.text("#sentences h2")).isEqualTo("Sentences: ICT and new technologies");
      assertThat(shown.text(MISSING)).contains(name).endsWith("does not have.");
      assertThat(hash()).isEqualTo("#theme=ict");
    }
  }

  @Test
  void addressChangedByHandTakesEffect() throws Exception {
    shown.open("#theme=ict");
    write("#theme=legal-framework");
    assertThat(shown.text("#sentences h2")).isEqualTo("Sentences: Legal framework");

    write("#__proto__=1");
    assertThat(shown.text("#sentences h2")).isEqualTo("Sentences");
    assertThat(shown.text(MISSING)).contains("__proto__");
  }

  @Test
  void standingListOfAPeriodIsSortedByTheEventsOfThePeriod() throws Exception {
    shown.open("#region=west");
    assertThat(shown.text("#standing tbody tr:first-child button")).startsWith("ICT");

    shown.choose("period", "2022");
    assertThat(shown.texts("#standing tbody td.tally button").toString())
        .isEqualTo("[\"1 of 1\",\"0 of 1\"]");
    assertThat(shown.text("#standing tbody tr:first-child button")).isEqualTo("Legal framework");
    assertThat(shown.text("#trend h2")).startsWith("Legal framework");
  }

  private void write(String hash) throws Exception {
    shown.evaluate("location.hash = '" + hash + "'");
    shown.pause(300);
  }

  private String hash() throws Exception {
    return shown.evaluate("location.hash").asText();
  }
}
