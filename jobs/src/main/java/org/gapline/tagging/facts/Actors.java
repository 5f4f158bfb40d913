package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Organization;
import org.gapline.codebook.State;

/** Canonical names: of organizations by their names and acronyms, of Governments by their State. */
final class Actors {

  /** Everyday names of States where the United Nations' short name is a long or a new one. */
  private static final Map<String, String> EVERYDAY =
      Map.ofEntries(
          Map.entry("USA", "United States"),
          Map.entry("GBR", "United Kingdom"),
          Map.entry("TUR", "Turkey"),
          Map.entry("IRN", "Iran"),
          Map.entry("SYR", "Syria"),
          Map.entry("RUS", "Russian Federation"),
          Map.entry("TZA", "Tanzania"),
          Map.entry("VNM", "Viet Nam"),
          Map.entry("LAO", "Laos"),
          Map.entry("BOL", "Bolivia"),
          Map.entry("VEN", "Venezuela"),
          Map.entry("MDA", "Moldova"),
          Map.entry("BRN", "Brunei Darussalam"),
          Map.entry("COD", "Democratic Republic of the Congo"),
          Map.entry("FSM", "Micronesia"),
          Map.entry("NLD", "Netherlands"),
          Map.entry("CIV", "Côte d'Ivoire"));

  private static final List<String> MINISTRIES =
      List.of("Ministry of", "Foreign Office", "Department of Foreign Affairs");

  /** Ministries whose names on the list do not begin with their State or its people. */
  private static final Map<String, String> FOREIGN_MINISTRIES =
      Map.of(
          "Global Affairs Canada", "CAN",
          "UK FCDO", "GBR",
          "DFAT", "AUS",
          "US Department of State", "USA");

  private final Map<String, Organization> byName = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();

  /** Id of a ministry of the list to its State. */
  private final Map<String, State> ministries = new HashMap<>();

  Actors(Codebook codebook) {
    codebook.states().forEach(state -> states.put(state.iso3(), state));
    for (Organization organization : codebook.organizations()) {
      byName.putIfAbsent(organization.id(), organization);
      byName.putIfAbsent(organization.name(), organization);
      organization.names().forEach(name -> byName.putIfAbsent(name, organization));
      String iso3 = FOREIGN_MINISTRIES.get(organization.id());
      if (iso3 != null && states.containsKey(iso3)) {
        ministries.put(organization.id(), states.get(iso3));
      }
      if (MINISTRIES.stream().anyMatch(organization.id()::contains)) {
        codebook.states().stream()
            .filter(state -> isOf(state, organization.id()))
            .forEach(state -> ministries.putIfAbsent(organization.id(), state));
      }
    }
  }

  /** "Danish Ministry of Foreign Affairs": it begins with the name of its State or people. */
  private static boolean isOf(State state, String ministry) {
    return ministry.startsWith(state.name() + " ")
        || state.demonyms().stream().anyMatch(people -> ministry.startsWith(people + " "));
  }

  /** The State whose Government a ministry of the list belongs to, or null. */
  State ofMinistry(Organization organization) {
    return ministries.get(organization.id());
  }

  /** The organization of this name or acronym, as the codebook writes it, or null. */
  Organization organization(String name) {
    return byName.get(name);
  }

  /** The State of an ISO 3166-1 alpha-3 code, or null. */
  State state(String iso3) {
    return iso3 == null ? null : states.get(iso3);
  }

  /** The Government of a State, by the State's everyday short name. */
  static String government(State state) {
    String everyday = EVERYDAY.get(state.iso3());
    if (everyday != null) {
      return everyday;
    }
    int bracket = state.name().indexOf(" (");
    return (bracket < 0 ? state.name() : state.name().substring(0, bracket)).replace('’', '\'');
  }
}
