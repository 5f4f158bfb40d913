package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coded strings of a passage by where they stand, to tell which of its actors they mean. */
final class CodedNames {

  private final String text;
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final PartyTraining.Coded coded;

  CodedNames(String text, PartyTraining.Coded coded, Set<String> mentioned) {
    this.text = text;
    this.coded = coded;
    add(coded.organizers());
    add(coded.participants());
    add(coded.donors());
    add(mentioned);
  }

  private void add(Set<String> strings) {
    strings.forEach(string -> lists.put(string, strings));
  }

  /**
   * The same with the canonical names of the actors. States attend as States, and are no
   * participants by the coding manual.
   */
  PartyTraining.Coded canonical(Reading reading, PartyEvidence evidence) {
    Set<String> organizers = new HashSet<>();
    Set<String> participants = new HashSet<>();
    Set<String> donors = new HashSet<>();
    for (Map.Entry<String, List<PartyMention>> entry : evidence.mentions().entrySet()) {
      for (PartyMention mention : entry.getValue()) {
        Set<String> list = listOf(mention, reading);
        if (list == coded.organizers()) {
          organizers.add(entry.getKey());
        } else if (list == coded.donors()) {
          donors.add(entry.getKey());
        } else if (list == coded.participants() && !mention.actor().isState()) {
          participants.add(entry.getKey());
        }
      }
    }
    return new PartyTraining.Coded(organizers, participants, donors);
  }

  /** The list of the longest coded string that holds a mention, or is held by it; or null. */
  private Set<String> listOf(PartyMention mention, Reading reading) {
    int begin = reading.tokens().begin(mention.actor().first());
    int end = reading.tokens().end(mention.actor().last());
    String longest = "";
    for (String string : lists.keySet()) {
      if (string.length() > longest.length() && meets(string, begin, end)) {
        longest = string;
      }
    }
    return lists.get(longest);
  }

  private boolean meets(String string, int begin, int end) {
    for (int at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
      int to = at + string.length();
      if ((at <= begin && to >= end) || (at >= begin && to <= end)) {
        return true;
      }
    }
    return false;
  }
}
