package org.gapline.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.RoleDefinition;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Pattern;

/**
 * A pattern and where it belongs.
 *
 * @param file file of the codebook
 * @param owner theme, or role with its kind of cue, as {@code challenge.lack}
 * @param use what it is for
 * @param language ISO 639-1 code
 * @param pattern the pattern, with its line
 */
public record ListedPattern(String file, String owner, Use use, String language, Pattern pattern) {

  /** What a pattern is for. */
  public enum Use {
    THEME,
    EXCLUSION,
    CUE
  }

  private static final String THEMES = "themes.yaml";
  private static final String ROLES = "roles.yaml";

  /** All patterns of themes and roles, in the order of the codebook. */
  public static List<ListedPattern> all(Codebook codebook) {
    List<ListedPattern> all = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      add(THEMES, theme.id(), Use.THEME, theme.patterns(), all);
      add(THEMES, theme.id(), Use.EXCLUSION, theme.exclusions(), all);
    }
    for (RoleDefinition role : codebook.roles()) {
      for (RoleDefinition.Cue cue : role.cues()) {
        add(ROLES, role.role().id() + "." + cue.name(), Use.CUE, cue.patterns(), all);
      }
    }
    for (RoleDefinition.Cue cue : codebook.notStatements().cues()) {
      add(ROLES, "none." + cue.name(), Use.CUE, cue.patterns(), all);
    }
    return all;
  }

  private static void add(
      String file, String owner, Use use, LanguagePatterns patterns, List<ListedPattern> into) {
    for (Map.Entry<String, List<Pattern>> entry : patterns.byLanguage().entrySet()) {
      for (Pattern pattern : entry.getValue()) {
        into.add(new ListedPattern(file, owner, use, entry.getKey(), pattern));
      }
    }
  }
}
