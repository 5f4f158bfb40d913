package org.gapline.codebook;

import java.util.List;

/**
 * A theme of the codebook.
 *
 * @param id stable id, never renamed
 * @param parents themes that whoever takes this one takes too; empty for a main theme
 * @param facet the ability concerned ({@code capacity}) or the subject ({@code area})
 * @param label name for people
 * @param definition what belongs under it
 * @param patterns what speaks for it, by language
 * @param exclusions what speaks against it where it stands, by language
 * @param examples sentences with the themes that they must get
 */
public record Theme(
    String id,
    List<String> parents,
    String facet,
    String label,
    String definition,
    LanguagePatterns patterns,
    LanguagePatterns exclusions,
    List<Example> examples) {

  public Theme {
    parents = List.copyOf(parents);
    examples = List.copyOf(examples);
  }
}
