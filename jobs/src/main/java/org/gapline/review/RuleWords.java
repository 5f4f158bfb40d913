package org.gapline.review;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.codebook.Role;
import org.gapline.tagging.CodedStatement;

/**
 * The rules of a statement in words, for a person who judges it: which kind of rule each is, and
 * what it went by. The statements table holds them as they are.
 */
final class RuleWords {

  private static final int LONGEST = 60;
  private static final String WEIGHED = "weighed:";
  private static final Pattern CUE =
      Pattern.compile(
          Arrays.stream(Role.values())
              .map(Role::id)
              .collect(Collectors.joining("|"))
              .transform(roles -> "(none|" + roles + ")\\.([a-z-]+)"));
  private static final Pattern LANGUAGE = Pattern.compile("^[a-z]{2} ");

  /** Beginnings of evidence, the longer ones first, and what they are about. */
  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence("rules before ", "the sentence before, by rules"),
          new Evidence("rules ", "what rules say"),
          new Evidence("cue for ", "a cue for"),
          new Evidence("cue before ", "a cue in the sentence before"),
          new Evidence("first cue ", "the first cue"),
          new Evidence("last cue ", "the last cue"),
          new Evidence("next cue ", "a cue in the next sentence"),
          new Evidence("lead cue ", "a cue in the words that lead in"),
          new Evidence("cues ", "one cue after another"),
          new Evidence("cue ", "a cue"),
          new Evidence("word before ", "a word of the sentence before"),
          new Evidence("words ", "two words"),
          new Evidence("word ", "a word"),
          new Evidence("stem ", "a word"),
          new Evidence("begins ", "the first words"),
          new Evidence("heading ", "a word of the heading"),
          new Evidence("lent ", "the list or section above"),
          new Evidence("length ", "length, in steps of six words"),
          new Evidence("place ", "place in the document, in tenths"),
          new Evidence("themes ", "number of themes"));

  private RuleWords() {}

  /** All rules of a statement, in their order. */
  static String of(List<String> rules) {
    return String.join("; ", rules.stream().map(RuleWords::of).distinct().toList());
  }

  private static String of(String rule) {
    if (rule.equals(CodedStatement.REVIEWED)) {
      return "a reviewer decided";
    } else if (rule.equals(CodedStatement.NO_RULE)) {
      return "no rule names the role, weights decide";
    } else if (rule.startsWith(WEIGHED)) {
      return "weight: " + evidence(rule.substring(WEIGHED.length()));
    }
    int colon = rule.indexOf(':');
    return colon < 0
        ? rule.replace('-', ' ')
        : named(rule.substring(0, colon), rule.substring(colon + 1));
  }

  private static String named(String name, String what) {
    var cue = CUE.matcher(name);
    if (name.equals("heading")) {
      return "heading: " + quoted(what);
    } else if (cue.matches()) {
      String speaks = cue.group(1).equals("none") ? "against a statement" : "for " + cue.group(1);
      return "cue %s (%s): %s".formatted(speaks, cue.group(2), quoted(what));
    } else if (what.startsWith(WEIGHED)) {
      return "theme %s by weight: %s".formatted(name, evidence(what.substring(WEIGHED.length())));
    }
    return "theme %s by pattern: %s".formatted(name, quoted(what));
  }

  private static String evidence(String feature) {
    for (Evidence known : EVIDENCE) {
      if (feature.startsWith(known.beginning())) {
        String what = feature.substring(known.beginning().length());
        return known.about() + " " + quoted(LANGUAGE.matcher(what).replaceFirst(""));
      }
    }
    return quoted(feature);
  }

  private static String quoted(String what) {
    return '"' + (what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…") + '"';
  }

  /** What evidence is about whose name has this beginning. */
  private record Evidence(String beginning, String about) {}
}
