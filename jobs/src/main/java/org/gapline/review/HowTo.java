package org.gapline.review;

import java.util.List;

/** What a workbook tells its reader. */
final class HowTo {

  private HowTo() {}

  static List<String> lines(SheetKind kind) {
    return switch (kind) {
      case REVIEW ->
          List.of(
              "Fill the yellow columns of the sheet \"review\"; leave all others as they are.",
              "decision: agree (role and themes are right), change (choose role or themes; what you"
                  + " leave empty stays), no-statement, unsure. An empty row is not reviewed.",
              "reviewer: your name or initials, in every row that you decide.",
              "decided_on: the day, as 2026-11-22; empty means the day of the import.",
              "Then run: ./gapline review import FILE");
      case BLIND ->
          List.of(
              "Code each text by the coding manual, without looking at the tool's coding.",
              "decision: statement (choose a role and one to four themes), no-statement, unsure.",
              "Then compare two coders: ./gapline review agreement FILE FILE");
      case READING ->
          List.of(
              "Read every sentence. Code those that carry a role; a sentence that carries a second"
                  + " one takes role_b and its themes.",
              "said_by: who says so; empty means unclear.",
              "Sentences without a role: no-statement, or leave them empty and import with"
                  + " --complete, which says that you have read them all.",
              "Then run: ./gapline review import FILE --complete");
    };
  }
}
