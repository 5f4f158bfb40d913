package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gapline.codebook.DecidedBy;
import org.gapline.table.StatementTable;
import org.gapline.trend.CollectEvidence;

/**
 * Chooses the statements that show something best: confident ones before doubtful ones, late ones
 * before early ones, from documents that are not cited yet before others. Only whole sentences that
 * can be understood alone are shown; items of lists are left to the tables.
 */
final class Exemplars {

  private static final int FEWEST_WORDS = 6;
  private static final int LONGEST = 190;
  private static final int SHORT = 130;
  private static final int OLD = 12;

  /** Less confident ones are counted, and not held up to anybody. */
  private static final double LEAST = 0.6;

  private static final double FAIR = 0.7;

  /** Words that point to what stands before, so that the sentence is not understood alone. */
  private static final Set<String> POINTING =
      Set.of(
          "he",
          "she",
          "they",
          "this",
          "these",
          "those",
          "such",
          "yet",
          "but",
          "however",
          "also",
          "moreover",
          "now",
          "then",
          "until",
          "it",
          "once",
          "il",
          "elle",
          "ils",
          "elles",
          "ce",
          "cela",
          "ces",
          "cette",
          "mais",
          "toutefois",
          "esto",
          "estos",
          "esta",
          "pero",
          "ello",
          "ellos",
          "ellas");

  /** Those that leave nothing to be understood. */
  private static final Set<String> EMPTY =
      Set.of(
          "he", "she", "they", "this", "these", "those", "such", "ils", "elles", "ceci", "estos");

  /** The same within a sentence. */
  private static final Pattern POINTING_BACK =
      Pattern.compile(
          "\\b(?:he|she|of them|the same|these|those|such|that country|of this kind|the latter|it has|it had"
              + "|ces|cette|estos|estas|dicha|dicho)\\b");

  /** Words for talk about challenges, which says nothing of what they are. */
  private static final Pattern OF_ONESELF = Pattern.compile("\\bI(?:[’'](?:ve|m|d|ll))? [a-z]");

  private static final Pattern VAGUE =
      Pattern.compile(
          "discuss\\p{L}* (?:the |current |common |key )*(?:challenges|gaps|needs|issues)"
              + "|challenges (?:were|and opportunities|related to)|share\\p{L}* (?:their )?experience");

  private final Scope scope;
  private final Notes notes;
  private final Wordings wordings;

  Exemplars(Scope scope, Notes notes, Wordings wordings) {
    this.scope = scope;
    this.notes = notes;
    this.wordings = wordings;
  }

  /** The best of some statements that is not cited yet. */
  Optional<StatementTable.Row> best(List<StatementTable.Row> statements) {
    return statements.stream()
        .filter(statement -> isSentence(statement.text()) && !isEmpty(statement.text()))
        .filter(statement -> statement.confidence() >= LEAST && !notes.has(statement))
        .filter(wordings::isShowable)
        .max(
            Comparator.comparingDouble(this::score)
                .thenComparing(StatementTable.Row::statementId, Comparator.reverseOrder()));
  }

  /** The best ones, each of a document of its own where there are enough. */
  List<StatementTable.Row> best(List<StatementTable.Row> statements, int most) {
    List<StatementTable.Row> left = new ArrayList<>(statements);
    List<StatementTable.Row> chosen = new ArrayList<>();
    while (chosen.size() < most) {
      Optional<StatementTable.Row> next = best(notOf(chosen, left));
      if (next.isEmpty()) {
        next = best(left);
      }
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get());
      left.remove(next.get());
    }
    return chosen;
  }

  private static List<StatementTable.Row> notOf(
      List<StatementTable.Row> chosen, List<StatementTable.Row> left) {
    return left.stream()
        .filter(s -> chosen.stream().noneMatch(other -> other.docId().equals(s.docId())))
        .toList();
  }

  private double score(StatementTable.Row statement) {
    double score = 0;
    score += isConfident(statement) ? 3 : statement.confidence() >= FAIR ? 1.5 : 0;
    score += statement.decidedBy().equals(DecidedBy.MODEL.id()) ? 0 : 1.5;
    score += recency(statement);
    score += notes.hasDocumentOf(statement) ? 0 : 2;
    score += statement.text().length() <= LONGEST ? 2 : 0;
    score += statement.text().length() <= SHORT ? 1 : 0;
    score += statement.language().equals("en") ? 3 : 0;
    score += wordings.namesStates(statement) ? 0 : 4;
    score += isPointing(statement.text()) ? 0 : 3;
    score += isTelling(statement) ? 3 : 0;
    return score + statement.confidence() / 10;
  }

  /**
   * Whether it says what the challenge is, and not only that challenges were talked about, or what
   * somebody says of themselves.
   */
  static boolean isTelling(StatementTable.Row statement) {
    return !VAGUE.matcher(statement.text()).find() && !OF_ONESELF.matcher(statement.text()).find();
  }

  static boolean isConfident(StatementTable.Row statement) {
    return statement.confidence() >= CollectEvidence.CONFIDENT;
  }

  /** From 3 for this year's down to 0 for what is old or has no date. */
  private double recency(StatementTable.Row statement) {
    if (statement.year() == null) {
      return 0;
    }
    int age = scope.data().caption().date().getYear() - statement.year();
    return 3.0 * Math.max(0, OLD - age) / OLD;
  }

  /** Whether a text is a whole sentence. */
  static boolean isSentence(String text) {
    String bare = text.strip().replaceAll("^[\"“«‘' ]+", "");
    boolean begins = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
    boolean ends = bare.matches("(?s).*[.!?][\"”»’' ]*$");
    return begins && ends && bare.split("\\s+").length >= FEWEST_WORDS;
  }

  private static String first(String text) {
    return text.strip().split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static boolean isEmpty(String text) {
    return EMPTY.contains(first(text));
  }

  private static boolean isPointing(String text) {
    String first = first(text);
    String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
    return POINTING.contains(first) || POINTING_BACK.matcher(lower).find();
  }
}
