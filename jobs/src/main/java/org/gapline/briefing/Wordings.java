package org.gapline.briefing;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/**
 * How the wording of a statement may be shown: persons as participants; outside a State's own
 * briefing no State with a challenge; quotation marks only around a source's own words.
 */
final class Wordings {

  private static final int LONGEST = 300;
  private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”„‟«»]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OPEN_END = Pattern.compile("[;:,]$");

  private final Scope scope;
  private final StateMentions mentions;
  private final Set<String> challenging;

  Wordings(Scope scope, Codebook codebook) {
    this.scope = scope;
    this.mentions = new StateMentions(codebook);
    this.challenging =
        scope.data().statements().stream()
            .filter(statement -> statement.role().equals(Role.CHALLENGE.id()))
            .map(StatementTable.Row::docId)
            .collect(Collectors.toSet());
  }

  /** The wording of a statement. */
  Run.Quote quote(StatementTable.Row statement) {
    String text = SPACES.matcher(statement.text()).replaceAll(" ").strip();
    text = OPEN_END.matcher(text).replaceFirst(".");
    text = Speakers.withheld(text, statement.language());
    if (withholdsStates(statement)) {
      text = mentions.without(text);
    }
    return new Run.Quote(
        marked(statement, shortened(text)), statement.language(), statement.statementId());
  }

  private String marked(StatementTable.Row statement, String text) {
    Source source = scope.data().sources().get(statement.docId());
    boolean own = source != null && source.original();
    return own ? "“" + text + "”" : QUOTATION_MARKS.matcher(text).replaceAll("").strip();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, text.lastIndexOf(' ', LONGEST)) + " […]";
  }

  /** Whether States are taken out of the wording and of what stands beside it. */
  boolean withholdsStates(StatementTable.Row statement) {
    return statement.role().equals(Role.CHALLENGE.id()) && isWithholding();
  }

  private boolean isWithholding() {
    return !scope.subject().isState() && scope.request().naming() == Naming.WITHHELD;
  }

  /** Whether a note on the document may stand for a challenge, there or beside another mark. */
  private boolean withholdsStates(String document) {
    return isWithholding() && challenging.contains(document);
  }

  /** Whether it would tell of one State although States are withheld: no other was in the room. */
  boolean tellsOfOneState(StatementTable.Row statement) {
    return withholdsStates(statement)
        && scope.event(statement.eventId()).map(event -> event.states().size() == 1).orElse(false);
  }

  /** Whether the statement has to be changed before it may be shown. */
  boolean namesStates(StatementTable.Row statement) {
    return withholdsStates(statement) && mentions.isIn(statement.text());
  }

  /** The title of what is cited, without States where they are withheld. */
  String title(StatementTable.Row statement, String title) {
    return withholdsStates(statement.docId()) ? mentions.without(title) : title;
  }

  /** The venue of an event; its city alone where States are withheld. */
  String venue(StatementTable.Row statement, EventTable.Row event) {
    String city = event.city() == null ? "" : event.city();
    return city.equals("online") ? "Online" : title(statement, city);
  }
}
