package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.CoverageBars.Fill;
import org.gapline.codebook.Region;
import org.junit.jupiter.api.Test;

class CoverageOfReleaseTest {

  private final ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());

  @Test
  void eventIsInTheLayerOfItsParentRegion() {
    fixture.event(2020, List.of("west", "east"));
    fixture.event(2020, List.of("west", "caucasus"));
    fixture.event(2021, List.of("global"));
    fixture.event(2021, List.of());
    fixture.event(null, List.of("east"));

    assertThat(bars().layers())
        .containsExactly(
            new CoverageBars.Layer("Africa", Fill.REGION, List.of(1, 0), 1),
            new CoverageBars.Layer("Asia and the Pacific", Fill.REGION, List.of(0, 0), 0),
            new CoverageBars.Layer("More than one", Fill.SEVERAL, List.of(1, 0), 0),
            new CoverageBars.Layer("Global", Fill.GLOBAL, List.of(0, 1), 0),
            new CoverageBars.Layer("Not stated", Fill.NOT_STATED, List.of(0, 1), 0));
  }

  @Test
  void titleNamesAFractionOnlyWhereItIsExceeded() {
    for (int year = 2010; year <= 2021; year++) {
      fixture.event(year, List.of("west"));
    }
    assertThat(bars().text().title()).isEqualTo("3 of 12 dated events fall in 2010–2012");

    fixture.event(2015, List.of("west"));
    assertThat(bars().text().title())
        .isEqualTo("More than a quarter of dated events fall in 2013–2015");
  }

  @Test
  void yearsWithoutAReportAreNamedAndNotCalledYearsWithoutAnEvent() {
    for (int year : new int[] {2004, 2007, 2008, 2010}) {
      fixture.event(year, List.of("west"));
    }

    assertThat(bars().note())
        .isEqualTo("2005–2006, 2009: no report on file, which is not the same as no event");
  }

  @Test
  void parentRegionsBeyondTheColoursShareOne() {
    List<Region> parents = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      parents.add(SmallCodebook.parent("p" + i, "Parent " + i));
      regions.add(SmallCodebook.region("r" + i, "Region " + i, "p" + i));
    }
    ReleaseFixture many = new ReleaseFixture(SmallCodebook.of(List.of(), parents, regions));
    for (int i = 0; i < 6; i++) {
      for (int event = 0; event <= i; event++) {
        many.event(2020, List.of("r" + i));
      }
    }

    assertThat(bars(many).layers())
        .extracting(CoverageBars.Layer::label, CoverageBars.Layer::dated)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Parent 5", 6),
            org.assertj.core.groups.Tuple.tuple("Parent 4", 5),
            org.assertj.core.groups.Tuple.tuple("Parent 3", 4),
            org.assertj.core.groups.Tuple.tuple("Other parent regions", 6));
  }

  private CoverageBars bars() {
    return bars(fixture);
  }

  private static CoverageBars bars(ReleaseFixture fixture) {
    return new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
        .charts(fixture.rows()).stream()
            .filter(CoverageBars.class::isInstance)
            .map(CoverageBars.class::cast)
            .findFirst()
            .orElseThrow();
  }
}
