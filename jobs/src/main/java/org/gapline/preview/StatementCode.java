package org.gapline.preview;

import java.util.List;

/**
 * How a statement is coded.
 *
 * @param role id of its role
 * @param themes ids of its themes
 */
public record StatementCode(String role, List<String> themes) {

  public StatementCode {
    themes = List.copyOf(themes);
  }
}
