package org.gapline.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.Scheme;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/**
 * What the codebook's {@code impact.yaml} says of outcomes.
 *
 * @param reratedOnRequest schemes whose ratings are given anew only when the State asks
 */
public record ImpactRules(Set<String> reratedOnRequest) {

  private static final String FILE = "impact.yaml";
  private static final String KEY = "rerated_on_request";

  public ImpactRules {
    reratedOnRequest = Set.copyOf(reratedOnRequest);
  }

  /** The rules of a codebook; none where it has no such file. */
  public static ImpactRules read(CodebookFiles files, List<AssessmentMapping> mappings) {
    return read(files, mappings, new Problems());
  }

  /** All that is wrong with the file. */
  public static List<CodebookProblem> problems(
      CodebookFiles files, List<AssessmentMapping> mappings) {
    Problems problems = new Problems();
    read(files, mappings, problems);
    return problems.all();
  }

  private static ImpactRules read(
      CodebookFiles files, List<AssessmentMapping> mappings, Problems problems) {
    if (files.text(FILE).isEmpty()) {
      return new ImpactRules(Set.of());
    }
    Set<String> schemes =
        mappings.stream()
            .flatMap(mapping -> mapping.schemes().stream())
            .map(Scheme::id)
            .collect(Collectors.toSet());
    Optional<YamlMap> file = files.yaml(FILE, problems);
    return new ImpactRules(file.map(map -> onRequest(map, schemes)).orElse(Set.of()));
  }

  private static Set<String> onRequest(YamlMap untitled, Set<String> schemes) {
    YamlMap map =
        untitled.about("the rules on impact", "Changes that only tell who asked would be counted");
    map.allowKeys(KEY);
    for (YamlText scheme : map.textNodes(KEY)) {
      if (!schemes.contains(scheme.text())) {
        map.problem(
            scheme.line(),
            "names the scheme \"%s\", which no mapping describes".formatted(scheme.text()),
            NearestName.of(scheme.text(), schemes)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Write the id of a scheme in mappings/, or delete it"));
      }
    }
    return Set.copyOf(map.texts(KEY));
  }
}
