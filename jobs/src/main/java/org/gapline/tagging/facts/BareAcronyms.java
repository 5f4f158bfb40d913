package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Acronyms that neither the list of organizations nor the text explains, as they stand in lists of
 * parties: "Facilitators: ICMP and UNODC". Those of subjects, of papers and of money are none.
 */
final class BareAcronyms {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private static final Set<String> OTHERS =
      WordList.of(
          "cbrn cbrne pve cve pcve ftf ftfs cft aml amlcft uas uav ied ieds wmd salw ict icts ngo",
          "ngos cso csos npo npos fiu fius api pnr dna isil isis daesh aqim gsim iswap tbc tbd aob",
          "gmt utc eur usd gbp chf xof pdf url faq vip vtc iii vii viii xii xiii osint humint sop sops",
          "mou tor tors ong ongs osc oscs crf alm the and for with los las del les des une par sur",
          "title subject agenda final draft annex annexe anexo chair date place venue");

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
