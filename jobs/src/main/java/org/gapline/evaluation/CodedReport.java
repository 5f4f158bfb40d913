package org.gapline.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What was found in one document, by a person (gold) or by the finders (prediction). Where the
 * document does not say it, a value is null or a list empty. Where nobody looked, it is {@code
 * uncoded}, and scores and weights leave it out.
 *
 * @param file base name of the file: gold and predictions are joined on it
 * @param lang ISO 639-1 code of the language
 * @param kind kind of document by the coding manual
 * @param start first day of the event, as ISO date
 * @param end last day of the event, as ISO date
 * @param city city of the venue
 * @param country ISO 3166-1 alpha-3 of the venue
 * @param regions regions of the audience
 * @param states States that took part
 * @param organizers who organised it
 * @param participants who else attended
 * @param donors who funded it
 * @param resolutions resolutions cited
 * @param statements coded statements
 * @param style house style of its writer, gold only
 * @param split {@code tune} or {@code check}, gold only
 * @param subjectInherited whether its coder gave statements the subject of the document as a theme
 *     although they do not speak of it, gold only
 * @param uncoded keys of what was not coded, {@code themes} among them where a statement has none,
 *     gold only
 */
public record CodedReport(
    String file,
    String lang,
    String kind,
    String start,
    String end,
    String city,
    String country,
    List<String> regions,
    List<String> states,
    List<String> organizers,
    List<String> participants,
    List<String> donors,
    List<String> resolutions,
    List<Statement> statements,
    String style,
    String split,
    boolean subjectInherited,
    Set<String> uncoded) {

  public CodedReport {
    regions = List.copyOf(regions);
    states = List.copyOf(states);
    organizers = List.copyOf(organizers);
    participants = List.copyOf(participants);
    donors = List.copyOf(donors);
    resolutions = List.copyOf(resolutions);
    statements = List.copyOf(statements);
    uncoded = Set.copyOf(uncoded);
  }

  /** Whether somebody looked for all of these in the document. */
  boolean codes(String... keys) {
    return Arrays.stream(keys).noneMatch(uncoded::contains);
  }

  /**
   * A coded statement.
   *
   * @param text its text
   * @param role id of its role
   * @param themes ids of its themes
   * @param optional whether it is left out of the scores, found or not, gold only
   */
  public record Statement(String text, String role, List<String> themes, boolean optional) {

    public Statement {
      themes = List.copyOf(themes);
    }
  }

  /** A prediction, ready to be scored. */
  public static CodedReport of(Prediction prediction) {
    return new CodedReport(
        prediction.file(),
        prediction.lang(),
        prediction.kind(),
        prediction.start(),
        prediction.end(),
        prediction.city(),
        prediction.country(),
        prediction.regions(),
        prediction.states(),
        prediction.organizers(),
        prediction.participants(),
        prediction.donors(),
        prediction.resolutions(),
        prediction.statements().stream()
            .map(s -> new Statement(s.text(), s.role(), s.themes(), false))
            .toList(),
        null,
        null,
        false,
        Set.of());
  }
}
