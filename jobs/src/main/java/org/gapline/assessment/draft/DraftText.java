package org.gapline.assessment.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.assessment.Layout;
import org.gapline.assessment.draft.MappingDrafter.Roles;

/** Writes a draft as YAML, with a comment for each question. */
final class DraftText {

  private final String fileName;
  private final ColumnSurvey.Surveyed table;
  private final Roles roles;
  private final StringBuilder yaml = new StringBuilder();
  private final List<String> recognised = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();

  DraftText(String fileName, ColumnSurvey.Surveyed table, Roles roles) {
    this.fileName = fileName;
    this.table = table;
    this.roles = roles;
  }

  Draft write() {
    line("# Drafted from " + fileName + ". Lines with \"?\" ask what the table does not show.");
    ask("", "Who may see what this mapping says? public, restricted or donor:<id> open it.");
    line("sharing: confidential");
    line("files: [" + Quoted.text(fileName) + "]");
    line("shape: " + (roles.isWide() ? "wide" : "long"));
    layout(table.layout());
    columns();
    dates();
    states();
    reports();
    schemes();
    return new Draft(yaml.toString(), recognised, questions);
  }

  private void layout(Layout layout) {
    list("sheets", layout.sheets());
    if (layout.headerRow() > 1) {
      line("header_row: " + layout.headerRow());
    }
    if (layout.headerRows() > 1) {
      line("header_rows: " + layout.headerRows());
    }
    list("left_out", layout.leftOut());
    list("ends_at", layout.endsAt());
  }

  private void columns() {
    line("columns:");
    column("state", table.state());
    column("indicator", roles.indicator());
    if (!roles.isWide() && roles.ratings().size() == 1) {
      column("rating", roles.ratings().get(0));
    }
    if (roles.hasYears()) {
      line(
          roles.ratings().stream()
              .map(column -> Quoted.text(column.name()) + ": " + Quoted.text(column.name()))
              .collect(Collectors.joining(", ", "  dated_columns: {", "}")));
      recognised.add("a column for each year");
    }
    column("date", roles.date());
    column("report", roles.report());
    column("assessor", roles.assessor());
    String others = names(roles.others());
    if (!roles.others().isEmpty() && roles.isWide()) {
      line("  ignored: [" + others + "]");
    } else if (!roles.others().isEmpty()) {
      ask("  ", "Not read: " + others + ". Is one of these needed?");
    }
  }

  private void dates() {
    Set<String> formats = new TreeSet<>();
    Set<String> marks = new TreeSet<>();
    Stream.concat(Stream.ofNullable(roles.date()), roles.dates().stream())
        .forEach(
            column -> {
              formats.add(column.dateFormat().orElseThrow());
              marks.addAll(column.marks());
            });
    list("dates", List.copyOf(formats));
    if (formats.contains("d/M/yyyy") || formats.contains("M/d/yyyy")) {
      ask("", "Does 3/4/2019 mean 3 April, or 4 March?");
    }
    if (!marks.isEmpty() && roles.isStatus()) {
      ask("", "What do these marks behind dates mean?");
      line(
          marks.stream()
              .map(mark -> Quoted.text(mark) + ": mark")
              .collect(Collectors.joining(", ", "date_marks: {", "}")));
    }
    if (roles.date() == null && !roles.hasYears()) {
      ask("", "As of when are records without a date? as_of: \"2020-06\"");
    }
  }

  private void states() {
    table
        .unknown()
        .forEach(
            name ->
                ask(
                    "",
                    "Which State is "
                        + Quoted.text(name.written())
                        + "?"
                        + name.suggestion().map(near -> " Perhaps " + near + "?").orElse("")
                        + " Mend the table, or write states: {"
                        + Quoted.text(name.written())
                        + ": ISO}"));
  }

  private void reports() {
    if (roles.report() != null) {
      list("reports", List.copyOf(roles.report().values()));
    }
  }

  private void schemes() {
    line("schemes:");
    ask("  ", "Which editions of methodologies are these? Each has an id of its own.");
    if (roles.isStatus()) {
      scheme(stem(), "status", ids());
      return;
    }
    SeenScales seen = SeenScales.in(roles.ratings());
    seen.question().ifPresent(question -> ask("  ", question));
    List<KnownScale> scales = seen.scales();
    for (int i = 0; i < scales.size(); i++) {
      KnownScale scale = scales.get(i);
      List<String> rated = scales.size() == 1 ? ids() : idsRatedBy(scale);
      scheme(i == 0 ? stem() : stem() + "-" + (i + 1), scale, rated);
    }
  }

  private void scheme(String id, KnownScale scale, List<String> indicators) {
    if (!scale.ratings().isEmpty()) {
      recognised.add("ratings " + String.join(scale.isOrdered() ? " < " : ", ", scale.ratings()));
    }
    line("  - id: " + id);
    line("    kind: ordered");
    if (!scale.isOrdered()) {
      ask("    ", "Which order have these ratings? Write the weakest first.");
    }
    line("    ratings: [" + Quoted.list(scale.ratings()) + "]");
    rest("unrated", indicators);
  }

  private void scheme(String id, String kind, List<String> indicators) {
    line("  - id: " + id);
    line("    kind: " + kind);
    line("    ratings:");
    line("      - {id: not party}");
    line("      - {id: party, since: " + since() + "}");
    rest("not party", indicators);
  }

  private void rest(String absent, List<String> indicators) {
    ask("    ", "Which is the first rating that is no shortfall? weak_below: ...");
    if (roles.report() != null) {
      ask("    ", "Which reports rate anew? Delete those that carry ratings over or repeat them.");
      list("    re_rated_by", List.copyOf(roles.report().values()));
    }
    ask("    ", "What does an empty cell mean: a rating, or nothing?");
    line("    absent_means: " + absent);
    ask("    ", "Which theme of themes.yaml has each of these?");
    line("    indicators:");
    DatedColumns found =
        roles.isWide() ? DatedColumns.of(indicators, stem()) : DatedColumns.none(indicators);
    if (found.hasYears()) {
      recognised.add("years in the names of columns");
    }
    found.inYaml().forEach(each -> line("      - " + each));
  }

  private String since() {
    return roles.isWide()
        ? "\"(cell)\""
        : "["
            + names(roles.dates().stream().filter(column -> !column.isNamed("sign")).toList())
            + "]";
  }

  private List<String> idsRatedBy(KnownScale scale) {
    return roles.indicator() == null
        ? ids()
        : List.copyOf(roles.indicator().valuesWhere(roles.ratings().get(0), scale.ratings()));
  }

  private List<String> ids() {
    if (roles.isWide()) {
      return Stream.concat(roles.ratings().stream(), roles.dates().stream())
          .map(ColumnSurvey::name)
          .toList();
    }
    return roles.indicator() == null ? List.of(stem()) : List.copyOf(roles.indicator().values());
  }

  private void column(String role, ColumnSurvey column) {
    if (column != null) {
      column(role, column.name());
    }
  }

  private void column(String role, String name) {
    line("  " + role + ": " + Quoted.text(name));
    recognised.add(role + " in column \"" + name + "\"");
  }

  private void ask(String indent, String question) {
    line(indent + "# ? " + question);
    if (!questions.contains(question)) {
      questions.add(question);
    }
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      line(key + ": [" + Quoted.list(values) + "]");
    }
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }

  private String stem() {
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    return name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static String names(List<ColumnSurvey> columns) {
    return Quoted.list(columns.stream().filter(Objects::nonNull).map(ColumnSurvey::name).toList());
  }
}
