package org.gapline.tagging.facts;

import java.util.Locale;
import java.util.Set;

/** Regions that are part of the name of an office, a programme, a body or games. */
final class RegionInName {

  /** Words before a region that make it part of an office's or a programme's name. */
  private static final Set<String> OFFICES =
      WordList.of(
          "representative office programme program strategy branch director mandate assisting",
          "assists isis qaida section desk bound oficina bureau representante representant delegacion",
          "mandat mandato direction directeur directrice directora seccion");

  private RegionInName() {}

  /** Whether a region is named as part of another name, and tells of no audience. */
  static boolean isPart(Reading reading, Phrase phrase, Named name) {
    return isOfOffice(reading, phrase, name)
        || AudienceWords.isOfGames(reading, phrase, name)
        || endsBodyName(reading, phrase, name)
        || AudienceWords.isInBodyName(reading, phrase, name);
  }

  /** "Centre for Peace in Latin America (CPLA)": the last words of a body's name. */
  private static boolean endsBodyName(Reading reading, Phrase phrase, Named name) {
    int next = name.last() + 1;
    if (next > phrase.last()
        || name.term() instanceof Term.OfOrganization
        || reading.gapAfter(name.last()).indexOf('(') < 0) {
      return false;
    }
    Named meant = reading.nameAt(next);
    boolean place = meant != null && !(meant.term() instanceof Term.OfOrganization);
    String acronym = reading.between(next, next);
    return !place
        && acronym.length() > 2
        && acronym.equals(acronym.toUpperCase(Locale.ROOT))
        && !Character.isDigit(acronym.charAt(0));
  }

  private static boolean isOfOffice(Reading reading, Phrase phrase, Named name) {
    for (int i = Math.max(phrase.first(), name.first() - 5); i < name.first(); i++) {
      if (OFFICES.contains(reading.word(i)) && reading.gapAfter(i).indexOf(',') < 0) {
        return true;
      }
    }
    return false;
  }
}
