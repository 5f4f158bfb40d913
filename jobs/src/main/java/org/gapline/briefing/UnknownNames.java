package org.gapline.briefing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.table.StatementTable;

/**
 * Words with a capital that the codebook does not know and that no sentence of the release has in
 * small letters: persons, provinces, programmes. Whoever reads them may learn who or where.
 */
final class UnknownNames {

  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}]{2,6}s?");
  private static final String OPENING = ".:!?\n\"“«‘•*";

  /** Words that have a capital and name nobody. */
  private static final Set<String> COMMON =
      new HashSet<>(
          Arrays.asList(
              ("i u january february march april may june july august september october november december"
                      + " monday tuesday wednesday thursday friday saturday sunday member members state"
                      + " states etat etats estado estados membre membres miembro miembros united nations"
                      + " unies naciones unidas security council counter terrorism committee resolution"
                      + " international regional national government governments ministry ministries"
                      + " convention protocol islamic muslim christian internet english french arabic spanish"
                      + " african european asian western eastern northern southern central gulf sea lake"
                      + " basin judge judges minister participants participant the a an in on at of for"
                      + " el la los las le les l un une una des il elle no not justice interior foreign"
                      + " affairs affaires defence asuntos exteriores interieur"
                      + " boko haram shabaab qaida qaeda daesh da esh taliban mandela rules rule chair"
                      + " directorate executive office centre center department unit bureau agency task"
                      + " force organization organisation union assembly world cup charter strategy plan"
                      + " river delta valley mountains strait peninsula ocean channel"
                      + " comite conseil consejo direction direccion ejecutiva ejecutivo secretariat gobierno"
                      + " gouvernement ministerio ministere defensa interieur"
                      + " police army court courts parliament bank")
                  .split(" ")));

  private static final Set<String> PERSONS =
      SpeakerWords.PERSONS.stream()
          .map(word -> Tokens.of(word).folded(0))
          .collect(Collectors.toUnmodifiableSet());

  private final KnownNames known;
  private final Set<String> small;

  /**
   * @param small words that stand somewhere in small letters, folded
   */
  UnknownNames(KnownNames known, Set<String> small) {
    this.known = known;
    this.small = Set.copyOf(small);
  }

  /** By the words of all sentences of a release. */
  static UnknownNames of(KnownNames known, List<StatementTable.Row> statements) {
    Set<String> small = new HashSet<>();
    for (StatementTable.Row statement : statements) {
      Tokens tokens = Tokens.of(statement.text());
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.isCapitalized(i)) {
          small.add(tokens.folded(i));
        }
      }
    }
    return new UnknownNames(known, small);
  }

  /** The words of unknown names; the first of a sentence only where the next is one, too. */
  BitSet in(String text, Tokens tokens) {
    BitSet names = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      names.set(i, isStrange(tokens, i));
    }
    for (KnownNames.Mention mention : known.in(tokens)) {
      names.clear(mention.first(), mention.last() + 1);
    }
    for (MatchResult office : Offices.in(text)) {
      names.clear(tokens.firstFrom(office.start()), tokens.firstFrom(office.end()));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (names.get(i) && isOpening(text, tokens, i) && !names.get(i + 1)) {
        names.clear(i);
      }
    }
    return names;
  }

  private boolean isStrange(Tokens tokens, int i) {
    String word = tokens.folded(i);
    return tokens.isCapitalized(i)
        && !ACRONYM.matcher(tokens.word(i)).matches()
        && !small.contains(word)
        && !COMMON.contains(word)
        && !PERSONS.contains(word)
        && !SpeakerWords.COUNTING.contains(word)
        && !SpeakerWords.PREPOSITIONS.contains(word)
        && !(word.endsWith("s") && small.contains(word.substring(0, word.length() - 1)))
        && !small.contains(word + "s");
  }

  private static boolean isOpening(String text, Tokens tokens, int i) {
    int from = i == 0 ? 0 : tokens.end(i - 1);
    return i == 0
        || text.substring(from, tokens.begin(i)).chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
  }
}
