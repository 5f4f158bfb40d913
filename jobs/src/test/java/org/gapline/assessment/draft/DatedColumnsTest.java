package org.gapline.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatedColumnsTest {

  @Test
  void yearsAsColumnsAreAssessmentsOfOneIndicator() {
    assertThat(lines("2018", "2020"))
        .containsExactly(
            "{id: \"table\", theme: \"\", dated_columns: {\"2018\": \"2018\", \"2020\": \"2020\"}}");
  }

  @Test
  void yearBesideAnIndicatorIsTakenApartWhereverItStands() {
    assertThat(lines("Borders / 2018", "Borders / 2020", "2018 Police", "2020 Police", "Law"))
        .containsExactly(
            "{id: \"Borders\", theme: \"\", dated_columns: {\"Borders / 2018\": \"2018\","
                + " \"Borders / 2020\": \"2020\"}}",
            "{id: \"Police\", theme: \"\", dated_columns: {\"2018 Police\": \"2018\","
                + " \"2020 Police\": \"2020\"}}",
            "{id: \"Law\", theme: \"\"}");
  }

  @Test
  void yearInTheNameOfATreatyIsNoAssessment() {
    assertThat(DatedColumns.of(List.of("Bombings 1997", "Financing 1999"), "table").hasYears())
        .isFalse();
  }

  @Test
  void twoColumnsOfOneYearAreNotTakenForAssessmentsOfIt() {
    assertThat(DatedColumns.of(List.of("Law (2018)", "Law 2018"), "table").hasYears()).isFalse();
  }

  private static List<String> lines(String... columns) {
    return DatedColumns.of(List.of(columns), "table").inYaml();
  }
}
