package org.gapline.tagging.statement;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Role;

/**
 * What stands around a sentence or item and bears on it: roles that the heading above it or an
 * announcing sentence lends it, or that it stands where nothing is stated.
 *
 * @param lent for each role lent, how strongly
 * @param silent whether it stands among purposes, agendas or the like
 * @param themes themes that the announcing words lend it
 * @param rule name of what lent the roles, or null
 * @param speaker who the announcing sentence says is speaking, or null
 */
record Context(
    Map<Role, Double> lent, boolean silent, Set<String> themes, String rule, String speaker) {

  private static final double PARAGRAPH = 1.2;

  static final Context OPEN = new Context(Map.of(), false, Set.of(), null, null);
  static final Context SILENT = new Context(Map.of(), true, Set.of(), null, null);

  Context {
    lent = lent.isEmpty() ? Map.of() : new EnumMap<>(lent);
    themes = themes.isEmpty() ? Set.of() : new LinkedHashSet<>(themes);
  }

  /** Nothing is stated here, for this reason. */
  static Context silentFor(String reason) {
    return new Context(Map.of(), true, Set.of(), reason, null);
  }

  static Context lending(Role role, double strength, String rule) {
    return new Context(Map.of(role, strength), false, Set.of(), rule, null);
  }

  /** The same for a paragraph under a heading, which states its own role more often. */
  Context weakened() {
    if (lent.isEmpty()) {
      return this;
    }
    Map<Role, Double> less = new EnumMap<>(Role.class);
    lent.forEach((role, strength) -> less.put(role, strength - PARAGRAPH));
    return new Context(less, silent, themes, rule, speaker);
  }

  /** The same with further themes lent. */
  Context and(Set<String> further) {
    Set<String> all = new LinkedHashSet<>(themes);
    all.addAll(further);
    return new Context(lent, silent, all, rule, speaker);
  }

  Context saidBy(String who) {
    return new Context(lent, silent, themes, rule, who);
  }

  /** Whether some role is lent. */
  boolean lends() {
    return !lent.isEmpty();
  }
}
