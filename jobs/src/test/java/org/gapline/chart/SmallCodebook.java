package org.gapline.chart;

import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;

/** A codebook just large enough for charts: labels of every length, no patterns. */
public final class SmallCodebook {

  private SmallCodebook() {}

  /** A codebook with these themes, parent regions and regions. */
  public static Codebook of(List<Theme> themes, List<Region> parents, List<Region> regions) {
    return new Codebook(
        "c-test",
        "project crosswalk, version 2",
        themes,
        List.of(),
        parents,
        regions,
        List.of(new Grouping("coast", "Coastal States", List.of("west"), List.of(), List.of())),
        List.of(
            new State("AAA", "AA", State.Status.MEMBER, "Aland", "", List.of(), List.of(), ""),
            new State("BBB", "BB", State.Status.MEMBER, "Beland", "", List.of(), List.of(), "")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Four themes, one of them a part of another, and five regions of three parents. */
  public static Codebook standard() {
    return of(
        List.of(
            theme("border-travel", "Borders and travel"),
            theme("aviation", "Aviation and maritime security", "border-travel"),
            theme("legal-framework", "Legal framework"),
            theme("cve-community", "Violent extremism conducive to terrorism, and communities"),
            theme("ict", "ICT and new technologies")),
        List.of(
            parent("africa", "Africa"),
            parent("asia-pacific", "Asia and the Pacific"),
            parent("global", "Global")),
        List.of(
            region("west", "West Africa", "africa"),
            region("east", "East Africa", "africa"),
            region("south-east-asia", "South-East Asia", "asia-pacific"),
            region("caucasus", "Eastern Europe and the Caucasus", "asia-pacific"),
            region("global", "Global", "global")));
  }

  public static Theme theme(String id, String label, String... parents) {
    return new Theme(
        id,
        List.of(parents),
        "area",
        label,
        "What belongs under " + label + ".",
        LanguagePatterns.NONE,
        LanguagePatterns.NONE,
        List.of());
  }

  public static Region parent(String id, String label) {
    return new Region(id, label, null, List.of(), List.of());
  }

  public static Region region(String id, String label, String parent) {
    return new Region(id, label, parent, List.of(), List.of());
  }
}
