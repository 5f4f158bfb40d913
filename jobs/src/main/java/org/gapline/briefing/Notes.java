package org.gapline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.document.Citation;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** Numbers the citations of a briefing in the order in which they are made. */
final class Notes {

  private static final int LONGEST_TITLE = 60;

  private final Scope scope;
  private final Wordings wordings;
  private final List<Note> notes = new ArrayList<>();

  Notes(Scope scope, Wordings wordings) {
    this.scope = scope;
    this.wordings = wordings;
  }

  List<Note> all() {
    return List.copyOf(notes);
  }

  /** The wording of a statement with the mark of its note. */
  Prose cite(StatementTable.Row statement, Prose prose) {
    return prose.run(wordings.quote(statement)).note(numberOf(statement));
  }

  /** Whether the statement stands among the notes. */
  boolean has(StatementTable.Row statement) {
    return notes.stream().anyMatch(note -> note.statementId().equals(statement.statementId()));
  }

  /** Whether its document does. */
  boolean hasDocumentOf(StatementTable.Row statement) {
    return notes.stream().anyMatch(note -> note.docId().equals(statement.docId()));
  }

  /** The number of the statement's note. */
  int numberOf(StatementTable.Row statement) {
    Optional<Note> known =
        notes.stream().filter(n -> n.statementId().equals(statement.statementId())).findFirst();
    if (known.isPresent()) {
      return known.get().number();
    }
    Note note = note(statement, notes.size() + 1);
    notes.add(note);
    return note.number();
  }

  private Note note(StatementTable.Row statement, int number) {
    Optional<Note> before =
        notes.stream().filter(note -> note.docId().equals(statement.docId())).findFirst();
    Source source = scope.data().sources().get(statement.docId());
    boolean linked =
        source != null && source.address() != null && !isLinkWithheld(statement, source);
    return new Note(
        number,
        statement.statementId(),
        statement.docId(),
        document(statement, source),
        before.map(Note::number).orElse(number),
        place(statement),
        linked ? source.address() : null,
        linked ? source.host() : null,
        source != null && source.original());
  }

  private boolean isLinkWithheld(StatementTable.Row statement, Source source) {
    return wordings.isLinkWithheld(statement, scope.titleOf(statement), source.address());
  }

  private String document(StatementTable.Row statement, Source source) {
    String title = scope.titleOf(statement);
    String symbol = source == null ? null : wordings.symbol(statement, source.symbol());
    String cited =
        new Citation(symbol, shortened(wordings.title(statement, title)), null, null).document();
    return Stream.concat(
            Stream.of(cited),
            scope.event(statement.eventId()).stream().map(e -> whenAndWhere(statement, e)))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(". "))
        .replace("…. ", "… ");
  }

  private String whenAndWhere(StatementTable.Row statement, EventTable.Row event) {
    LocalDate day = event.day();
    String when = day == null ? "no date" : Dates.day(day, event.datePrecision());
    String where = wordings.venue(statement, event);
    return where.isBlank() ? capital(when) : where + ", " + when;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, space < LONGEST_TITLE / 2 ? LONGEST_TITLE : space) + " …";
  }

  private static String place(StatementTable.Row statement) {
    if (statement.paragraph() != null) {
      return "para. " + statement.paragraph();
    }
    return statement.page() == null ? "" : "p. " + statement.page();
  }
}
