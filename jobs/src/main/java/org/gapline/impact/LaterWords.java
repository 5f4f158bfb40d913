package org.gapline.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/**
 * What later documents say that may be about the same matter: the same actor, and the same subject.
 * A likeness of words and names, never knowledge: each is a candidate for a reader to look at.
 */
final class LaterWords {

  private static final int SHOWN = 3;
  private static final double LEAST = 0.45;

  /** Actor and theme alone are shared by much that is said at events of one region. */
  private static final double LEAST_WORDING = 0.2;

  private static final int LETTERS = 5;

  private final ImpactMaterial material;

  LaterWords(ImpactMaterial material) {
    this.material = material;
  }

  /**
   * A statement that may be about the matter.
   *
   * @param statement the later statement
   * @param score from 0 to 1: two fifths actor, and three tenths each themes and words in common
   */
  record Candidate(StatementTable.Row statement, double score) {}

  /** Whether a statement tells what became of something. */
  static boolean tellsWhatBecame(StatementTable.Row statement) {
    return statement.role().equals("progress")
        || statement.role().equals("challenge")
        || statement.assistance().equals("delivered");
  }

  /** Whether a statement tells of help. */
  static boolean tellsOfHelp(StatementTable.Row statement) {
    return statement.assistance().equals("offered") || statement.assistance().equals("delivered");
  }

  /** The likeliest candidates of later years in other documents, the likeliest first. */
  List<Candidate> of(StatementTable.Row said, Predicate<StatementTable.Row> kind) {
    if (said.year() == null) {
      return List.of();
    }
    Set<String> actors = actors(said);
    Set<String> words = words(said.text());
    List<Candidate> candidates = new ArrayList<>();
    for (StatementTable.Row later : material.statements()) {
      if (later.year() != null
          && later.year() > said.year()
          && !later.docId().equals(said.docId())
          && kind.test(later)) {
        double score = score(said, actors, words, later);
        if (score >= LEAST) {
          candidates.add(new Candidate(later, score));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(each -> each.statement().statementId()));
    return List.copyOf(candidates.subList(0, Math.min(SHOWN, candidates.size())));
  }

  private double score(
      StatementTable.Row said, Set<String> actors, Set<String> words, StatementTable.Row later) {
    double themes = common(said.themes(), later.themes(), Base.UNION);
    double actor = themes == 0 ? 0 : common(actors, actors(later), Base.SMALLER);
    double wording = actor == 0 ? 0 : common(words, words(later.text()), Base.SMALLER);
    return wording < LEAST_WORDING ? 0 : 0.4 * actor + 0.3 * themes + 0.3 * wording;
  }

  /** Who is meant: States that it names, else those that took part where it was said. */
  private Set<String> actors(StatementTable.Row statement) {
    Set<String> actors = new TreeSet<>(statement.states());
    EventTable.Row event =
        statement.eventId() == null ? null : material.events().get(statement.eventId());
    if (event != null) {
      event.organizers().stream().filter(statement.text()::contains).forEach(actors::add);
      if (actors.isEmpty()) {
        actors.addAll(event.states());
      }
    }
    return actors;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= LETTERS) {
        words.add(word);
      }
    }
    return words;
  }

  private enum Base {
    UNION,
    SMALLER
  }

  private static double common(Collection<String> a, Collection<String> b, Base base) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    double of =
        base == Base.SMALLER ? Math.min(a.size(), b.size()) : a.size() + b.size() - both.size();
    return of == 0 ? 0 : both.size() / of;
  }
}
