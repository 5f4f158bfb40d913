package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.document.Span;

/**
 * A part of a kept text below a heading, with the regions that it is about.
 *
 * @param span from the heading to the next
 * @param regions regions that this heading, or one above it, names; empty where none does
 */
public record RegionSection(Span span, List<String> regions) {

  public RegionSection {
    regions = List.copyOf(regions);
  }
}
