package org.gapline.codebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.codebook.yaml.CodebookProblem;

/** The files of a small codebook without mistakes, to be changed one at a time. */
final class SmallFiles {

  static final String THEMES =
      """
      themes:
        - id: resources
          facet: capacity
          parents: []
          label: Resources
          definition: Money, staff and equipment.
          patterns:
            en: ["lack* <3> (fund*|money)", equipment]
            fr: [moyens]
          exclusions:
            en: ["fund* of knowledge"]
          examples:
            - {text: "The office lacks funds.", themes: [resources]}
            - {text: "No money reached the coast.", themes: [resources]}
            - {text: "Equipment is old.", themes: [resources]}
            - {text: "Spare equipment was bought.", themes: [resources]}
            - {text: "Les moyens manquent.", language: fr, themes: [resources]}
        - id: border-travel
          facet: area
          label: Borders
          definition: Borders and travel.
          patterns: {en: ["border*"]}
          examples:
            - {text: "Borders are long.", themes: [border-travel]}
            - {text: "The border is open.", themes: [border-travel]}
            - {text: "Border posts lack money.", themes: [border-travel, resources]}
            - {text: "Some borders are closed.", themes: [border-travel]}
            - {text: "A border was drawn.", themes: [border-travel]}
        - id: aviation
          facet: area
          parents: [border-travel]
          label: Aviation
          definition: Airports.
          patterns: {en: ["airport*"]}
          examples:
            - {text: "Airports are busy.", themes: [aviation, border-travel]}
            - {text: "The airport closed.", themes: [aviation, border-travel]}
            - {text: "An airport opened.", themes: [aviation, border-travel]}
            - {text: "Two airports merged.", themes: [aviation, border-travel]}
            - {text: "No airport lacks funds.", themes: [aviation, border-travel, resources]}
      """;

  static final String PLACES =
      """
      states:
        - iso3: NAM
          iso2: "NA"
          status: member
          name: Namibia
          official: the Republic of Namibia
          names: [Namibie]
          demonyms: [Namibian, Namibians]
          capital: Windhoek
        - iso3: KEN
          iso2: KE
          status: member
          name: Kenya
          official: the Republic of Kenya
          table_names: [British East Africa]
          demonyms: [Kenyan, Kenyans]
          capital: Nairobi
        - iso3: VAT
          iso2: VA
          status: observer
          name: Holy See
          official: the Holy See
          names: []
          demonyms: []
          capital: Vatican City
      cities:
        - {name: Nairobi, country: KEN, names: [Nairobie]}
        - {name: Windhoek, country: NAM}
        - {name: Pristina, country: null}
        - {name: Nuuk, country: GRL}
      territories:
        - {name: Hong Kong, names: ["Hong Kong (China)"]}
      """;

  static final String REGIONS =
      """
      crosswalk: "small crosswalk, version 1"
      parents:
        - {id: africa, label: Africa, names: [Africa]}
        - {id: europe, label: Europe, names: []}
      regions:
        - {id: east, label: East Africa, parent: africa, states: [KEN], names: ["(east|eastern) Africa*"]}
        - {id: south, label: Southern Africa, parent: africa, states: [NAM]}
        - {id: west-europe, label: Western Europe, parent: europe, states: [VAT]}
      groupings:
        - {id: east-and-south, label: East and South, regions: [east, south]}
        - id: club
          label: The Club
          states: [KEN, {state: NAM, from: 2001-02-03, until: 2020-12-31}]
          names: [Club]
      """;

  static final String ORGANIZATIONS =
      """
      organizations:
        - {id: CTED, name: Counter-Terrorism Committee Executive Directorate, kind: un, names: [CTED]}
        - {id: AU, name: African Union, kind: regional, names: [African Union Commission]}
      """;

  static final String RESOLUTIONS =
      """
      resolutions:
        - {number: 1267, year: 1999}
        - {number: 2341, year: 2017}
      """;

  private final Map<String, String> contents = new TreeMap<>();

  private SmallFiles() {
    contents.put("themes.yaml", THEMES);
    contents.put("roles.yaml", roles());
    contents.put("places.yaml", PLACES);
    contents.put("regions.yaml", REGIONS);
    contents.put("organizations.yaml", ORGANIZATIONS);
    contents.put("resolutions.yaml", RESOLUTIONS);
  }

  /** All files without mistakes. */
  static SmallFiles all() {
    return new SmallFiles();
  }

  /** The same with a part of one file replaced; it must be there. */
  SmallFiles replacing(String name, String old, String replacement) {
    String before = contents.get(name);
    if (!before.contains(old)) {
      throw new IllegalArgumentException(name + " does not hold " + old);
    }
    contents.put(name, before.replace(old, replacement));
    return this;
  }

  /** The same with another file, or another content of one. */
  SmallFiles with(String name, String content) {
    contents.put(name, content);
    return this;
  }

  /** The same without a file. */
  SmallFiles without(String name) {
    contents.remove(name);
    return this;
  }

  CodebookFiles files() {
    return CodebookFiles.of("book", contents);
  }

  /** The line of a file, from 1, on which a text stands first. */
  int lineOf(String name, String text) {
    String content = contents.get(name);
    return (int) content.substring(0, content.indexOf(text)).lines().count()
        + (content.startsWith(text) || content.charAt(content.indexOf(text) - 1) == '\n' ? 1 : 0);
  }

  /** What is wrong with files, as it is reported. */
  static List<String> problems(SmallFiles files) {
    return CodebookReader.inspect(files.files()).problems().stream()
        .map(CodebookProblem::message)
        .toList();
  }

  private static String roles() {
    StringBuilder yaml = new StringBuilder("roles:\n");
    for (Role role : Role.values()) {
      yaml.append(
          """
            - id: %1$s
              definition: About %1$s.
              cues:
                plain: {en: ["%1$s"], fr: ["%1$s"]}
                announces-list: {en: ["several %1$s"]}
              examples:
                - {text: "One %1$s.", role: %1$s}
                - {text: "Two %1$s.", role: %1$s}
                - {text: "Three %1$s.", role: %1$s}
                - {text: "Four %1$s.", role: %1$s, themes: []}
                - {text: "Cinq %1$s.", language: fr, role: %1$s}
          """
              .formatted(role.id()));
    }
    return yaml
        + """
        not_statements:
          purpose: {en: ["aim* to"]}
          courtesy: {en: ["thank*"], es: ["agradec*"]}
          examples:
            - {text: "It aims to help.", role: none}
        """;
  }
}
