package org.gapline.tagging.statement;

import java.util.List;
import java.util.Map;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.tagging.DocumentKind;

/**
 * Who says so: the first speaker that a sentence names as saying, noting or asking something; for a
 * visit, the assessor where nobody else is named.
 */
final class Speakers {

  static final String UNCLEAR = "unclear";

  private static final String SAYING =
      "(said|says|say|saying|noted|notes|note|stated|states|raised|raise|stressed|stress|underlined"
          + "|underscored|underscore|highlighted|highlight|pointed|point|identified|identify"
          + "|recommended|recommend|suggested|suggest|called|call|urged|urge|warned|warn|discussed"
          + "|mentioned|reported|report|agreed|agree|explained|emphasized|emphasised|acknowledged"
          + "|admitted|complained|argued|argue|proposed|asked|ask|described|told|voiced|expressed"
          + "|insisted|observed|concluded|cited|presented|advised|recalled|remarked|lamented"
          + "|conceded|pledged|promised|undertook|announced|committed|informed|added|reiterated)";

  private static final Map<String, List<String>> ENGLISH =
      Map.of(
          "civil-society",
          List.of(
              "(civil society|NGO*|non-governmental|activist*|campaigner*|advocacy group*|rights"
                  + " groups|community leader*|victims* association*|elders) <8> "
                  + SAYING,
              "critics <3> (point|say|argue|note|warn)",
              "according to (civil society|activists|campaigners|rights groups|NGO*)"),
          "academic",
          List.of(
              "(professor|researcher*|scholar*|academic*|university|think tank|institute) <8> "
                  + SAYING,
              "(study|research|paper|survey) <4> (found|finds|shows|showed|suggests)"),
          "press",
          List.of(
              "(journalist*|reporter*|newspaper*|correspondent*|editor*|columnist*) <6> " + SAYING,
              "this newspaper",
              "our correspondent"),
          "assessor",
          List.of(
              "(assessment|assessors|assessor|evaluator*|experts* of the committee|assessment team"
                  + "|visiting team|mission|evaluation|Committee|CTED) <6> (found|finds|noted|notes"
                  + "|observed|identified|assessed|concluded)",
              "(evaluation|assessment|review|survey) (report )?(found|shows|showed|notes|noted)"),
          "host-state",
          List.of(
              "(minister|ministry|host country|host government|Minister|President|interior"
                  + " minister|attorney general|police chief|commissioner of police|national"
                  + " authorities|mayor|the government) <8> "
                  + SAYING),
          "organizer",
          List.of(
              "(organizer*|organiser*|UNODC|UNOCT|UNCCT|INTERPOL|OSCE|CTED|trainer*|facilitator*"
                  + "|moderator*|the chair|Chair|executive director|Executive Director|Secretary"
                  + " General|Executive Secretary|Secretariat|secretariat|regional representative"
                  + "|Regional Representative|country director|Country Director|the representative of"
                  + " (OSCE|UNODC|UNOCT|CTED|the OSCE)) <8> "
                  + SAYING),
          "participants",
          List.of(
              "(participant*|delegate*|delegation*|attendee*|trainee*|official*|officer*"
                  + "|practitioner*|speaker*|panellist*|panelist*|panel|expert*|experts|States"
                  + "|states|countries|members|judges|prosecutors|representative* of|representatives"
                  + "|meeting|workshop|discussion*|group) <8> "
                  + SAYING,
              "it was (noted|said|agreed|concluded|recommended|suggested|stressed|underlined)",
              "among the challenges"));

  private static final Map<String, List<String>> FRENCH =
      Map.of(
          "participants",
          List.of(
              "(participants|délégués|délégations|experts|intervenants|magistrats|policiers) <6> (ont"
                  + "|a|estim*|soulign*|relev*|recommand*|appel*|adopté|indiqué)"),
          "host-state",
          List.of("(ministre|ministère|gouvernement|président) <6> (a|ont|soulign*|indiqu*)"),
          "organizer",
          List.of("(organisateurs|ONUDC|INTERPOL|secrétaire exécutif|directeur) <6> (a|ont)"),
          "civil-society",
          List.of("(société civile|ONG|associations) <6> (a|ont|dénonc*|soulign*)"));

  private static final Map<String, List<String>> SPANISH =
      Map.of(
          "participants",
          List.of(
              "(participantes|delegad*|delegaciones|expert*|ponentes|funcionarios|fiscales) <6>"
                  + " (señal*|subray*|destac*|indic*|recomend*|plante*|coincid*|acord*|advirti*)"),
          "host-state",
          List.of("(ministr*|gobierno|presidente) <6> (señal*|indic*|destac*|subray*|afirm*)"),
          "organizer",
          List.of("(secretario|director*|UNODC|OEA|CICTE|INTERPOL) <6> (señal*|indic*|recomend*)"),
          "civil-society",
          List.of("(sociedad civil|ONG|activistas) <6> (señal*|denunci*|indic*)"));

  private final Map<String, Lexicon<String>> byLanguage;

  Speakers() {
    byLanguage = Map.of("en", compile(ENGLISH), "fr", compile(FRENCH), "es", compile(SPANISH));
  }

  /** Who speaks in a sentence; null where nobody is named. */
  String named(Tokens sentence, String language) {
    List<Lexicon.Match<String>> found =
        byLanguage.getOrDefault(language, byLanguage.get("en")).matches(sentence);
    return found.isEmpty() ? null : found.get(0).value();
  }

  /** Who speaks where no sentence says it. */
  String byDefault(DocumentKind kind) {
    return kind == DocumentKind.VISIT ? "assessor" : UNCLEAR;
  }

  private static Lexicon<String> compile(Map<String, List<String>> patterns) {
    Lexicon.Builder<String> builder = new Lexicon.Builder<>();
    patterns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(source -> builder.add(entry.getKey(), new Pattern(source, 0))));
    return builder.build();
  }
}
