package org.gapline.preview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A statement that would be coded otherwise.
 *
 * @param docId document that holds it
 * @param sourcePath path of the document under data/raw
 * @param begin offset of its first character in the kept text
 * @param end offset after its last character
 * @param text its text
 * @param before how the release codes it; null where it is no statement there
 * @param after how the codebook codes it; null where it would be no statement any more
 */
@JsonPropertyOrder({"doc_id", "source_path", "begin", "end", "text", "before", "after"})
public record StatementChange(
    @JsonProperty("doc_id") String docId,
    @JsonProperty("source_path") String sourcePath,
    int begin,
    int end,
    String text,
    StatementCode before,
    StatementCode after) {

  /** Themes that it would have and has not. */
  public List<String> themesGained() {
    return without(themes(after), themes(before));
  }

  /** Themes that it has and would not have. */
  public List<String> themesLost() {
    return without(themes(before), themes(after));
  }

  /** Role in the release, or {@code none}. */
  public String roleBefore() {
    return role(before);
  }

  /** Role by the codebook, or {@code none}. */
  public String roleAfter() {
    return role(after);
  }

  private static List<String> without(List<String> themes, List<String> others) {
    return themes.stream().filter(theme -> !others.contains(theme)).toList();
  }

  private static List<String> themes(StatementCode code) {
    return code == null ? List.of() : code.themes();
  }

  private static String role(StatementCode code) {
    return code == null ? "none" : code.role();
  }
}
