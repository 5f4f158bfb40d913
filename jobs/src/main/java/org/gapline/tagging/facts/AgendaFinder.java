package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.tagging.statement.ThemeTagger;

/** Finds the agenda of an event: the themes of its title and of the sentences about its aim. */
final class AgendaFinder {

  private final ThemeTagger themes;

  AgendaFinder(ThemeTagger themes) {
    this.themes = themes;
  }

  /** Ids of the themes, parents of sub-themes included, in alphabetical order. */
  List<String> find(Reading reading) {
    Set<String> found = new TreeSet<>();
    for (Phrase phrase : speaking(reading)) {
      Tokens tokens =
          Tokens.of(
              reading.text(),
              reading.tokens().begin(phrase.first()),
              reading.tokens().end(phrase.last()));
      found.addAll(themes.ids(tokens, reading.document().language()));
    }
    return List.copyOf(found);
  }

  /** Title, sentences about the aim, and the list items after them. */
  private static List<Phrase> speaking(Reading reading) {
    List<Phrase> speaking = new ArrayList<>(TitlePhrases.of(reading));
    boolean list = false;
    for (Phrase phrase : reading.phrases()) {
      boolean item = phrase.block().kind() == org.gapline.document.Block.Kind.LIST_ITEM;
      boolean aim = phrase.has(Cue.AIM) && (phrase.has(Cue.EVENT) || phrase.isHeading() || item);
      if (item ? list || aim : aim) {
        speaking.add(phrase);
      }
      list = item ? list : aim;
    }
    return speaking;
  }
}
