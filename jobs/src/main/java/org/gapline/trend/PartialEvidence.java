package org.gapline.trend;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some of an event's statements and documents add to its evidence. Pieces of different ones
 * merge, in any order, into what all of them add; none knows anything of the event but its id, so
 * that a piece holds whatever becomes known of the event.
 *
 * @param eventId the event
 * @param statements number of statements that count, of any role
 * @param challenges themes of reported gaps, in order
 * @param recommendations themes of recommendations, in order
 * @param progress themes on which progress is reported, in order
 * @param documents number of documents, near copies among them
 * @param words words of the documents, without near copies
 */
public record PartialEvidence(
    String eventId,
    int statements,
    List<Shown> challenges,
    List<Shown> recommendations,
    List<String> progress,
    int documents,
    int words) {

  public PartialEvidence {
    challenges = List.copyOf(challenges);
    recommendations = List.copyOf(recommendations);
    progress = List.copyOf(progress);
  }

  /** The piece that is nothing but documents and their length. */
  public static PartialEvidence ofDocuments(String eventId, int documents, int words) {
    return new PartialEvidence(eventId, 0, List.of(), List.of(), List.of(), documents, words);
  }

  /** What statements add that count. */
  static PartialEvidence ofStatements(
      String eventId,
      int statements,
      Map<String, Shown> challenges,
      Map<String, Shown> recommendations,
      Set<String> progress) {
    return new PartialEvidence(
        eventId,
        statements,
        List.copyOf(challenges.values()),
        List.copyOf(recommendations.values()),
        List.copyOf(progress),
        0,
        0);
  }

  /** All pieces of one event as one. */
  public static PartialEvidence together(List<PartialEvidence> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    return new PartialEvidence(
        pieces.get(0).eventId,
        pieces.stream().mapToInt(PartialEvidence::statements).reduce(0, Math::addExact),
        best(pieces, PartialEvidence::challenges),
        best(pieces, PartialEvidence::recommendations),
        pieces.stream().flatMap(piece -> piece.progress.stream()).sorted().distinct().toList(),
        pieces.stream().mapToInt(PartialEvidence::documents).sum(),
        pieces.stream().mapToInt(PartialEvidence::words).sum());
  }

  private static List<Shown> best(
      List<PartialEvidence> pieces, Function<PartialEvidence, List<Shown>> shown) {
    TreeMap<String, Shown> best = new TreeMap<>();
    for (PartialEvidence piece : pieces) {
      shown.apply(piece).forEach(one -> best.merge(one.theme(), one, Shown::better));
    }
    return List.copyOf(best.values());
  }

  /** The same with the documents of another piece, and their length. */
  public PartialEvidence plusDocuments(PartialEvidence more) {
    return new PartialEvidence(
        eventId,
        statements,
        challenges,
        recommendations,
        progress,
        documents + more.documents,
        words + more.words);
  }

  /** The evidence of the event, if this is all of it. */
  public EventEvidence toEvidence(HeldEvent event) {
    return new EventEvidence(
        event.eventId(),
        event.day(),
        event.year(),
        event.regions(),
        event.groupings(),
        event.states(),
        Set.copyOf(event.agenda()),
        statements,
        byTheme(challenges),
        byTheme(recommendations),
        new TreeSet<>(progress),
        doubtful(),
        words);
  }

  private static Map<String, String> byTheme(Collection<Shown> shown) {
    Map<String, String> byTheme = new TreeMap<>();
    shown.forEach(one -> byTheme.put(one.theme(), one.statementId()));
    return byTheme;
  }

  private Set<String> doubtful() {
    return Stream.concat(challenges.stream(), recommendations.stream())
        .filter(Shown::doubtful)
        .map(Shown::statementId)
        .collect(Collectors.toSet());
  }
}
