package org.gapline.tagging.facts;

import java.util.List;

/**
 * Words that tell what a sentence says of an event, in English, French and Spanish, written in the
 * codebook's pattern language. Their meaning depends on the rules that use them, so they stand in
 * the code and not in the codebook.
 */
enum Cue {
  /** A gathering. */
  EVENT(EventWords.GATHERING),

  /** What is launched: a book, a body, a programme. */
  PRODUCT(KindWords.PRODUCT),

  /** An official journey to a State, to look at what it does. */
  VISIT(KindWords.VISIT),

  /** Bodies meet each other, and hold no event. */
  COURTESY(KindWords.COURTESY),

  /** An open briefing or a session of a committee. */
  BRIEFING(KindWords.BRIEFING),

  /** The beginning of something that is there from now on. */
  LAUNCH(KindWords.LAUNCH),

  /** Somebody is asked to apply. */
  CALL(KindWords.CALL),

  /** A document of the United Nations and no news of an event. */
  OFFICIAL(KindWords.OFFICIAL),

  /** People go somewhere. */
  JOURNEY(KindWords.JOURNEY),

  /** People journey to learn, and assess nothing. */
  STUDY_VISIT(KindWords.STUDY_VISIT),

  /** A post is advertised. */
  VACANCY(KindWords.VACANCY),

  /** Somebody is told how to apply. */
  APPLY(KindWords.APPLY),

  /** It says what somebody thinks or does, and reports no event. */
  ESSAY(KindWords.ESSAY),

  /** A part of the page that tells of other things begins. */
  ASIDE(TimeWords.ASIDE),

  /** It takes place, in more words than those that tell who organizes. */
  TAKES_PLACE(EventWords.TAKES_PLACE),

  /** By whom an event is organized: the names come after. */
  ORGANIZED_BY(OrganizerWords.ORGANIZED_BY),

  /** With whom: the names come after, and organize where the sentence says that others do. */
  ORGANIZED_WITH(OrganizerWords.ORGANIZED_WITH),

  /** Somebody organizes: the names come before. */
  ORGANIZES(OrganizerWords.ORGANIZES),

  /** It takes place. */
  HELD(OrganizerWords.HELD),

  /** A body gathers its own members: the names come before. */
  MEETS(OrganizerWords.MEETS),

  /** The names before are those of the organizers, whatever the object. */
  HOSTS(OrganizerWords.HOSTS),

  /** Who came: the names come after. */
  ATTENDED_BY(GuestWords.ATTENDED_BY),

  /** Somebody came: the names come before. */
  ATTENDS(GuestWords.ATTENDS),

  /** Who paid: the names come after. */
  PAID_BY(DonorWords.PAID_BY),

  /** Whose support it had: money where a State or a fund gives it. */
  SUPPORTED_BY(DonorWords.SUPPORTED_BY),

  /** Somebody paid: the names come before. */
  PAYS(DonorWords.PAYS),

  /** What somebody is thanked for who organized: the names come before. */
  HOSTING(OrganizerWords.HOSTING),

  /** Who presided: no organizer for that. */
  CHAIRED_BY(OrganizerWords.CHAIRED_BY),

  /** Courtesies. */
  THANKS(DonorWords.THANKS),

  /** Those named next did not come. */
  EXCEPT(GuestWords.EXCEPT),

  /** Somebody travels to look: the names come before. */
  VISITS(GuestWords.VISITS),

  /** What is organized, beside workshops and their like. */
  OBJECT(DonorWords.OBJECT),

  /** The team that travels: the names of those who sent it come after. */
  TEAM(GuestWords.TEAM),

  /** Those named before came with others. */
  PEOPLE(GuestWords.PEOPLE),

  /** Somebody speaks at the event. */
  SPEAKS(GuestWords.SPEAKS),

  /** The sentence is about another event. */
  ELSEWHERE(DonorWords.ELSEWHERE),

  /** It speaks of an event before or after the one that is reported. */
  OTHER_EVENT(TimeWords.OTHER_EVENT),

  /** What happened on the date is not a gathering. */
  OTHER_FACT(TimeWords.OTHER_FACT),

  /** The sentence is about a day that the world observes. */
  OTHER_DAY(TimeWords.OTHER_DAY),

  /** The document announces an event. */
  PROGRAMME(TimeWords.PROGRAMME),

  /** The line is about the publication. */
  PUBLICATION(TimeWords.PUBLICATION),

  /** It takes place over the network. */
  ONLINE(PlaceWords.ONLINE),

  /** Part of it takes place on site. */
  HYBRID(PlaceWords.HYBRID),

  /** The event ends at the date. */
  CLOSES(TimeWords.CLOSES),

  /** The event is under way and ends at the date. */
  ENDS_LATER(TimeWords.ENDS_LATER),

  /** The event begins at the date. */
  OPENS(TimeWords.OPENS),

  /** The day of publication, or the day beside it. */
  TODAY(TimeWords.TODAY),
  YESTERDAY(TimeWords.YESTERDAY),
  TOMORROW(TimeWords.TOMORROW),
  THIS_WEEK(TimeWords.THIS_WEEK),
  THIS_MONTH(TimeWords.THIS_MONTH),
  LAST_WEEK(TimeWords.LAST_WEEK),

  /** It was under way from the date. */
  SINCE(TimeWords.SINCE),

  /** How many days it lasts: the number stands before. */
  DAYS(TimeWords.DAYS),

  /** It is still to come. */
  LATER(TimeWords.LATER),

  /** Where the report is from. */
  HERE(PlaceWords.HERE),

  /** A capital is named without its name. */
  CAPITAL(PlaceWords.CAPITAL),

  /** It is held for one State. */
  NATIONAL(PlaceWords.NATIONAL),

  /** It is held for all. */
  WORLDWIDE(PlaceWords.WORLDWIDE),

  /** States of the world in general. */
  ALL_STATES(PlaceWords.ALL_STATES),

  /** Somebody is asked to come. */
  INVITED(GuestWords.INVITED),

  /** What the event was meant for. */
  AIM(PlaceWords.AIM);

  private final List<String> patterns;

  Cue(String... patterns) {
    this(List.of(patterns));
  }

  Cue(List<String> patterns) {
    this.patterns = patterns;
  }

  /** Its patterns. */
  List<String> patterns() {
    return patterns;
  }
}
