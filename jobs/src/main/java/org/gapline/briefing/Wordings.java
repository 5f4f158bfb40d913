package org.gapline.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/**
 * How the wording of a statement may be shown: persons as participants; no State with a challenge,
 * but for the one that the briefing is on; quotation marks only around a source's own words.
 */
final class Wordings {

  private static final int LONGEST = 300;
  private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”„‟«»]");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String NOT_SHOWN = "[Not shown: it may tell who spoke, or where.]";
  private static final Pattern OPEN_END = Pattern.compile("[;:,]$");

  private final Scope scope;
  private final UnknownNames unknown;
  private final Speakers speakers;
  private final StateMentions mentions;
  private final Set<String> challenging;
  private final Map<String, Optional<String>> shown = new HashMap<>();

  Wordings(Scope scope, Codebook codebook) {
    this.scope = scope;
    KnownNames known = new KnownNames(codebook);
    this.unknown = UnknownNames.of(known, scope.data().statements());
    this.speakers = new Speakers(unknown);
    this.mentions = new StateMentions(known, codebook, this::isSubject);
    this.challenging =
        scope.data().statements().stream()
            .filter(statement -> statement.role().equals(Role.CHALLENGE.id()))
            .map(StatementTable.Row::docId)
            .collect(Collectors.toSet());
  }

  private boolean isSubject(String state) {
    return scope.subject().isState() && scope.subject().id().equals(state);
  }

  /** The wording of a statement that may be shown. */
  Run.Quote quote(StatementTable.Row statement) {
    String text =
        shown(statement).map(each -> marked(statement, shortened(each))).orElse(NOT_SHOWN);
    return new Run.Quote(text, statement.language(), statement.statementId());
  }

  /** Whether a wording can be shown of which it is sure that it tells nobody who is withheld. */
  boolean isShowable(StatementTable.Row statement) {
    return !tellsOfOneState(statement) && shown(statement).isPresent();
  }

  private Optional<String> shown(StatementTable.Row statement) {
    return shown.computeIfAbsent(statement.statementId(), id -> withheld(statement));
  }

  private Optional<String> withheld(StatementTable.Row statement) {
    String text = SPACES.matcher(statement.text()).replaceAll(" ").strip();
    text = OPEN_END.matcher(text).replaceFirst(".");
    Optional<String> spoken = speakers.withheld(text, statement.language());
    return withholdsStates(statement)
        ? spoken
            .map(each -> mentions.without(each, statement.language()))
            .filter(each -> unknown.in(each, Tokens.of(each)).isEmpty())
        : spoken;
  }

  private String marked(StatementTable.Row statement, String text) {
    Source source = scope.data().sources().get(statement.docId());
    boolean own = source != null && source.original();
    return own ? "“" + text + "”" : QUOTATION_MARKS.matcher(text).replaceAll("").strip();
  }

  /** A long text without its end; what stands in brackets stays whole or goes. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String begin = text.substring(0, Math.max(0, text.lastIndexOf(' ', LONGEST)));
    int bracket = begin.lastIndexOf('[');
    boolean open = bracket > begin.lastIndexOf(']');
    return (open ? begin.substring(0, bracket).stripTrailing() : begin) + " […]";
  }

  /** Whether States are taken out of the wording. */
  private boolean withholdsStates(StatementTable.Row statement) {
    return isWithheldChallenge(statement) || isNoteWithheld(statement);
  }

  private boolean isWithheldChallenge(StatementTable.Row statement) {
    return statement.role().equals(Role.CHALLENGE.id()) && isWithholding();
  }

  /** Whether the note takes a State out: the sentence above it would tell which. */
  private boolean isNoteWithheld(StatementTable.Row statement) {
    if (!withholdsStates(statement.docId())) {
      return false;
    }
    String title = scope.titleOf(statement);
    Source source = scope.data().sources().get(statement.docId());
    boolean told = source != null && source.address() != null;
    return !title(statement, title).equals(title) || told && mentions.isInAddress(source.address());
  }

  private boolean isWithholding() {
    return scope.request().naming() == Naming.WITHHELD;
  }

  /** Whether a note on the document may stand for a challenge, there or beside another mark. */
  private boolean withholdsStates(String document) {
    return isWithholding() && challenging.contains(document);
  }

  /** Whether it would tell of one State although States are withheld: no other was in the room. */
  boolean tellsOfOneState(StatementTable.Row statement) {
    return isWithheldChallenge(statement)
        && scope
            .event(statement.eventId())
            .map(Wordings::onlyState)
            .filter(state -> state != null && !isSubject(state))
            .isPresent();
  }

  private static String onlyState(EventTable.Row event) {
    return event.states().size() == 1 ? event.states().get(0) : null;
  }

  /** Whether the statement has to be changed before it may be shown. */
  boolean namesStates(StatementTable.Row statement) {
    return withholdsStates(statement) && mentions.isIn(statement.text());
  }

  /** The title of what is cited, without States where they are withheld. */
  String title(StatementTable.Row statement, String title) {
    return withholdsStates(statement.docId())
        ? mentions.withoutStates(title, statement.language())
        : title;
  }

  /** The symbol of what is cited, or null where it names a State that is withheld. */
  String symbol(StatementTable.Row statement, String symbol) {
    boolean told = symbol != null && mentions.isInAddress(symbol);
    return withholdsStates(statement.docId()) && told ? null : symbol;
  }

  /** Whether a link would say what its title withholds. */
  boolean isLinkWithheld(StatementTable.Row statement, String title, String address) {
    return withholdsStates(statement.docId())
        && (!title(statement, title).equals(title) || mentions.isInAddress(address));
  }

  /** The city of an event; none where the note takes a State out, which may be the city's. */
  String venue(StatementTable.Row statement, EventTable.Row event) {
    if (isNoteWithheld(statement)) {
      return "";
    }
    String city = event.city() == null ? "" : event.city();
    return city.equals("online") ? "Online" : title(statement, city);
  }
}
