package org.gapline.tagging.statement;

import java.util.Map;
import org.gapline.codebook.Role;

/**
 * What a cue of the codebook says: for which role it speaks, or against all of them, and how
 * strongly. Kinds of cue are known by the names that the codebook gives them; a kind that no rule
 * knows counts as an ordinary one.
 *
 * @param role the role it speaks for, or null for what is no statement
 * @param name name of the kind in the codebook, as {@code lack}
 * @param strength how strongly it speaks: 1 is a hint, 2 is enough by itself, 3 is decisive
 */
record CueKind(Role role, String name, double strength) {

  static final String HEADING = "heading";
  static final String ANNOUNCES = "announces-list";
  static final String LEADS = "leads-to-list";

  static final String REPORTING = "reporting";

  private static final double ORDINARY = 1.5;
  private static final double SILENCING = 2.5;

  private static final Map<String, Double> STRENGTHS =
      Map.ofEntries(
          Map.entry("challenge.lack", 2.0),
          Map.entry("challenge.weakness", 1.5),
          Map.entry("challenge.difficulty", 2.0),
          Map.entry("challenge.inability", 1.7),
          Map.entry("challenge.need", 1.8),
          Map.entry("challenge.request", 2.1),
          Map.entry("challenge.concern", 1.6),
          Map.entry("challenge.contrast", 0.7),
          Map.entry("challenge.topic", 2.3),
          Map.entry("good-practice.named", 3.0),
          Map.entry("good-practice.worked", 2.4),
          Map.entry("recommendation.advice", 2.4),
          Map.entry("recommendation.modal", 2.2),
          Map.entry("recommendation.importance", 2.1),
          Map.entry("commitment.future", 2.1),
          Map.entry("commitment.agreed", 2.4),
          Map.entry("commitment.plans", 2.2),
          Map.entry("progress.resolved", 3.2),
          Map.entry("progress.improved", 2.2),
          Map.entry("progress.created", 1.9),
          Map.entry("progress.enabled", 2.2),
          Map.entry("progress.trained", 2.0),
          Map.entry("none.purpose", 3.0),
          Map.entry("none.mandate", 2.5),
          Map.entry("none.quoted-resolution", 3.5),
          Map.entry("none.courtesy", 3.0),
          Map.entry("none.boilerplate", 3.0),
          Map.entry("none.logistics", 2.35),
          Map.entry("none.agenda", 2.1),
          Map.entry("none.reporting", 0.0),
          Map.entry("none.interest", 1.9),
          Map.entry("none.threat-trend", 2.4),
          Map.entry("none.threat", 1.6));

  static CueKind of(Role role, String name) {
    return new CueKind(role, name, STRENGTHS.getOrDefault(id(role, name), ORDINARY));
  }

  /** Its name with its role, as rules are reported: {@code challenge.lack}. */
  String id() {
    return id(role, name);
  }

  /** Id of the role that it speaks for, or {@code none}. */
  String roleId() {
    return role == null ? "none" : role.id();
  }

  boolean is(String kind) {
    return name.equals(kind);
  }

  /** Whether it speaks against every role. */
  boolean voids() {
    return role == null;
  }

  /** Whether it only tells which role a list takes. */
  boolean isAboutLists() {
    return name.equals(ANNOUNCES) || name.equals(LEADS);
  }

  /** Whether what follows it in a sentence or list is surely no statement. */
  boolean silences() {
    return voids() && strength >= SILENCING;
  }

  private static String id(Role role, String name) {
    return (role == null ? "none" : role.id()) + "." + name;
  }
}
