package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.codebook.SmallFiles.problems;

import org.junit.jupiter.api.Test;

/** What is reported of States, regions, groupings and organizations. */
class PlaceProblemsTest {

  @Test
  void stateInTwoRegionsOrNoneIsReported() {
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "[NAM]", "[NAM, KEN]")))
        .singleElement()
        .asString()
        .contains("regions.yaml:7: the State KEN is in two regions, east and south");
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "[NAM]", "[]")))
        .singleElement()
        .asString()
        .contains("no region lists the State NAM");
  }

  @Test
  void unknownCodesRegionsAndParentsAreReported() {
    assertThat(
            problems(
                SmallFiles.all().replacing("regions.yaml", "states: [VAT]", "states: [VAT, XYZ]")))
        .singleElement()
        .asString()
        .contains("names \"XYZ\", which is the code of no State");
    assertThat(
            problems(SmallFiles.all().replacing("regions.yaml", "[east, south]", "[east, suoth]")))
        .singleElement()
        .asString()
        .contains("names the region \"suoth\"", "Did you mean \"south\"");
    assertThat(
            problems(SmallFiles.all().replacing("regions.yaml", "parent: europe", "parent: asia")))
        .singleElement()
        .asString()
        .contains("has the parent \"asia\", which is not defined");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "country: KEN", "country: XKX")))
        .singleElement()
        .asString()
        .contains("the city \"Nairobi\" names \"XKX\"");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", ", country: NAM", "")))
        .singleElement()
        .asString()
        .contains("the city \"Windhoek\" has no \"country\"");
  }

  @Test
  void membershipThatEndsBeforeItBeginsIsReported() {
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "2020-12-31", "1999-12-31")))
        .singleElement()
        .asString()
        .contains("begins on 2001-02-03, after its end on 1999-12-31");
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "[KEN, {", "[KEN, NAM, {")))
        .singleElement()
        .asString()
        .contains("lists NAM twice for the same time");
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing("regions.yaml", "[KEN, {", "[{state: NAM, from: 2022-01-01}, {")))
        .isEmpty();
  }

  @Test
  void groupingMustListSomethingUnderAnIdOfItsOwn() {
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", ", regions: [east, south]", "")))
        .singleElement()
        .asString()
        .contains("lists neither regions nor States");
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "id: club", "id: south")))
        .singleElement()
        .asString()
        .contains("has the id of a region");
  }

  @Test
  void sharedNamesAreReported() {
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "[Namibie]", "[KENYA]")))
        .singleElement()
        .asString()
        .contains("\"Kenya\" names both \"Namibia\" (line 7) and \"Kenya\"");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "[Namibie]", "[Hong-Kong]")))
        .singleElement()
        .asString()
        .contains("\"Hong Kong\" names both");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "Kenyan,", "Namibian,")))
        .singleElement()
        .asString()
        .contains("\"Namibian\" names both");
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing("organizations.yaml", "[African Union Commission]", "[CTED]")))
        .singleElement()
        .asString()
        .contains("\"CTED\" names both \"CTED\" (line 2) and \"AU\"");
  }

  @Test
  void doubledAndMisshapenCodesAreReported() {
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "iso2: KE", "iso2: VA")))
        .singleElement()
        .asString()
        .contains("the code \"VA\" is defined twice (first at line 11)");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "iso2: KE", "iso2: ke")))
        .singleElement()
        .asString()
        .contains("\"iso2: ke\", which is no code of ISO 3166-1");
    assertThat(problems(SmallFiles.all().replacing("themes.yaml", "id: aviation", "id: Aviation!")))
        .anySatisfy(p -> assertThat(p).contains("id with other signs than small letters"));
  }

  @Test
  void unquotedNamibiaAndNorwayStayTexts() {
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "iso2: \"NA\"", "iso2: NO")))
        .isEmpty();
  }
}
