package org.gapline.cli;

import java.util.Map;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.MappingReader;
import org.gapline.assessment.Scheme;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;

/** The schemes that name ratings and indicators where a release is shown. */
final class ReadableSchemes {

  private ReadableSchemes() {}

  /** Those of the codebook as it is, by id; none where its mappings cannot be read. */
  static Map<String, Scheme> of(CodebookFiles files, Codebook codebook) {
    return MappingReader.problems(files, codebook).isEmpty()
        ? AssessmentMapping.schemesById(MappingReader.read(files, codebook))
        : Map.of();
  }
}
