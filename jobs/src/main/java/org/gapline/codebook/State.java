package org.gapline.codebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A Member State or observer State of the United Nations.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param status member or observer
 * @param name short name that the United Nations uses
 * @param officialName long official name
 * @param names everyday, former and variant names under which texts and tables speak of it
 * @param tableNames names that only cells of tables may use: in running text they would be mistaken
 * @param demonyms adjectives and words for its people
 * @param capital name of its capital
 * @param since its first day, where it came into being after 1970; else null
 */
public record State(
    String iso3,
    String iso2,
    Status status,
    String name,
    String officialName,
    List<String> names,
    List<String> tableNames,
    List<String> demonyms,
    String capital,
    LocalDate since) {

  public State {
    names = List.copyOf(names);
    tableNames = List.copyOf(tableNames);
    demonyms = List.copyOf(demonyms);
  }

  /** A State that is older than any assessment. */
  public State(
      String iso3,
      String iso2,
      Status status,
      String name,
      String officialName,
      List<String> names,
      List<String> tableNames,
      List<String> demonyms,
      String capital) {
    this(iso3, iso2, status, name, officialName, names, tableNames, demonyms, capital, null);
  }

  /** A State without names that only tables may use. */
  public State(
      String iso3,
      String iso2,
      Status status,
      String name,
      String officialName,
      List<String> names,
      List<String> demonyms,
      String capital) {
    this(iso3, iso2, status, name, officialName, names, List.of(), demonyms, capital);
  }

  /** Standing in the United Nations. */
  public enum Status {
    MEMBER,
    OBSERVER
  }
}
