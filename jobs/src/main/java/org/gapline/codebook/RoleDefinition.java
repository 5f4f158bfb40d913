package org.gapline.codebook;

import java.util.List;

/**
 * A role of the codebook with its cues.
 *
 * @param role the role
 * @param definition what belongs under it
 * @param cues kinds of cue, each with its patterns by language
 * @param examples sentences with the role that they must get
 */
public record RoleDefinition(Role role, String definition, List<Cue> cues, List<Example> examples) {

  public RoleDefinition {
    cues = List.copyOf(cues);
    examples = List.copyOf(examples);
  }

  /**
   * One kind of cue: the finder's rules refer to it by its name.
   *
   * @param name name of the kind of cue, as {@code lack} or {@code announces-list}
   * @param patterns its patterns by language
   */
  public record Cue(String name, LanguagePatterns patterns) {}
}
