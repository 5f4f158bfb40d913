package org.gapline.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.assessment.Scheme.Indicator;
import org.gapline.assessment.Scheme.Kind;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlNode;
import org.gapline.codebook.yaml.YamlText;

/** Reads the schemes of one mapping. */
final class SchemeReader {

  /** What absence means where it says that a State is unrated. */
  private static final String UNRATED = "unrated";

  private static final String SPOILS = "Its ratings could not be read";

  private final Set<String> themes;
  private final Set<String> reports;
  private final Optional<Dated> asOf;
  private final Map<String, Integer> linesOfSchemes = new HashMap<>();
  private final Map<String, Integer> linesOfIndicators = new HashMap<>();

  SchemeReader(Set<String> themes, Set<String> reports, Optional<Dated> asOf) {
    this.themes = themes;
    this.reports = reports;
    this.asOf = asOf;
  }

  Scheme read(YamlMap unnamed) {
    String id = unnamed.about("a scheme", SPOILS).text("id");
    YamlMap map = unnamed.about("scheme \"" + id + "\"", SPOILS);
    map.allowKeys(
        "id",
        "label",
        "kind",
        "ratings",
        "weak_below",
        "re_rated_by",
        "absent_means",
        "indicators");
    once(linesOfSchemes, id, map.lineOf("id"), map);
    List<Rating> ratings = ratings(map);
    boolean isStatus = map.oneOf("kind", "ordered", "status").filter("status"::equals).isPresent();
    return new Scheme(
        id,
        map.optionalText("label").orElse(id),
        isStatus ? Kind.STATUS : Kind.ORDERED,
        ratings,
        weakBelow(map, ratings),
        reRatedBy(map),
        absentMeans(map, ratings),
        asOf,
        indicators(map));
  }

  private static List<Rating> ratings(YamlMap map) {
    map.requireKeys("ratings");
    List<Rating> ratings = new ArrayList<>();
    for (YamlNode item : map.items("ratings")) {
      if (item instanceof YamlMap each) {
        ratings.add(rating(each.about("a rating", SPOILS)));
      } else if (item instanceof YamlText text) {
        ratings.add(new Rating(text.text(), text.text(), List.of(), null));
      } else {
        map.problem(item.line(), "has " + item.kind() + " for a rating", "Write its id");
      }
    }
    if (ratings.size() < 2) {
      map.problem(map.lineOf("ratings"), "has fewer than two ratings", "List the weakest first");
    }
    checkSpellings(map, ratings);
    BandChecks.run(map, ratings);
    return ratings;
  }

  private static Rating rating(YamlMap map) {
    map.allowKeys("id", "label", "names", "since", "from", "up_to");
    String id = map.text("id");
    return new Rating(
        id,
        map.optionalText("label").orElse(id),
        map.texts("names"),
        map.textOrTexts("since"),
        number(map, "from"),
        number(map, "up_to"));
  }

  private static BigDecimal number(YamlMap map, String key) {
    Optional<String> text = map.optionalText(key);
    Optional<BigDecimal> number = text.flatMap(RatingSpelling::number);
    if (text.isPresent() && number.isEmpty()) {
      map.problem(
          map.lineOf(key),
          "has \"%s: %s\", which is no number".formatted(key, text.get()),
          "Write digits, as 2.5");
    }
    return number.orElse(null);
  }

  private static void checkSpellings(YamlMap map, List<Rating> ratings) {
    Map<String, Rating> bySpelling = new HashMap<>();
    for (Rating rating : ratings) {
      List<String> spellings = new ArrayList<>(rating.names());
      spellings.add(rating.id());
      spellings.add(rating.label());
      for (String spelling : spellings) {
        Rating first = bySpelling.putIfAbsent(spelling.toLowerCase(Locale.ROOT), rating);
        if (first != null && first != rating) {
          map.problem(
              map.lineOf("ratings"),
              "writes two ratings as \"" + spelling + "\"",
              "Keep it for one of them");
        }
      }
    }
  }

  private static String weakBelow(YamlMap map, List<Rating> ratings) {
    List<String> ids = ratings.stream().map(Rating::id).toList();
    if (ids.isEmpty()) {
      return "";
    }
    String weakBelow = map.optionalOneOf("weak_below", ids.toArray(String[]::new)).orElse("");
    if (ids.indexOf(weakBelow) == 0) {
      map.problem(
          map.lineOf("weak_below"),
          "is weak below its weakest rating, \"" + weakBelow + "\", so no State ever is",
          "Name the first rating that is not weak, and list the weakest rating first");
    }
    return weakBelow;
  }

  private Set<String> reRatedBy(YamlMap map) {
    Set<String> reRatedBy = new HashSet<>();
    for (YamlText report : map.textNodes("re_rated_by")) {
      if (!reports.contains(report.text())) {
        map.problem(
            report.line(),
            "is re-rated by \"%s\", which \"reports\" does not list".formatted(report.text()),
            NearestName.of(report.text(), reports)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Add it there, or delete it here"));
      }
      reRatedBy.add(report.text());
    }
    if (!reports.isEmpty() && reRatedBy.isEmpty()) {
      map.problem(
          map.lineOf("re_rated_by"),
          "does not say which reports rate anew",
          "List them under re_rated_by: a rating carried over is no observation");
    }
    return reRatedBy;
  }

  private static Optional<String> absentMeans(YamlMap map, List<Rating> ratings) {
    List<String> allowed = new ArrayList<>(ratings.stream().map(Rating::id).toList());
    allowed.add(UNRATED);
    return map.optionalOneOf("absent_means", allowed.toArray(String[]::new))
        .filter(meaning -> !meaning.equals(UNRATED));
  }

  private List<Indicator> indicators(YamlMap map) {
    map.requireKeys("indicators");
    List<Indicator> indicators = new ArrayList<>();
    for (YamlMap unnamed : map.maps("indicators")) {
      YamlMap each = unnamed.about("an indicator", "Its ratings could not be tied to a theme");
      each.allowKeys("id", "label", "theme", "dated_columns");
      String id = each.text("id");
      once(linesOfIndicators, id.toLowerCase(Locale.ROOT), each.lineOf("id"), each);
      indicators.add(
          new Indicator(
              id, each.optionalText("label").orElse(id), theme(each), datedColumns(each)));
    }
    return indicators;
  }

  /** Columns of ratings with the date of each. */
  static Map<String, Dated> datedColumns(YamlMap indicator) {
    Map<String, Dated> columns = new HashMap<>();
    indicator
        .optionalMap("dated_columns")
        .ifPresent(
            days -> {
              for (String column : days.keys()) {
                Optional<Dated> day = Dated.ofIso(days.text(column));
                day.ifPresent(d -> columns.put(column, d));
                if (day.isEmpty()) {
                  indicator.problem(
                      days.lineOf(column),
                      "has \"%s: %s\", which is no date".formatted(column, days.text(column)),
                      "Write a day, a month or a year, as \"2019\"");
                }
              }
            });
    return columns;
  }

  private String theme(YamlMap indicator) {
    String theme = indicator.text("theme");
    if (!theme.isEmpty() && !themes.contains(theme)) {
      indicator.problem(
          indicator.lineOf("theme"),
          "has the theme \"%s\", which themes.yaml does not know".formatted(theme),
          NearestName.of(theme, themes)
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Write the id of a theme"));
    }
    return theme;
  }

  private static void once(Map<String, Integer> lines, String id, int line, YamlMap map) {
    Integer first = lines.putIfAbsent(id, line);
    if (first != null && !id.isEmpty()) {
      map.problem(
          line,
          "has the id \"%s\" a second time (first at line %d)".formatted(id, first),
          "Rename or delete one");
    }
  }
}
