package org.gapline.explorer;

import java.util.List;
import java.util.TreeSet;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;
import org.gapline.table.StandingTable;
import org.gapline.table.TrendTestTable;

/** The head of the page: the demonstration mark, the release and its audience, the answer. */
final class HeadSection {

  private final PageIndex index;
  private final Html html;

  HeadSection(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
  }

  void banner() {
    if (index.data().caption().demonstration()) {
      html.open("aside", "class", "demonstration", "aria-label", "What these data are");
      html.open("span");
      html.leaf("strong", ReleaseCaption.DEMONSTRATION + ".");
      html.text(" Wording is re-told or made up, also where events are real. Do not quote.");
      html.close().close();
    }
  }

  void title() {
    ReleaseCaption caption = index.data().caption();
    html.open("header", "class", "wide-header").open("div");
    html.leaf("p", "Gapline", "class", "brand");
    html.leaf("h1", "Reported gaps in counter-terrorism capacity").close();
    html.open("dl", "class", "release");
    fact("Release", caption.releaseId());
    fact("Date", caption.day());
    fact("Audience", PageWords.label(caption.audience().id()));
    fact("Sharing", sharing());
    fact("Codebook", codebook());
    UnreadLanguages unread = new UnreadLanguages();
    index.data().documents().forEach(document -> unread.add(document.unreadLanguage()));
    if (unread.count() > 0) {
      fact("Kept, language not read", unread.inWords());
    }
    html.close().close();
  }

  private void fact(String name, String words) {
    html.open("div").leaf("dt", name).leaf("dd", words).close();
  }

  private String sharing() {
    TreeSet<String> levels = new TreeSet<>();
    index.data().documents().forEach(document -> levels.add(document.sharing()));
    return levels.isEmpty()
        ? "No document"
        : PageWords.label(String.join(", ", levels)) + (levels.size() == 1 ? " only" : "");
  }

  private String codebook() {
    return index
        .data()
        .statements()
        .codebookVersion()
        .map(version -> version.substring(0, Math.min(12, version.length())))
        .orElse("–");
  }

  /** What the release says, in a few sentences. */
  String answer() {
    int events = index.data().rows().events().size();
    int reporting = index.counts().reporting(Labels.ALL);
    if (reporting == 0) {
      return events == 0
          ? "No event is on file yet."
          : Wording.count(events, "event") + " on file; none of them reports anything.";
    }
    int dated = index.counts().dated(Labels.ALL);
    return Wording.digits(reporting)
        + " of "
        + Wording.count(events, "event")
        + (reporting == 1 ? " reports something; " : " report something; ")
        + Wording.digits(dated)
        + (dated == 1 ? " of these has a date" : " of these have a date")
        + PageWords.span(index.trends().years())
        + ". "
        + themes();
  }

  private String themes() {
    List<StandingTable.Row> heard = index.standing(Labels.ALL);
    if (heard.isEmpty()) {
      return "No theme was heard as a challenge.";
    }
    List<TrendTestTable.Row> tested =
        heard.stream()
            .flatMap(row -> index.trends().test(Labels.ALL, row.theme()).stream())
            .filter(Verdicts::isTested)
            .toList();
    return counted(heard) + " heard as a challenge. " + tests(tested);
  }

  private String counted(List<StandingTable.Row> heard) {
    int main = (int) heard.stream().filter(row -> index.labels().isMainTheme(row.theme())).count();
    int sub = heard.size() - main;
    String themes = Wording.digits(main) + (main == 1 ? " theme" : " themes");
    String subThemes = Wording.digits(sub) + (sub == 1 ? " sub-theme" : " sub-themes");
    return themes + (sub == 0 ? "" : " and " + subThemes) + (heard.size() == 1 ? " was" : " were");
  }

  private String tests(List<TrendTestTable.Row> tested) {
    if (tested.isEmpty()) {
      return "None has enough dated events for a trend test.";
    }
    String carry = Wording.digits(tested.size()) + (tested.size() == 1 ? " carries" : " carry");
    List<String> findings =
        tested.stream()
            .filter(Verdicts::isFinding)
            .map(row -> index.labels().theme(row.theme()) + ": " + row.verdict())
            .toList();
    return carry
        + " a trend test; "
        + (findings.isEmpty()
            ? "none of them shows a clear trend."
            : Wording.sentence(String.join("; ", findings)));
  }
}
