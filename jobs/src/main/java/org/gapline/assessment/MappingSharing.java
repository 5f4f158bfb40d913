package org.gapline.assessment;

import java.util.Optional;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;

/**
 * Who may see a mapping: it names sources, indicators and lines, and they may be confidential where
 * their tables are. One that does not say, or says what Gapline does not know, counts as
 * confidential.
 */
public final class MappingSharing {

  static final String KEY = "sharing";

  private MappingSharing() {}

  /**
   * A codebook without the mappings that an audience may not see: for it they are not there, not
   * even in the version of the codebook.
   */
  public static CodebookFiles openTo(Audience audience, CodebookFiles files) {
    return files.without(
        files.namesUnder(MappingReader.FOLDER).stream()
            .filter(name -> !audience.maySee(label(name, files)))
            .toList());
  }

  /** The label of all mappings together; public where there is none. */
  public static SharingLabel narrowest(CodebookFiles files) {
    return files.namesUnder(MappingReader.FOLDER).stream()
        .map(name -> label(name, files))
        .reduce(SharingLabel.PUBLIC, SharingLabel::narrowedBy);
  }

  private static SharingLabel label(String name, CodebookFiles files) {
    Problems problems = new Problems();
    Optional<String> written = files.yaml(name, problems).flatMap(MappingSharing::written);
    return problems.hasErrors()
        ? SharingLabel.CONFIDENTIAL
        : written.flatMap(SharingLabel::parse).orElse(SharingLabel.CONFIDENTIAL);
  }

  private static Optional<String> written(YamlMap map) {
    return map.optionalText(KEY);
  }

  /** A problem where the label is none. */
  static void check(YamlMap map) {
    map.optionalText(KEY)
        .filter(label -> SharingLabel.parse(label).isEmpty())
        .ifPresent(
            label ->
                map.problem(
                    map.lineOf(KEY),
                    "has the sharing label \"%s\", which is not known, so that only analysts see"
                            .formatted(label)
                        + " its ratings",
                    "Write public, restricted, confidential or donor:<id>"));
  }
}
