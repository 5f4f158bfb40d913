package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds the coded documents of a test. */
final class Reports {

  private final String file;
  private String city = "Accra";
  private List<String> regions = List.of("west-africa");
  private List<String> organizers = List.of("CTED");
  private String split = "tune";
  private String style = "newsroom";
  private Set<String> uncoded = Set.of();
  private final List<CodedReport.Statement> statements = new ArrayList<>();

  private Reports(String file) {
    this.file = file;
  }

  static Reports of(String file) {
    return new Reports(file);
  }

  Reports city(String value) {
    city = value;
    return this;
  }

  Reports regions(String... values) {
    regions = List.of(values);
    return this;
  }

  Reports organizers(String... values) {
    organizers = List.of(values);
    return this;
  }

  Reports split(String value) {
    split = value;
    return this;
  }

  Reports style(String value) {
    style = value;
    return this;
  }

  Reports without(String... keys) {
    uncoded = Set.of(keys);
    return this;
  }

  Reports says(String role, String text, String... themes) {
    statements.add(new CodedReport.Statement(text, role, List.of(themes), false));
    return this;
  }

  Reports maySay(String role, String text, String... themes) {
    statements.add(new CodedReport.Statement(text, role, List.of(themes), true));
    return this;
  }

  CodedReport build() {
    return new CodedReport(
        file,
        "en",
        "workshop",
        "2019-11-12",
        "2019-11-14",
        city,
        "GHA",
        regions,
        List.of(),
        organizers,
        List.of(),
        List.of(),
        List.of("2341 (2017)"),
        statements,
        style,
        split,
        false,
        uncoded);
  }
}
