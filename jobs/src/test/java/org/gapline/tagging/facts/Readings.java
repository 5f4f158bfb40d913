package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.ProjectCodebook;

/** Texts as the finders of facts read them, by the codebook of the project. */
final class Readings {

  static final Codebook CODEBOOK = ProjectCodebook.read();

  static final Actors ACTORS = new Actors(CODEBOOK);

  private static final Lexicon<Term> LEXICON = Terms.lexiconOf(CODEBOOK);

  private Readings() {}

  /**
   * The reading of a text, with its language before it where that is not English: "fr: Les juges".
   *
   * @param text where "//" stands for the end of a block, "# " for a heading, "- " for an item
   */
  static Reading of(String text) {
    Document document = document(text);
    return new Reading(document, new SentenceSplitter().sentences(document), LEXICON);
  }

  static Document document(String text) {
    boolean other = text.startsWith("fr: ") || text.startsWith("es: ");
    String kept = (other ? text.substring(4) : text).replace("//", "\n\n");
    String language = other ? text.substring(0, 2) : "en";
    String title = kept.startsWith("# ") ? kept.substring(2).split("\n")[0] : null;
    return new Document(
        "d-1", "a.txt", InputMetadata.unmarked(), "text/plain", language, title, kept, Set.of());
  }

  static List<DateMention> dates(Reading reading) {
    return DateScanner.scan(reading.text(), reading.tokens());
  }

  static ActorLists actors(Reading reading) {
    return new DocumentActors(reading, ACTORS).at(null);
  }

  /** The names of those who are listed. */
  static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }

  /**
   * A word or some words of a text, which stand in square brackets there.
   *
   * @param reading the text without these brackets
   * @param first index of the first of the words
   * @param last index of the last of them
   */
  record Marked(Reading reading, int first, int last) {

    static Marked in(String text) {
      Reading reading = of(text.replace("[", "").replace("]", ""));
      int skipped = text.startsWith("fr: ") || text.startsWith("es: ") ? 4 : 0;
      String before = text.substring(skipped, text.indexOf('[')).replace("//", "\n\n");
      String marked =
          text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace("//", "\n\n");
      int first = reading.tokens().firstFrom(before.length());
      return new Marked(
          reading, first, reading.tokens().firstFrom(before.length() + marked.length()) - 1);
    }

    Named name() {
      return reading.nameAt(first);
    }

    /** The sentence that holds the words. */
    Phrase phrase() {
      return reading.phrases().stream().filter(p -> p.last() >= first).findFirst().orElseThrow();
    }

    /** The cue of a kind at the words. */
    Phrase.CueMatch cue(Cue cue) {
      return phrase().cues().stream()
          .filter(c -> c.cue() == cue && c.first() == first)
          .findFirst()
          .orElseThrow();
    }
  }
}
