package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Offices and bodies of the United Nations that speak for many, in English, French and Spanish. An
 * office of the same name elsewhere ("Secretary-General of the ministry", "National Security
 * Council") is none of them.
 */
final class Offices {

  private static final String NATIONS =
      "(?:the |l['’]|las |los |organisation des |organización de las )*"
          + "(?:united nations|nations unies|naciones unidas|onu|un\\b)";

  /** What makes it another one's: "of the ministry", "de la INTERPOL", "national". */
  private static final String OF_OTHERS =
      "(?![\\p{L}-])(?!,? (?:of|for|at|du|des|de|del|d['’]) ?+(?!" + NATIONS + "))";

  private static final String COMMITTEE =
      "(?:counter-terrorism |security council )*committee|comité(?: contre le terrorisme| contra el"
          + " terrorismo)?";

  private static final List<Office> SPEAKING =
      List.of(
          office(
              "Chair of the Committee",
              "(?:vice-)?chair(?:man|woman|person)? of the (?:"
                  + COMMITTEE
                  + ")(?! (?:of|on|for) )|présidente? du (?:"
                  + COMMITTEE
                  + ")(?! (?:de|des|sur) )|president[ae] del (?:"
                  + COMMITTEE
                  + ")(?! (?:de|sobre) )"),
          office(
              "Under-Secretary-General",
              "(?:under-secretary-general|secrétaire générale? adjointe?|secretari[oa] general"
                  + " adjunt[oa])(?! (?:of|du|de|del) (?:ministry|ministère|ministerio))"),
          office(
              "Assistant Secretary-General",
              "assistant secretary-general|sous-secrétaire générale?|subsecretari[oa] general"),
          office(
              "Secretary-General",
              "(?<!assistant )(?<!under )(?:secretary-general|secrétaire générale?(?!"
                  + " adjoint)|secretari[oa] general(?! adjunt))"
                  + OF_OTHERS),
          office(
              "Security Council",
              "(?<!national )(?<!peace and )(?:security council|conseil de sécurité|consejo de"
                  + " seguridad)(?! (?:national|nacional|resolution|résolution|resolución|committee))"
                  + OF_OTHERS));

  /** Further ones that stay where they speak. */
  private static final Pattern OTHERS =
      pattern(
          "special representative of the secretary-general|united nations special rapporteur"
              + "|special rapporteur(?! of )|high commissioner for (?:human rights|refugees)"
              + "|rapporteu(?:r|se) spéciale?|relatora? especial"
              + "|(?:deputy )?executive director of (?:the )?(?:cted|unodc|unoct|counter-terrorism)"
              + "|(?:deputy )?executive director(?! (?:of|at|for) )");

  private Offices() {}

  /**
   * An office.
   *
   * @param label what it is called in a briefing
   * @param name how texts name it
   */
  record Office(String label, Pattern name) {}

  private static Office office(String label, String names) {
    return new Office(label, pattern(names));
  }

  private static Pattern pattern(String names) {
    return Pattern.compile(
        "(?<![\\p{L}-])(?:" + names + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Where a text names offices. */
  static List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    SPEAKING.forEach(office -> office.name().matcher(text).results().forEach(found::add));
    OTHERS.matcher(text).results().forEach(found::add);
    return found;
  }

  /** The office whose word a sentence is, the most specific one; empty where none speaks. */
  static Optional<String> speakingIn(String text) {
    return SPEAKING.stream()
        .filter(office -> office.name().matcher(text).results().anyMatch(at -> speaks(text, at)))
        .map(Office::label)
        .findFirst();
  }

  private static boolean speaks(String text, MatchResult office) {
    String before = text.substring(0, office.start());
    String after = text.substring(office.end());
    return AGENT.matcher(before).find()
        || INVERTED.matcher(before).find()
        || !OBJECT.matcher(before).find() && SAYING.matcher(after).find();
  }

  private static final String VERBS =
      "(?:recommend(?:s|ed)|urge[sd]|call(?:s|ed)|encourage[sd]|invite[sd]|request(?:s|ed)|ask(?:s|ed)"
          + "|stresse[sd]|reiterate[sd]|underline[sd]|underscore[sd]|emphasi[sz]e[sd]|highlight(?:s|ed)"
          + "|said|says|add(?:s|ed)|note[sd]|state[sd]|recall(?:s|ed)|suggest(?:s|ed)|propose[sd]|decided"
          + "|recommandée?s?|recommande|appelée?s?|appelle|demandée?s?|demande|soulignée?s?|souligne"
          + "|exhorté|exhorte|engagé|prié|invité|rappelé|noté|déclaré|indiqué|dit|estimé|encouragé"
          + "|recomendó|recomienda|recomendad[oa]s?|pidió|pide|pedid[oa]s?|instó|insta|instad[oa]s?|exhortó"
          + "|exhorta|subrayó|subraya|subrayado|señaló|señalado|dijo|declaró|afirmó|recordó|destacó"
          + "|destacado|alentó|invitó|solicitó|solicitad[oa]s?|reiteró)";

  private static final String ARTICLE = "(?:the |le |la |el |l['’])?(?:united nations |un )?";
  private static final String AUXILIARIES =
      "(?:(?:has|have|had|also|further|then|again|once|repeatedly|a|ont|avait|ha|había|lo ha|también"
          + "|également|en outre|\\p{L}+ly|\\p{L}+mente|\\p{L}+ment) )*";

  /** "urged by the ", "recommandé par le ". */
  private static final Pattern AGENT = behind(VERBS + " (?:by|par|por) " + ARTICLE + "$");

  /**
   * The verb before its subject, with nobody else before it: ", a souligné le ", "Según dijo el ".
   */
  private static final Pattern INVERTED =
      behind(
          "(?:^|[,;:”»\"] ?|comme (?:l['’])?|ainsi que l['’]|que |según |como (?:lo )?)(?:(?:l['’])?a |ha"
              + " )?"
              + VERBS
              + " "
              + ARTICLE
              + "$");

  /** What makes it the object of others: "asked the ", "resolutions of the ". */
  private static final Pattern OBJECT =
      behind(
          "(?<!\\p{L})(?:"
              + VERBS
              + "|what|which|ce que|lo que|of|to|from|for|in|with|by|before|on|at|de|du|des|à|au|dans|del|al|ante|a|en|con|par|por"
              + "|thank(?:s|ed)|ask|urge|request|support(?:s|ed)?) "
              + ARTICLE
              + "$");

  /** The verb right behind it, but for its branch, its name and an auxiliary. */
  private static final Pattern SAYING =
      behind(
          "^(?: (?:of|des?|de las) "
              + NATIONS
              + ")?(?: \\([^)]{1,40}\\))?(?:, [^,.;:]{1,50},)?(?: (?-i:\\p{Lu}[\\p{L}.'’-]*)){0,4} "
              + AUXILIARIES
              + VERBS
              + "(?!\\p{L})(?! (?:by|par|por) )");

  private static Pattern behind(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
