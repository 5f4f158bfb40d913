package org.gapline.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.Labels;
import org.gapline.chart.Wording;
import org.gapline.codebook.Region;
import org.gapline.storage.WholeFiles;

/**
 * A release for one audience as one HTML file, opening on the standing list. It needs no server and
 * no network: everything is in the file, and its security policy allows nothing else. Without
 * scripts it is a page to read; with them its parts marked {@code data-static} give way to others
 * in which one chooses.
 */
public final class ExplorerPage {

  /**
   * About so many bytes a page may have; events and sentences that do not fit are counted and left
   * to the export. What is always there, figures above all, may go beyond that.
   */
  static final long MOST_BYTES = 10_000_000;

  private final String css = PageStyle.text();
  private final String script = PageScript.text();
  private final long mostBytes;

  /** A page with the style sheet and scripts that Gapline ships. */
  public ExplorerPage() {
    this(MOST_BYTES);
  }

  ExplorerPage(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Writes the page of which a draft is made; the file appears whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void write(PageDraft draft, List<DrawnChart> charts, Path file) throws IOException {
    byte[] page = html(draft, charts).getBytes(StandardCharsets.UTF_8);
    WholeFiles.replace(file, page, "." + file.getFileName() + ".part");
  }

  /** The page as HTML, with these charts in it. */
  public String html(ExplorerData data, List<DrawnChart> charts) {
    return html(PageDraft.of(data), charts);
  }

  private String html(PageDraft draft, List<DrawnChart> charts) {
    PageIndex index = draft.index();
    ExplorerData data = index.data();
    Html html = new Html();
    html.open("html", "lang", "en");
    head(html, data);
    html.open("body");
    html.leaf("a", "To the standing list", "href", "#standing", "class", "skip");
    HeadSection top = new HeadSection(index, html);
    top.banner();
    top.title();
    navigation(html);
    html.open("main");
    standing(html, index, top.answer());
    regions(html, index);
    new AlignmentSection(index, html).write();
    new ChartSection(html).write(charts);
    themes(html, index);
    new EventSection(index, html).write();
    new RelatedSection(index, html).write();
    new ReadingSection(html, data.caption()).write();
    html.close();
    scripts(html, draft.data());
    return html.close().close().toString();
  }

  /** The data fill what the rest of the page leaves of its bytes. */
  private void scripts(Html html, PageData data) {
    long room = mostBytes - html.bytes() - PageBytes.of(script);
    html.script(data.json(Math.max(0, room)), "type", "application/json", "id", "data");
    html.script(script);
  }

  private void head(Html html, ExplorerData data) {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.leaf("title", "Reported gaps, release " + data.caption().releaseId() + " – Gapline");
    html.style(css).close();
  }

  /**
   * Nothing is fetched; only our style sheet, our script and pictures in the file count, and no
   * script may turn text into markup.
   */
  private String policy() {
    return "default-src 'none'; img-src data:; style-src "
        + PageResource.hash(css)
        + "; script-src "
        + PageResource.hash(script)
        + "; base-uri 'none'; form-action 'none'"
        + "; require-trusted-types-for 'script'; trusted-types 'none'";
  }

  private static void navigation(Html html) {
    html.open("nav", "aria-label", "Parts of this page").open("ul");
    List<List<String>> parts =
        List.of(
            List.of("standing", "Standing list"),
            List.of("regions", "By region"),
            List.of("rated", AlignmentRows.HEADING),
            List.of("charts", "Charts"),
            List.of("sentences", "Themes and sentences"),
            List.of("events", "Events"),
            List.of("related", "Reported together"),
            List.of("reading", "How to read this"));
    for (List<String> part : parts) {
      html.open("li").leaf("a", part.get(1), "href", "#" + part.get(0)).close();
    }
    html.close().close();
  }

  private static void standing(Html html, PageIndex index, String answer) {
    html.open("section", "id", "standing", "data-static", "");
    html.leaf("h2", "Standing list: what workshops report as a challenge");
    html.leaf("p", answer, "class", "answer");
    if (!index.standing(Labels.ALL).isEmpty()) {
      html.leaf("p", PageNotes.STANDING, "class", "note");
      new StandingTableView(index, html, Labels.ALL).write();
    }
    html.close();
  }

  private static void regions(Html html, PageIndex index) {
    html.open("section", "id", "regions", "data-static", "").leaf("h2", "By region");
    html.leaf(
        "p",
        "Unfold a region or grouping for its own standing list. An event for two regions counts in"
            + " both, and once in their parent.",
        "class",
        "note");
    List<String> heard =
        index.labels().reportingUnits().stream()
            .filter(unit -> !unit.equals(Labels.ALL) && !index.standing(unit).isEmpty())
            .toList();
    for (String unit : heard) {
      if (!index.labels().isGrouping(unit)) {
        region(html, index, unit);
      }
    }
    groupings(html, index, heard.stream().filter(index.labels()::isGrouping).toList());
    html.close();
  }

  private static void groupings(Html html, PageIndex index, List<String> groupings) {
    if (groupings.isEmpty()) {
      return;
    }
    html.open("details", "class", "region", "id", "groupings").open("summary");
    html.leaf("strong", "Groupings");
    html.leaf(
        "span", Wording.digits(groupings.size()) + " with a reported challenge", "class", "note");
    html.close();
    String note = "An event counts in a grouping when it was held for the grouping by name.";
    html.leaf("p", note, "class", "note");
    groupings.forEach(grouping -> region(html, index, grouping));
    html.close();
  }

  private static void region(Html html, PageIndex index, String region) {
    boolean part = !index.labels().isParentRegion(region) && !region.equals(Region.GLOBAL);
    String style = part ? "region part" : "region";
    html.open("details", "class", style, "id", PageWords.anchor("region", region));
    html.open("summary").leaf("strong", index.labels().region(region));
    int themes = index.standing(region).size();
    int reporting = index.counts().reporting(region);
    String events = Wording.count(reporting, "reporting event") + ", ";
    html.leaf("span", events + Wording.count(themes, "theme") + " heard", "class", "note");
    html.close();
    new StandingTableView(index, html, region).write();
    html.close();
  }

  private static void themes(Html html, PageIndex index) {
    html.open("section", "id", "sentences", "data-static", "")
        .leaf("h2", "Themes and their sentences");
    html.leaf(
        "p",
        "Newest first. A sentence stands under each theme that it is about. " + PageNotes.WORDING,
        "class",
        "note");
    ThemeSection section = new ThemeSection(index, html, new StatementView(index, html));
    index.themes().forEach(section::write);
    html.close();
  }
}
