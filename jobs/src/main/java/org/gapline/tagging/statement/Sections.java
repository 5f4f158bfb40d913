package org.gapline.tagging.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;

/** What the headings of one document mean for the text below them. */
final class Sections {

  /** Longer headings are titles; what they name is not what stands below them. */
  private static final int LONGEST_HEADING = 7;

  private static final double ONE_ROLE = 2.6;
  private static final double TWO_ROLES = 1.6;

  private final Cues cues;
  private final String language;
  private final Map<String, Context> known = new HashMap<>();

  Sections(Cues cues, String language) {
    this.cues = cues;
    this.language = language;
  }

  /** The context that a heading gives; open where there is no heading or it says nothing. */
  Context under(String heading) {
    return heading == null ? Context.OPEN : known.computeIfAbsent(heading, this::meaning);
  }

  private Context meaning(String heading) {
    Tokens tokens = Tokens.of(heading);
    List<Match<CueKind>> matches = cues.inHeading(tokens, language);
    if (tokens.size() > LONGEST_HEADING || matches.isEmpty()) {
      return Context.OPEN;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    boolean silent = false;
    for (Match<CueKind> match : matches) {
      if (match.value().voids()) {
        silent = true;
      } else {
        roles.add(match.value().role());
      }
    }
    return context(roles, silent, heading);
  }

  private static Context context(Set<Role> roles, boolean silent, String heading) {
    if (roles.isEmpty()) {
      return silent ? Context.SILENT : Context.OPEN;
    }
    Map<Role, Double> lent = new HashMap<>();
    roles.forEach(role -> lent.put(role, roles.size() == 1 ? ONE_ROLE : TWO_ROLES));
    return new Context(lent, false, Set.of(), "heading:" + heading, null);
  }
}
