package org.gapline.tagging.facts;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the States from which people came to teach or to tell of their own practice: "trainers from
 * Spain", "des experts de la Belgique", "France and Canada presented lessons". They took part, but
 * the event was not for them.
 */
final class TeachingStates {

  /** Words between those who teach and the States from which they are. */
  private static final int NEAR = 6;

  /** Words between States and what they did. */
  private static final int NEXT = 3;

  private static final Set<String> TEACHERS =
      WordList.of(
          "trainers trainer instructors instructor lecturers lecturer facilitators facilitator",
          "mentors mentor speakers speaker experts expert specialists professors panellists",
          "panelists formateurs formatrices formateur instructeurs instructeur intervenants",
          "intervenant conferenciers expertes specialistes formadores formadoras formador",
          "instructores ponentes ponente facilitadores facilitadoras facilitador",
          "expertos expertas experto especialistas docentes conferencistas");

  private static final Set<String> TAUGHT =
      WordList.of("delivered taught facilitated led moderated");

  private static final Set<String> TOLD =
      WordList.of(
          "presented shared described outlined explained showed presente presentes partage expose",
          "decrit presento presentaron compartio compartieron expuso expusieron expuesto");

  /** What States tell of their own. */
  private static final Set<String> LESSONS =
      WordList.of(
          "lessons experience experiences practice practices model models example examples case",
          "lecons pratiques modele modeles exemple retour retours lecciones",
          "experiencia experiencias practicas modelo modelos ejemplo ejemplos");

  private final Reading reading;

  TeachingStates(Reading reading) {
    this.reading = reading;
  }

  /** The States of whose people nothing else is said than that they taught. */
  Set<String> find() {
    Set<String> teaching = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Phrase phrase : reading.phrases()) {
      int from = -1;
      for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
        String state = stateOf(name);
        if (state == null) {
          continue;
        }
        boolean follows = from >= 0 && name.first() - from <= NEXT && !breaks(from, name.first());
        boolean teaches = follows || isAfterTeachers(name, phrase) || tellsLessons(name, phrase);
        (teaches ? teaching : others).add(state);
        from = teaches ? name.last() : -1;
      }
    }
    teaching.removeAll(others);
    return teaching;
  }

  private static String stateOf(Named name) {
    if (name.term() instanceof Term.OfPeople people) {
      return people.state().iso3();
    }
    return name.state() == null ? null : name.state().iso3();
  }

  /** Whether a sentence or a clause ends between two names. */
  private boolean breaks(int last, int first) {
    for (int i = last; i < first; i++) {
      String gap = reading.gapAfter(i);
      if (gap.indexOf('.') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "international experts from Romania and Spain", "taught by officers from Italy". */
  private boolean isAfterTeachers(Named name, Phrase phrase) {
    for (int i = name.first() - 1; i >= Math.max(phrase.first(), name.first() - NEAR); i--) {
      boolean taught = TAUGHT.contains(reading.word(i)) && reading.word(i + 1).equals("by");
      if (TEACHERS.contains(reading.word(i)) || taught) {
        return !breaks(i, name.first()) && reading.gapAfter(i).indexOf(',') < 0;
      }
    }
    return false;
  }

  /** "France and Canada presented the lessons": what they have done at home. */
  private boolean tellsLessons(Named name, Phrase phrase) {
    for (int i = name.last() + 1; i <= Math.min(phrase.last(), name.last() + NEAR); i++) {
      if (TOLD.contains(reading.word(i))) {
        for (int k = i + 1; k <= Math.min(phrase.last(), i + NEAR); k++) {
          if (LESSONS.contains(reading.word(k))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
