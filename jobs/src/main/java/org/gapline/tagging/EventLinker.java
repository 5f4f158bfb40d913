package org.gapline.tagging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups what documents report into events: several reports of one event become one, and a series
 * held in several cities or at several dates stays apart. Pure; the same reports give the same
 * events in any order.
 *
 * <p>Reports can only be of one event when they have the same {@link #blockingKey}; so a large
 * archive is grouped by that key first and linked group by group.
 */
public final class EventLinker {

  private static final int BYTES_SHOWN = 8;

  /**
   * The key that reports of one event share: the first day where it is known, else the same title,
   * place, organizers and month or year, else the document itself.
   */
  public String blockingKey(EventFacts facts, String docId) {
    if (facts.precision() == DatePrecision.DAY) {
      return facts.start() != null ? "from " + facts.start() : "until " + facts.end();
    }
    String place = EventPlaces.key(facts);
    if (facts.title() == null || place.isEmpty() || facts.organizers().isEmpty()) {
      return "document " + docId;
    }
    String when = facts.precision() == DatePrecision.NONE ? "" : facts.start().toString();
    return String.join(
        "|",
        "undated",
        String.join(" ", EventSubjects.words(facts.title())),
        place,
        String.join("+", facts.organizers().stream().sorted().toList()),
        when);
  }

  /** The events of reports, by their first documents. */
  public List<LinkedEvent> link(List<DocumentEvent> reports) {
    Map<String, List<DocumentEvent>> blocks = new TreeMap<>();
    reports.stream()
        .sorted()
        .forEach(
            report ->
                blocks
                    .computeIfAbsent(
                        blockingKey(report.facts(), report.docId()), key -> new ArrayList<>())
                    .add(report));
    List<LinkedEvent> events = new ArrayList<>();
    blocks.forEach((key, block) -> events.addAll(linkBlock(key, block)));
    events.sort((a, b) -> a.reports().get(0).compareTo(b.reports().get(0)));
    return events;
  }

  private static List<LinkedEvent> linkBlock(String key, List<DocumentEvent> block) {
    List<List<DocumentEvent>> groups = groups(block);
    Map<String, Integer> times = new TreeMap<>();
    groups.forEach(group -> times.merge(idFacts(key, group), 1, Integer::sum));
    List<LinkedEvent> events = new ArrayList<>();
    Map<String, Integer> used = new TreeMap<>();
    for (List<DocumentEvent> group : groups) {
      String facts = idFacts(key, group);
      if (times.get(facts) > 1) {
        facts = facts + "|" + lead(group);
      }
      int nth = used.merge(facts, 1, Integer::sum);
      String unique = nth == 1 ? facts : facts + "|" + nth;
      events.add(EventMerge.merge("e-" + hash(unique), group));
    }
    return events;
  }

  /** A report joins the first group whose reports are all compatible with it. */
  private static List<List<DocumentEvent>> groups(List<DocumentEvent> block) {
    List<List<DocumentEvent>> groups = new ArrayList<>();
    for (DocumentEvent report : block) {
      List<DocumentEvent> own = null;
      for (List<DocumentEvent> group : groups) {
        boolean fits =
            group.stream()
                .allMatch(
                    other ->
                        !other.docId().equals(report.docId())
                            && EventSubjects.sameEvent(other.facts(), report.facts()));
        if (fits) {
          own = group;
          break;
        }
      }
      if (own == null) {
        own = new ArrayList<>();
        groups.add(own);
      }
      own.add(report);
    }
    return groups;
  }

  /** The facts of which the id is made: those that a further report of the event leaves alone. */
  private static String idFacts(String key, List<DocumentEvent> group) {
    if (!key.startsWith("from ") && !key.startsWith("until ")) {
      return key;
    }
    return group.stream()
        .map(report -> EventPlaces.key(report.facts()))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .map(place -> key + "|" + place)
        .orElse(key + "|" + lead(group));
  }

  /** The first by name of the organizers of a group; empty where its reports name none. */
  private static String lead(List<DocumentEvent> group) {
    return group.stream()
        .flatMap(report -> report.facts().organizers().stream())
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static String hash(String facts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES_SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
