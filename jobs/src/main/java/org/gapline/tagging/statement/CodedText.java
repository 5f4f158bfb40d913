package org.gapline.tagging.statement;

import java.util.List;

/**
 * A statement of a document that somebody coded.
 *
 * @param text its text
 * @param role id of its role
 * @param themes ids of its themes
 * @param counts whether it is to be learned; otherwise what stands for it is left out
 */
public record CodedText(String text, String role, List<String> themes, boolean counts) {

  public CodedText {
    themes = List.copyOf(themes);
  }
}
