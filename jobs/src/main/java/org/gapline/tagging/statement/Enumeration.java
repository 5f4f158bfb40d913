package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.Role;
import org.gapline.document.Span;

/**
 * Items that stand inside a sentence, and what announces them.
 *
 * @param role the role of the items
 * @param items where they stand
 * @param lead the announcing words, which tell what the items are about
 * @param rule name of what announced them
 */
record Enumeration(Role role, List<Span> items, Span lead, String rule) {

  Enumeration {
    items = List.copyOf(items);
  }
}
