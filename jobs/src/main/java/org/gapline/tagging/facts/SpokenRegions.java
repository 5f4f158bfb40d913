package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;

/**
 * The regions that a document names as those of the audience: first in its title, then in the first
 * sentences, then in later ones about the event. The nearest to the title decides.
 */
final class SpokenRegions {

  private static final int OPENING = 5;
  private static final int NEAR_TOP = 10;
  private static final int FIRST = 4;

  private final Reading reading;
  private final NamedRegions regions;
  private final LocalDate day;

  /** Regions named by themselves. */
  private final Set<String> exact = new LinkedHashSet<>();

  /** Regions that follow from a wider name: a parent or a grouping. */
  private final Set<String> wide = new LinkedHashSet<>();

  /** Ids of the groupings that are named. */
  private final Set<String> groupings = new LinkedHashSet<>();

  private boolean grouping;
  private boolean titled;

  SpokenRegions(Reading reading, NamedRegions regions, LocalDate day) {
    this.reading = reading;
    this.regions = regions;
    this.day = day;
    read();
  }

  Set<String> exact() {
    return exact;
  }

  Set<String> wide() {
    return wide;
  }

  /** Ids of the groupings whose names are among them. */
  Set<String> groupings() {
    return groupings;
  }

  boolean isEmpty() {
    return exact.isEmpty() && wide.isEmpty();
  }

  /** Whether the wider names are groupings' and not only parents' as Africa. */
  boolean fromGrouping() {
    return grouping;
  }

  /** Whether the title names them. */
  boolean fromTitle() {
    return titled;
  }

  private void read() {
    List<Phrase> titles = TitlePhrases.of(reading);
    titles.forEach(this::read);
    titled = !isEmpty();
    boolean ofTitle = !exact.isEmpty();
    List<Phrase> phrases = reading.phrases();
    int begin = Math.max(titles.size(), reading.opening());
    int opening = Math.min(begin + OPENING, phrases.size());
    if (ofTitle) {
      phrases.subList(Math.min(titles.size(), opening), opening).forEach(this::widen);
    } else {
      refine(phrases.subList(Math.min(titles.size(), opening), opening));
    }
    if (isEmpty()) {
      int end = Math.min(begin + NEAR_TOP, phrases.size());
      readAll(phrases.subList(opening, Math.max(opening, end)));
    }
  }

  /** Sentences after a title that names no region, or a wide one, may name narrower ones. */
  private void refine(List<Phrase> opening) {
    Set<String> ofTitle = new LinkedHashSet<>(wide);
    Set<String> groupingsOfTitle = new LinkedHashSet<>(groupings);
    boolean groupingOfTitle = grouping;
    wide.clear();
    readAll(opening);
    if (ofTitle.isEmpty()) {
      return;
    }
    boolean narrower = !exact.isEmpty() && ofTitle.containsAll(exact);
    if (!narrower) {
      exact.clear();
    }
    wide.clear();
    if (!narrower) {
      wide.addAll(ofTitle);
      grouping = groupingOfTitle;
      groupings.retainAll(groupingsOfTitle);
    }
  }

  /** "States of SADC" below a title on "Southern Africa": a body with members in it and beyond. */
  private void widen(Phrase phrase) {
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      Set<String> found = regions.of(name.term(), day);
      boolean members =
          name.term() instanceof Term.OfGrouping && AudienceWords.isOfStates(reading, name);
      if (members && tellsOfEvent(phrase) && found.containsAll(exact)) {
        wide.addAll(found);
        groupings.add(((Term.OfGrouping) name.term()).grouping().id());
      }
    }
  }

  private void readAll(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (tellsOfEvent(phrase) || isLabel(phrase) || AudienceWords.isRow(reading, phrase)) {
        read(phrase);
      } else if (!phrase.has(Cue.OTHER_EVENT)) {
        readOrigins(phrase);
      }
    }
    // A region named by itself tells more than a parent or a body whose members lie further.
    if (!exact.isEmpty() && !exact.equals(Set.of(Region.GLOBAL))) {
      wide.clear();
    }
  }

  private void readOrigins(Phrase phrase) {
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      boolean members =
          name.term() instanceof Term.OfRegion && AudienceWords.isOfMembers(reading, name);
      if (members || AudienceWords.isOrigin(reading, name)) {
        read(name);
      }
    }
  }

  /** In the first sentences whatever is held or organized is the event. */
  private boolean tellsOfEvent(Phrase phrase) {
    boolean first = reading.depth(reading.indexOf(phrase)) < FIRST;
    boolean held = phrase.has(Cue.TAKES_PLACE) || phrase.has(Cue.ORGANIZES);
    return speaksOfEvent(phrase) || first && held && !phrase.has(Cue.OTHER_EVENT);
  }

  /** "Southeast Asia. ...": the label of an item, or a line with the region alone. */
  private boolean isLabel(Phrase phrase) {
    Named name = reading.nameAt(phrase.first());
    return name != null && name.last() == phrase.last();
  }

  private static boolean speaksOfEvent(Phrase phrase) {
    return !phrase.has(Cue.OTHER_EVENT)
        && (phrase.has(Cue.EVENT)
            || phrase.has(Cue.ATTENDED_BY)
            || phrase.has(Cue.ATTENDS)
            || phrase.has(Cue.AIM)
            || phrase.has(Cue.PRODUCT)
            || phrase.has(Cue.INVITED));
  }

  private void read(Phrase phrase) {
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      if (!RegionInName.isPart(reading, phrase, name)) {
        read(name);
      }
    }
  }

  private void read(Named name) {
    if (name.term() instanceof Term.OfOrganization body) {
      if (MembersOf.speaks(reading, name)) {
        readMembers(body.organization());
      }
      return;
    }
    Set<String> found = regions.of(name.term(), day);
    if (name.term() instanceof Term.OfGrouping term && !found.isEmpty()) {
      groupings.add(term.grouping().id());
    }
    boolean byItself = name.term() instanceof Term.OfRegion && found.size() == 1;
    boolean named =
        name.term() instanceof Term.OfGrouping term && !term.grouping().regions().isEmpty();
    boolean ofMembers =
        name.term() instanceof Term.OfRegion && AudienceWords.isOfMembers(reading, name);
    if (byItself || named || ofMembers || name.term() instanceof Term.OfTerritory) {
      exact.addAll(found);
    } else {
      grouping |= name.term() instanceof Term.OfGrouping && !found.isEmpty();
      wide.addAll(isBareAsia(name) ? regions.ofAsia() : found);
    }
  }

  private void readMembers(Organization body) {
    Set<String> members = regions.of(body, day);
    grouping |= !members.isEmpty();
    Grouping itself = regions.groupingOf(body);
    if (itself != null) {
      groupings.add(itself.id());
    }
    wide.addAll(members);
  }

  /** "Asia" alone does not mean the Pacific or the Middle East. */
  private boolean isBareAsia(Named name) {
    return name.term() instanceof Term.OfRegion
        && name.first() == name.last()
        && reading.word(name.first()).equals("asia");
  }
}
