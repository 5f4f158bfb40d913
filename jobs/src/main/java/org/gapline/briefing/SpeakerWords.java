package org.gapline.briefing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words by which a person who speaks is told, in English, French and Spanish. */
final class SpeakerWords {

  /** Verbs of saying, as a subject has them. */
  static final Set<String> VERBS =
      words(
          "said says presented praised welcomed outlined introduced proposed suggested thanked held noted"
              + " notes highlighted highlights stressed stresses emphasized emphasised underlined"
              + " underscored observed explained explains added adds warned warns argued argues told recalled"
              + " reported stated remarked acknowledged pointed mentioned raised called urged described"
              + " cautioned asked concluded repeated insisted commented regretted admitted complained lamented"
              + " spoke speaks testified elaborated expressed claimed maintained confirmed identified advocated"
              + " appealed clarified echoed briefed opined informed"
              + " soutenu commenté assuré alerté exprimé exposé considéré plaidé témoigné réitéré constaté"
              + " dijeron señalaron destacaron subrayaron indicaron afirmaron informaron expresaron manifestaron"
              + " plantearon mencionaron lamentaron explicaron recordaron habló presentó parlé présenté"
              + " sostuvo comentó aseguró alertó expresó expuso enfatizó reiteró pidió consideró opinó"
              + " reiterated requested recommended replied conceded voiced deplored"
              + " dit déclaré souligné noté expliqué ajouté indiqué rappelé observé averti précisé affirmé"
              + " relevé insisté reconnu regretté estimé signalé déploré souligne note explique ajoute indique"
              + " rappelle déclare estime recommandé mentionné évoqué"
              + " dijo declaró señaló destacó subrayó explicó añadió indicó recordó observó advirtió"
              + " precisó afirmó reconoció lamentó manifestó informó insistió dicho declarado señalado"
              + " destacado subrayado explicado indicado señala destaca subraya explica indica afirma"
              + " mencionó recomendó planteó");

  /** Two words that are one verb of saying. */
  static final Set<String> PHRASES =
      Set.of(
          "fait savoir",
          "fait observer",
          "fait remarquer",
          "fait valoir",
          "fait état",
          "fait part",
          "fait mention",
          "mis en",
          "hizo notar",
          "hizo saber",
          "hizo hincapié",
          "puso de",
          "dio cuenta",
          "made clear",
          "made known",
          "drew attention",
          "gave examples",
          "brought up",
          "let it",
          "put it",
          "laid out",
          "set out");

  /** Those that may stand before their subject, in English. */
  static final Set<String> INVERTED =
      words(
          "said says added noted explained told observed warned recalled argued remarked stressed");

  /** Words for a person, whatever stands beside them. */
  static final Set<String> PERSONS =
      words(
          "officer officers delegate delegates representative representatives minister ministers judge judges"
              + " prosecutor prosecutors official officials expert experts speaker speakers ambassador"
              + " ambassadors colonel commissioner inspector director directors deputy investigator"
              + " investigators magistrate magistrates lawyer lawyers teacher professor researcher"
              + " practitioner practitioners man woman participant participants trainer imam analyst analysts"
              + " adviser advisor counsellor panellist panelist attendee secretary president chairman"
              + " chairperson chairwoman rapporteur envoy coordinator governor mayor excellency sheikh"
              + " mr mrs ms dr prof brigadier lieutenant sergeant moderator presenter"
              + " officier officiers délégué déléguée délégués représentant représentante représentants"
              + " ministre ministres juge juges procureur procureure procureurs magistrat magistrate"
              + " magistrats responsable responsables intervenant intervenante intervenants ambassadeur"
              + " ambassadrice directeur directrice directeurs experte experte commissaire enquêteur"
              + " enquêteurs formateur participante participantes conseiller conseillère mme gouverneur"
              + " maire secrétaire président présidente policier avocat avocate"
              + " oficial oficiales delegado delegada delegados representante representantes ministro"
              + " ministra ministros jueza jueces fiscal fiscales funcionario funcionaria"
              + " funcionarios experto experta expertos embajador embajadora directora directores comisario"
              + " investigador investigadora investigadores ponente ponentes jefe jefa asesor asesora sr"
              + " sra gobernador gobernadora alcalde alcaldesa secretario secretaria presidente presidenta"
              + " abogado abogada juez coronel capitán comandante teniente capitaine commandant sargento"
              + " inspecteur inspectrice inspectora rapporteur rapporteuse relator relatora préfet magistrada comptroller mesdames messieurs");

  /** Words for a person only where they are the head of what stands before the verb. */
  static final Set<String> AT_HEAD =
      words(
          "general captain major commander chief head leader leaders member chair chef man attorney heads chiefs chefs");

  static final Set<String> AUXILIARIES =
      words(
          "a ont ha han had has have avait avaient había also further then again repeatedly rightly later"
              + " également aussi ensuite encore también además");

  static final Set<String> PASSIVES =
      words(
          "was were is are be been being get got est sont été était étaient fut furent être es son fue"
              + " fueron era eran sido ser siendo estaba estaban se");

  static final Set<String> AGENTS = words("by par por");

  /** Forms that show that a stretch of words is a clause of its own. */
  static final Set<String> FINITE =
      words(
          "is are was were will would should must can could may might do does did remain remains remained"
              + " lack lacks lacked need needs est sont était étaient peut peuvent doit doivent faut manque"
              + " manquent es son está están era eran fue fueron hay puede pueden debe deben falta faltan"
              + " have has had cannot");

  /** Where a clause begins. */
  static final Set<String> CLAUSES =
      words(
          "that which where because while when but if although though since whereas as than so what how"
              + " que qu où car mais lorsque quand si comme dont porque cuando pero donde como lo");

  /** The same, of what stands before. */
  static final Set<String> RELATIVES = words("who whom whose which that qui quien quienes cual");

  static final Set<String> PREPOSITIONS =
      words(
          "of from in for with at to on by within between among under before after during without against"
              + " about into de du des d dans à au aux en pour par sur avec chez entre del al con para sin"
              + " sobre desde ante por representing");

  static final Set<String> CONJUNCTIONS = words("and or et ou y e o");

  static final Set<String> ARTICLES =
      words(
          "the a an one two three four several some many most other another le la les l un une des deux"
              + " plusieurs certains el los las una unos unas dos varios algunos otro");

  /** What counts the persons that follow: "one of the judges", "a group of experts". */
  static final Set<String> COUNTING =
      words(
          "one two three some several many most few number majority group both each un une uno una"
              + " plusieurs certains certaines nombre groupe majorité varios varias algunos algunas"
              + " número grupo mayoría");

  /** Words for a person who was named before. */
  static final Set<String> PRONOUNS = words("he she elle él ella");

  private SpeakerWords() {}

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" +")));
  }
}
