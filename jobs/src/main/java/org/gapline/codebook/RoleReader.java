package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.codebook.RoleDefinition.Cue;
import org.gapline.codebook.yaml.YamlMap;

/** Reads roles.yaml. */
final class RoleReader {

  private static final String SPOILS = "Its statements would be missed";
  private static final String[] IDS = Stream.of(Role.values()).map(Role::id).toArray(String[]::new);

  private final ExampleReader examples;
  private final FirstLines defined =
      new FirstLines("role", "Only one could be used", "Merge the two");

  RoleReader(ThemeIds themes) {
    this.examples = new ExampleReader(themes);
  }

  List<RoleDefinition> roles(YamlMap file) {
    file.allowKeys("roles", "not_statements");
    file.requireKeys("roles");
    List<RoleDefinition> roles = new ArrayList<>();
    for (YamlMap map : file.maps("roles")) {
      Optional<Role> role = map.about("this role", SPOILS).oneOf("id", IDS).flatMap(Role::parse);
      role.ifPresent(known -> roles.add(role(map, known)));
    }
    for (Role role : Role.values()) {
      if (roles.stream().noneMatch(definition -> definition.role() == role)) {
        file.problem(
            file.lineOf("roles"), "the role \"" + role.id() + "\" is missing", SPOILS, "Add it");
      }
    }
    return roles;
  }

  NotStatements notStatements(YamlMap file) {
    Optional<YamlMap> map =
        file.optionalMap("not_statements")
            .map(m -> m.about("not_statements", "Sentences that say nothing would be counted"));
    return map.map(m -> new NotStatements(cuesOfNotStatements(m), examplesOfNone(m)))
        .orElse(NotStatements.NONE);
  }

  private RoleDefinition role(YamlMap untitled, Role role) {
    YamlMap map = untitled.about("role", role.id(), SPOILS);
    map.allowKeys("id", "definition", "cues", "examples");
    defined.note(map, role.id(), role.id(), map.lineOf("id"));
    List<Cue> cues = new ArrayList<>();
    map.map("cues").ifPresent(names -> addCues(names, cues));
    List<Example> found = examples.withRoles(map);
    long fitting = found.stream().filter(example -> role.id().equals(example.role())).count();
    Ids.checkEnoughExamples(map, fitting);
    return new RoleDefinition(role, map.text("definition"), cues, found);
  }

  private static List<Cue> cuesOfNotStatements(YamlMap map) {
    List<Cue> cues = new ArrayList<>();
    addCues(map.without("examples"), cues);
    return cues;
  }

  private static void addCues(YamlMap names, List<Cue> cues) {
    for (Map.Entry<String, YamlMap> cue : names.mapsByKey().entrySet()) {
      YamlMap languages = cue.getValue().about("the cue", cue.getKey(), SPOILS);
      cues.add(new Cue(cue.getKey(), PatternReader.byLanguage(languages)));
    }
  }

  private List<Example> examplesOfNone(YamlMap map) {
    List<Example> found = examples.withRoles(map);
    for (Example example : found) {
      if (example.role() != null && !example.role().equals(Example.NO_STATEMENT)) {
        map.problem(
            example.line(),
            "has an example with the role \"" + example.role() + "\"",
            "Write role: none, or move it to that role");
      }
    }
    return found;
  }
}
