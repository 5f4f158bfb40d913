package org.gapline.codebook;

import java.util.List;

/**
 * What marks sentences that are no statements whatever else they hold: purposes, mandates, quoted
 * resolutions, courtesies and the like.
 *
 * @param cues kinds of cue, each with its patterns by language
 * @param examples sentences with the role {@code none}
 */
public record NotStatements(List<RoleDefinition.Cue> cues, List<Example> examples) {

  public static final NotStatements NONE = new NotStatements(List.of(), List.of());

  public NotStatements {
    cues = List.copyOf(cues);
    examples = List.copyOf(examples);
  }
}
