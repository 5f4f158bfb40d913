package org.gapline.assessment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapline.assessment.AssessmentMapping.Columns;
import org.gapline.assessment.AssessmentMapping.Shape;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.assessment.Scheme.Indicator;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Territory;
import org.gapline.codebook.Theme;
import org.gapline.disclosure.SharingLabel;
import org.gapline.table.RejectTable;
import org.gapline.tagging.DatePrecision;

/** A codebook of four States, three mappings, and tables short enough to read. */
final class SmallTables {

  static final String LONG_HEADER = "State,Report,Month,Body,Indicator,Rating\n";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private SmallTables() {}

  static AssessmentReader reader() {
    return new AssessmentReader(
        List.of(longRatings(), wideRatings(), treatyList()), codebook(), TODAY);
  }

  /** Reads a table; the name of the file chooses the mapping: long-, wide- or treaties-. */
  static FileReading read(String name, String table) {
    return read(name, table.getBytes(StandardCharsets.UTF_8));
  }

  static FileReading read(String name, byte[] table) {
    return reader()
        .read("assessments/" + name, SharingLabel.PUBLIC, new ByteArrayInputStream(table));
  }

  static AssessmentReading account(FileReading... files) {
    return AssessmentReading.of(List.of(files));
  }

  static Codebook codebook(String... themes) {
    return new Codebook(
        "0",
        "small crosswalk",
        List.of(themes).stream().map(SmallTables::theme).toList(),
        List.of(),
        List.of(),
        List.of(
            new Region("southern-africa", "Southern Africa", "africa", List.of("NAM"), List.of()),
            new Region("central-asia", "Central Asia", "asia", List.of("KAZ", "TJK"), List.of())),
        List.of(),
        List.of(
            namibia(),
            state("KAZ", "KZ", "Kazakhstan"),
            state("TJK", "TJ", "Tajikistan"),
            state("FJI", "FJ", "Fiji")),
        List.of(),
        List.of(new Territory("Aruba", List.of())),
        List.of(),
        List.of());
  }

  /** A codebook of these States, all in one region. */
  static Codebook codebookOf(List<String> states) {
    return new Codebook(
        "0",
        "small crosswalk",
        List.of(),
        List.of(),
        List.of(),
        List.of(new Region("region", "Region", "parent", states, List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A State that came into being late. */
  private static State namibia() {
    return new State(
        "NAM",
        "NA",
        State.Status.MEMBER,
        "Namibia",
        "Republic of Namibia",
        List.of(),
        List.of(),
        List.of(),
        "",
        LocalDate.of(1990, 3, 21));
  }

  private static State state(String iso3, String iso2, String name) {
    return new State(
        iso3, iso2, State.Status.MEMBER, name, "Republic of " + name, List.of(), List.of(), "");
  }

  static Theme theme(String id) {
    return new Theme(
        id, List.of(), "area", id, id, LanguagePatterns.NONE, LanguagePatterns.NONE, List.of());
  }

  private static AssessmentMapping longRatings() {
    return new AssessmentMapping(
        "long",
        List.of("long-*.csv", "long-*.tsv"),
        Shape.LONG,
        new Columns("state", "indicator", "rating", "month", "body", "report", List.of()),
        DateStyle.of(List.of("yyyy-MM"), Set.of(), null),
        null,
        Set.of("MER", "FUR", "MER+FUR(s)"),
        Map.of("Steppe", "KAZ"),
        List.of(
            scheme("outcomes", List.of("LE", "SE", "HE"), Set.of("MER"), "IO9"),
            scheme("compliance", List.of("NC", "LC", "C"), Set.of("MER", "FUR"), "R.5")));
  }

  private static AssessmentMapping wideRatings() {
    return new AssessmentMapping(
        "wide",
        List.of("wide-*.csv"),
        Shape.WIDE,
        new Columns("state", null, null, null, null, null, List.of("note")),
        DateStyle.of(List.of(), Set.of(), new Dated(LocalDate.of(2020, 1, 1), DatePrecision.YEAR)),
        "Small Group",
        Set.of(),
        Map.of(),
        List.of(scheme("wide", List.of("low", "high"), Set.of(), "Borders", "Courts")));
  }

  /** The status of a treaty: whom its list does not name is not party. */
  static Scheme treaty() {
    return new Scheme(
        "status",
        "Status",
        Scheme.Kind.STATUS,
        List.of(
            new Rating("not party", "Not party", List.of(), null),
            new Rating("signatory", "Signatory", List.of(), "signature"),
            new Rating("party", "Party", List.of(), "ratification")),
        "party",
        Set.of(),
        Optional.of("not party"),
        List.of(new Indicator("Treaty 1999", "Treaty of 1999", "legal-framework")));
  }

  static AssessmentMapping treatyList() {
    return new AssessmentMapping(
        "treaties",
        List.of("assessments/treaties-*.csv"),
        Shape.LONG,
        new Columns("participant", null, null, null, null, null, List.of()),
        DateStyle.of(
            List.of("d MMM yyyy"),
            Set.of("a", "d"),
            new Dated(LocalDate.of(2015, 3, 1), DatePrecision.MONTH)),
        null,
        Set.of(),
        Map.of(),
        List.of(treaty()));
  }

  private static Scheme scheme(
      String id, List<String> ratings, Set<String> reRatedBy, String... indicators) {
    return new Scheme(
        id,
        "Scheme " + id,
        Scheme.Kind.ORDERED,
        ratings.stream()
            .map(each -> new Rating(each, "In words " + each, List.of(), null))
            .toList(),
        ratings.get(1),
        reRatedBy,
        Optional.empty(),
        List.of(indicators).stream()
            .map(each -> new Indicator(each, each, "terrorist-financing"))
            .toList());
  }

  /** How many records or files were refused, by reason. */
  static Map<String, Long> rejectsByReason(AssessmentReading reading) {
    return reading.rejects().stream()
        .collect(
            Collectors.groupingBy(RejectTable.Row::reason, TreeMap::new, Collectors.counting()));
  }
}
