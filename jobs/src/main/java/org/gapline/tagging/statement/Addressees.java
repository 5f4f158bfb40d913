package org.gapline.tagging.statement;

import java.util.List;
import java.util.Map;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/** To whom a recommendation is addressed: before "should", after "urged". */
final class Addressees {

  private static final Map<String, List<String>> BY_LANGUAGE =
      Map.of(
          "en",
          List.of(
              "(Member|member|participating|Participating)? (States|states)",
              "(countries|governments|Governments|nations|neighbours|donors|ministries|parliaments"
                  + "|parliamentarians|lawmakers|legislators|judges|prosecutors|police|companies"
                  + "|banks|airlines|operators|platforms|regulators|authorities|communities|schools"
                  + "|teachers|parents|practitioners|investigators|participants|policymakers"
                  + "|organizations|organisations|members|delegations)",
              "(law enforcement|border|intelligence|national|security) (agencies|authorities"
                  + "|services)",
              "(United Nations|UNODC|UNOCT|CTED|INTERPOL|OSCE|Committee|Council|African Union"
                  + "|European Union|ECOWAS|ASEAN)",
              "private sector",
              "civil society",
              "social media companies",
              "international community"),
          "fr",
          List.of(
              "(États|Etats|gouvernements|pays|ministères|parlements|autorités|bailleurs|magistrats"
                  + "|entreprises|banques|communautés)",
              "(société civile|secteur privé|communauté internationale)"),
          "es",
          List.of(
              "(Estados|gobiernos|países|ministerios|parlamentos|autoridades|donantes|fiscales"
                  + "|empresas|bancos|comunidades)",
              "(sociedad civil|sector privado|comunidad internacional)"));

  private final Map<String, Lexicon<Boolean>> lexicons = new java.util.TreeMap<>();

  Addressees() {
    BY_LANGUAGE.forEach(
        (language, sources) -> {
          Lexicon.Builder<Boolean> builder = new Lexicon.Builder<>();
          sources.forEach(source -> builder.add(true, new Pattern(source, 0)));
          lexicons.put(language, builder.build());
        });
  }

  /** The addressee of a recommendation as the text names it, or null. */
  String of(String text, Tokens tokens, String language, List<Match<CueKind>> cues) {
    List<Match<Boolean>> named =
        lexicons.getOrDefault(language, lexicons.get("en")).matches(tokens);
    for (Match<CueKind> cue : cues) {
      Match<Boolean> found =
          cue.value().is("advice")
              ? after(named, cue.last())
              : cue.value().is("modal") ? before(named, cue) : null;
      if (found != null) {
        return text.substring(tokens.begin(found.first()), tokens.end(found.last()));
      }
    }
    return null;
  }

  private static Match<Boolean> after(List<Match<Boolean>> named, int word) {
    return named.stream().filter(name -> name.first() >= word).findFirst().orElse(null);
  }

  private static Match<Boolean> before(List<Match<Boolean>> named, Match<CueKind> cue) {
    Match<Boolean> nearest = null;
    for (Match<Boolean> name : named) {
      if (name.first() <= cue.first()) {
        nearest = name;
      }
    }
    return nearest;
  }
}
