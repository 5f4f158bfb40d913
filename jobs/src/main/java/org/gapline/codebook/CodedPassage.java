package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A made-up passage of a report with the part that each actor named in it takes, as a trained coder
 * tells it. Weights are fitted to it.
 *
 * @param text the passage
 * @param language ISO 639-1 code
 * @param organizers who organized, hosted or convened, as the strings of the text
 * @param participants who else attended, as the strings of the text
 * @param donors who paid, as the strings of the text
 * @param mentioned who is only mentioned, as the strings of the text
 * @param line line in its file, for messages
 */
public record CodedPassage(
    String text,
    String language,
    List<String> organizers,
    List<String> participants,
    List<String> donors,
    List<String> mentioned,
    int line) {

  public CodedPassage {
    organizers = List.copyOf(organizers);
    participants = List.copyOf(participants);
    donors = List.copyOf(donors);
    mentioned = List.copyOf(mentioned);
  }

  /** All strings that are coded. */
  List<String> names() {
    List<String> names = new ArrayList<>(organizers);
    names.addAll(participants);
    names.addAll(donors);
    names.addAll(mentioned);
    return names;
  }
}
