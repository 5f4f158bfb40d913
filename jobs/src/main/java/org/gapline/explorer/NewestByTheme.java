package org.gapline.explorer;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The newest statements of each theme and role, and how many there are of each. */
final class NewestByTheme {

  private final Map<String, Map<String, NewestStatements>> byTheme = new HashMap<>();

  /** What is told of a theme and role. */
  interface Taker {
    void take(String theme, String role, NewestStatements newest);
  }

  /** Those of a theme and the id of a role; they are begun where there were none. */
  NewestStatements of(String theme, String role) {
    Map<String, NewestStatements> roles = byTheme.get(theme);
    NewestStatements newest = roles == null ? null : roles.get(role);
    return newest == null ? begun(theme, role) : newest;
  }

  private NewestStatements begun(String theme, String role) {
    return byTheme
        .computeIfAbsent(theme, each -> new HashMap<>())
        .computeIfAbsent(role, each -> new NewestStatements(ThemeSection.MOST));
  }

  /** Those of a theme and the id of a role; none where there are none. */
  NewestStatements ofIfAny(String theme, String role) {
    return byTheme.getOrDefault(theme, Map.of()).getOrDefault(role, new NewestStatements(0));
  }

  /** Themes that have any. */
  Set<String> themes() {
    return Collections.unmodifiableSet(byTheme.keySet());
  }

  /** Hands on all, in no order. */
  void forEach(Taker taker) {
    byTheme.forEach(
        (theme, roles) -> roles.forEach((role, newest) -> taker.take(theme, role, newest)));
  }

  /** All that are kept, those of several themes several times. */
  Stream<PageStatement> statements() {
    return byTheme.values().stream()
        .flatMap(roles -> roles.values().stream())
        .flatMap(newest -> newest.newestFirst().stream());
  }
}
