package org.gapline.tagging.statement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.codebook.RoleDefinition;
import org.gapline.codebook.RoleDefinition.Cue;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/** The codebook's cues of roles and of what is no statement, compiled by language. */
final class Cues {

  private final List<RoleDefinition> roles;
  private final List<Cue> notStatements;
  private final Map<String, Lexicon<CueKind>> inSentences = new ConcurrentHashMap<>();
  private final Map<String, Lexicon<CueKind>> inHeadings = new ConcurrentHashMap<>();

  Cues(Codebook codebook) {
    this.roles = codebook.roles();
    this.notStatements = codebook.notStatements().cues();
  }

  /** The cues in a sentence, by first word. */
  List<Lexicon.Match<CueKind>> inSentence(Tokens tokens, String language) {
    return inSentences.computeIfAbsent(language, l -> compile(l, false)).matches(tokens);
  }

  /** The cues in a heading. */
  List<Lexicon.Match<CueKind>> inHeading(Tokens tokens, String language) {
    return inHeadings.computeIfAbsent(language, l -> compile(l, true)).matches(tokens);
  }

  private Lexicon<CueKind> compile(String language, boolean headings) {
    Lexicon.Builder<CueKind> builder = new Lexicon.Builder<>();
    for (RoleDefinition role : roles) {
      add(builder, role.role(), role.cues(), language, headings);
    }
    add(builder, null, notStatements, language, headings);
    return builder.build();
  }

  private static void add(
      Lexicon.Builder<CueKind> builder,
      Role role,
      List<Cue> cues,
      String language,
      boolean headings) {
    for (Cue cue : cues) {
      if (cue.name().equals(CueKind.HEADING) == headings) {
        CueKind kind = CueKind.of(role, cue.name());
        for (Pattern pattern : cue.patterns().in(language)) {
          builder.add(kind, pattern);
        }
      }
    }
  }
}
