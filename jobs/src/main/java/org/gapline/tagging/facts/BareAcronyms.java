package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Acronyms that neither the list of organizations nor the text explains, as they stand in lists of
 * parties: "Facilitators: ICMP and UNODC". Those of subjects, of papers and of money are none.
 */
final class BareAcronyms {

  private static final int NEAR = 8;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private static final Set<String> OTHERS =
      WordList.of(
          "cbrn cbrne pve cve pcve ftf ftfs cft aml amlcft uas uav ied ieds wmd salw ict icts ngo",
          "ngos cso csos npo npos fiu fius api pnr dna isil isis daesh aqim gsim iswap tbc tbd aob",
          "gmt utc eur usd gbp chf xof pdf url faq vip vtc iii vii viii xii xiii osint humint sop sops",
          "mou tor tors ong ongs osc oscs crf alm the and for with los las del les des une par sur",
          "title subject agenda final draft annex annexe anexo chair date place venue",
          "verlt tpb ct mhpss ddr ssr dprr rrrr lgbt lgbtq lgbti gbv sgbv wps yps sdg sdgs odd",
          "gdp pib hiv aids covid ebola usa uae drc car roc rca uk drck rdc eeuu prc dprk lao png fyrom",
          "manpads rpas uavs drone lng aes vpn dns cctv gps gnss rfid mrz emrtd esta eta visa kyc cdd",
          "edd str strs sar sars ctr dnfbp dnfbps pep peps vasp vasps nft nfts defi cbdc ubo msb msbs",
          "mvts tf ml pf lea leas poc pocs cio ceo cfo coo cto phd llm msc mba tba etd rsvp asap",
          "http https www html xml csv docx jpg iso usb sms mms cdr imei imsi ai iot cni rcp",
          "tva npt ctbt bwc cwc atp tot toc tte tss vbied pbied rcied sbied tatp anfo hme eod crbn",
          "rdd nbc rad chem bio ttx ctx faqs q&a monday tuesday lundi mardi lunes evs wgs",
          "usar csr esg rpo sla kpi kpis hlm hlpf nap naps napwps rap ppp iccpr icescr cedaw",
          "crpd crc cat unscr unscrs scr jtf jit jits mla mlat mlats uncac untoc palermo onu un",
          "not all who how new from this that are was his her our you may can will has had its top",
          "end day use get set yes via per non pas est ont aux ses nos son pro mas hoy ano dia fin",
          "uno dos qui que cet sont leur tous tout nous vous ils elle sin sus hay fue ser muy",
          "stop live news menu home blog shop tel fax email mail web app apps info print share",
          "read more next back help login search contact about follow tweet update updated breaking",
          "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ene abr ago",
          "dic avr fev aout janv juil vol ref doc docs page part item note memo list table figure",
          "items room hall hotel floor zone north south east west nord sud ouest norte");

  /** Words that stand in capitals at the beginning of a line. */
  private static final Set<String> FIRST_WORDS =
      WordList.of(
          "save join watch think see say ask take meet find learn made open opening apply click view",
          "welcome today invite deadline vacancy tender report brief briefing meeting general circular",
          "partners findings duration duties admin protocol found july june march april august actions",
          "informa informe programa sesiones cierre prensa presse suivi suites avant apres paraitre",
          "bref reunion securite sommaire alertas viaje cambiado urgent urgente rappel aviso");

  /** What has an acronym and is no body, where the word stands beside it. */
  private static final Set<String> THINGS =
      WordList.of(
          "project projects programme program programmes database databases system systems tool tools",
          "toolkit course courses curriculum manual handbook data software platform app standard",
          "standards requirement requirements check checks attack attacks weapon weapons material",
          "materials agent agents substance substances agenda convention treaty protocol process",
          "strategy strategies policy policies plan plans law act bill code index score test tests",
          "threat threats technology technologies device devices method methodology module modules",
          "approach framework offence offences crime crimes legislation regulations directive model",
          "portal network-wide certificate diploma degree scheme initiative fighters narrative visa",
          "programa programas proyecto proyectos sistema sistemas base datos convenio tratado proceso",
          "ley codigo plataforma curso metodologia protocolo",
          "projet projets systeme donnees traite processus loi cours methode logiciel");

  /** Names of persons may begin so: "McDonald". */
  private static final List<String> PREFIXES =
      List.of(
          "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Al", "El", "Ab", "Ó");

  private static final Set<String> MADE_UP_THINGS =
      WordList.of(
          "powerpoint javascript chatgpt openai bitcoin blockchain linkedin whatsapp instagram youtube",
          "darkweb darknet safesearch wordpress livestream webex github pressreader soundcloud flickr",
          "coronavirus podcast playbook facebook");

  private BareAcronyms() {}

  /** Whether a word in capitals, beside others that are not, may be the acronym of a body. */
  static boolean isBody(Reading reading, int i) {
    String written = reading.between(i, i);
    return written.length() >= SHORTEST
        && written.length() <= LONGEST
        && written.chars().allMatch(Character::isUpperCase)
        && !OTHERS.contains(reading.word(i))
        && !isShouted(reading, i);
  }

  /** Whether it may be the acronym of a body where nothing around speaks of parties. */
  static boolean isNamed(Reading reading, int i) {
    return isBody(reading, i)
        && !isTag(reading, i)
        && isInProse(reading, i)
        && !isOfThing(reading, i - 1)
        && !isOfThing(reading, i + 1);
  }

  private static boolean isTag(Reading reading, int i) {
    return "#@/.:_".indexOf(reading.before(i)) >= 0 || "@/_:".indexOf(reading.after(i)) >= 0;
  }

  /** Whether small letters stand before it in its line, or right after it. */
  private static boolean isInProse(Reading reading, int i) {
    if (isSmall(reading, i + 1) && !FIRST_WORDS.contains(reading.word(i))) {
      return true;
    }
    for (int k = i - 1; k >= 0 && k > i - NEAR && reading.gapAfter(k).indexOf('\n') < 0; k--) {
      if (isSmall(reading, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Reading reading, int i) {
    return i < reading.tokens().size()
        && Character.isLowerCase(reading.text().charAt(reading.tokens().begin(i)));
  }

  private static boolean isOfThing(Reading reading, int i) {
    return i >= 0 && i < reading.tokens().size() && THINGS.contains(reading.word(i));
  }

  /** "TotalEnergies", "PeaceTech": capitals inside a word are those of a made-up name. */
  static boolean isMadeUp(Reading reading, int i) {
    String written = reading.between(i, i);
    if (isTag(reading, i)
        || MADE_UP_THINGS.contains(reading.word(i))
        || PREFIXES.stream().anyMatch(written::startsWith)) {
      return false;
    }
    for (int k = 2; k + 1 < written.length(); k++) {
      if (Character.isUpperCase(written.charAt(k))
          && Character.isLowerCase(written.charAt(k - 1))
          && Character.isLowerCase(written.charAt(k + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether its neighbours are in capitals too, as in a line of a heading. */
  private static boolean isShouted(Reading reading, int i) {
    return isCapitals(reading, i - 1) || isCapitals(reading, i + 1);
  }

  private static boolean isCapitals(Reading reading, int i) {
    return i >= 0
        && i < reading.tokens().size()
        && reading.nameAt(i) == null
        && reading.between(i, i).length() >= SHORTEST
        && reading.between(i, i).chars().allMatch(Character::isUpperCase);
  }
}
