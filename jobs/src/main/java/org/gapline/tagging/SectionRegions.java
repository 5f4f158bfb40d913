package org.gapline.tagging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.tagging.facts.RegionSection;

/**
 * Gives the statements of an official report, which has no event to take regions from, those of
 * their section; where no heading names one, those of the States that the statement names.
 */
final class SectionRegions {

  private final Codebook codebook;

  SectionRegions(Codebook codebook) {
    this.codebook = codebook;
  }

  /** The statements, in their order, with regions. */
  List<CodedStatement> apply(List<CodedStatement> statements, List<RegionSection> sections) {
    List<CodedStatement> placed = new ArrayList<>(statements.size());
    int section = 0;
    for (CodedStatement statement : statements) {
      while (section + 1 < sections.size()
          && sections.get(section).span().end() <= statement.span().begin()) {
        section++;
      }
      List<String> around = sections.isEmpty() ? List.of() : sections.get(section).regions();
      placed.add(placed(statement, around));
    }
    return placed;
  }

  private CodedStatement placed(CodedStatement statement, List<String> around) {
    if (!statement.regions().isEmpty()) {
      return statement;
    }
    return statement.in(around.isEmpty() ? ofStates(statement.states()) : around);
  }

  private List<String> ofStates(List<String> states) {
    Set<String> regions = new LinkedHashSet<>();
    states.forEach(state -> codebook.regionOf(state).map(Region::id).ifPresent(regions::add));
    return List.copyOf(regions);
  }
}
