package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads organizations.yaml. */
final class OrganizationReader {

  private static final String SPOILS = "Events that it took part in would be missed";
  private static final String[] KINDS = {
    "un", "regional", "international", "national", "forum", "civil-society", "academic", "private"
  };

  private final FirstLines defined =
      new FirstLines("the organization", "Its events would be counted twice", "Merge the two");

  /** Acronyms that differ in capitals only are different names: CoE is not COE. */
  private final SharedNames names = new SharedNames("A text that uses it could mean either");

  List<Organization> read(YamlMap file) {
    file.allowKeys("organizations");
    file.requireKeys("organizations");
    List<Organization> organizations = new ArrayList<>();
    for (YamlMap map : file.maps("organizations")) {
      String id = map.about("this organization", SPOILS).text("id");
      organizations.add(organization(map.about("the organization", id, SPOILS), id));
    }
    return organizations;
  }

  private Organization organization(YamlMap map, String id) {
    map.allowKeys("id", "name", "kind", "names");
    defined.note(map, id, id, map.lineOf("id"));
    map.textNode("name").ifPresent(name -> noteLongName(map, name, id));
    for (YamlText name : map.textNodes("names")) {
      names.note(map, name, name.text().strip(), id);
    }
    return new Organization(
        id,
        map.text("name"),
        map.oneOf("kind", KINDS).orElse(""),
        PatternReader.sources(map, "names"));
  }

  private void noteLongName(YamlMap map, YamlText name, String id) {
    PatternReader.checkName(map, name);
    names.note(map, name, name.text().strip(), id);
  }
}
