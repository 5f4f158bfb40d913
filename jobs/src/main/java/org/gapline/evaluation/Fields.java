package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gapline.codebook.Role;

/** Names of what is scored. */
final class Fields {

  static final String FOUND = "found";
  static final String ROLE = "role";
  static final String THEMES = "themes";
  static final String END_TO_END = "end2end";
  static final String EVENT_CHALLENGE_THEMES = "event-challenge-themes";
  static final String MACRO = "themes macro";
  static final String ROLE_PREFIX = "role ";
  static final String THEME_PREFIX = "theme ";

  /** A value of a document that is right or wrong. */
  record Value(String name, Function<CodedReport, String> of) {}

  /** A list of a document, scored as a set. */
  record Members(String name, Function<CodedReport, List<String>> of, Naming naming) {}

  /** How members are compared. */
  enum Naming {
    IDS,
    ORGANIZATIONS
  }

  static final List<Value> VALUES =
      List.of(
          new Value("kind", CodedReport::kind),
          new Value("lang", CodedReport::lang),
          new Value("start", CodedReport::start),
          new Value("end", CodedReport::end),
          new Value("city", report -> lower(report.city())),
          new Value("country", CodedReport::country));

  static final List<Members> MEMBERS =
      List.of(
          new Members("regions", CodedReport::regions, Naming.IDS),
          new Members("states", CodedReport::states, Naming.IDS),
          new Members("organizers", CodedReport::organizers, Naming.ORGANIZATIONS),
          new Members("participants", CodedReport::participants, Naming.ORGANIZATIONS),
          new Members("donors", CodedReport::donors, Naming.ORGANIZATIONS),
          new Members("resolutions", CodedReport::resolutions, Naming.IDS));

  /** The key of statements in a gold. */
  static final String STATEMENTS = "statements";

  /** The keys of what people code of a document. */
  static List<String> coded() {
    List<String> keys = new ArrayList<>();
    VALUES.forEach(field -> keys.add(field.name()));
    MEMBERS.forEach(field -> keys.add(field.name()));
    keys.add(STATEMENTS);
    return keys;
  }

  /** Fields of statements, in the order of the table. */
  static List<String> ofStatements() {
    List<String> fields = new ArrayList<>(List.of(FOUND, ROLE));
    Arrays.stream(Role.values()).forEach(role -> fields.add(ROLE_PREFIX + role.id()));
    fields.addAll(List.of(THEMES, END_TO_END, EVENT_CHALLENGE_THEMES));
    return fields;
  }

  private Fields() {}

  private static String lower(String value) {
    return value == null ? null : value.toLowerCase(Locale.ROOT);
  }
}
