package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gapline.document.Block;
import org.gapline.document.Document;
import org.gapline.document.KeptText;
import org.gapline.document.Span;

/**
 * Finds the regions of the sections of an official report. A heading that names a region, a
 * grouping or a State gives it to all below it, until a heading of the same rank or a higher one.
 * Labels ("II.", "A.", "1.") and capitals tell ranks. Headings without them tell theirs by what
 * they name: a State may stand below its region, and a heading that names no place stands below the
 * one that does, save where it ends the section, as "Conclusions" does.
 */
final class RegionSections {

  private static final Set<String> CLOSING =
      WordList.of(
          "conclusion conclusions concluding annex appendix methodology way overall summary",
          "thematic general global final recommendations next cross conclusiones recomendaciones",
          "recommandations observations annexe anexo observaciones resume resumen");

  private static final Set<String> LETTERS =
      Set.of("letter", "identical", "note", "lettre", "lettres", "carta", "cartas", "nota");

  private final HeadingPlaces places;

  RegionSections(HeadingPlaces places) {
    this.places = places;
  }

  List<RegionSection> find(Document document, LocalDate day) {
    return new Walk(document, day).run();
  }

  private record Open(HeadingStyle style, HeadingPlaces.Found found) {}

  private final class Walk {

    private final Document document;
    private final String text;
    private final LocalDate day;
    private final List<Open> open = new ArrayList<>();
    private final List<RegionSection> sections = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private Set<String> ofTitle = Set.of();

    Walk(Document document, LocalDate day) {
      this.document = document;
      this.text = document.text();
      this.day = day;
    }

    List<RegionSection> run() {
      List<Block> headings =
          document.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADING).toList();
      headings.forEach(heading -> times.merge(heading.span().of(text), 1, Integer::sum));
      title(document.title());
      int begin = 0;
      for (Block heading : headings) {
        close(begin, heading.span().begin());
        begin = heading.span().begin();
        if (!heading.span().of(text).equals(document.title())) {
          enter(heading);
        }
      }
      close(begin, text.length());
      return List.copyOf(sections);
    }

    /** The title of a visit report names its State; that of a letter names who sent it. */
    private void title(String title) {
      if (title != null) {
        String first = title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        ofTitle = LETTERS.contains(first) ? Set.of() : places.in(title, day).regions();
      }
    }

    private void close(int begin, int end) {
      if (end > begin) {
        sections.add(new RegionSection(new Span(begin, end), List.copyOf(current())));
      }
    }

    private Set<String> current() {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (!open.get(i).found().isEmpty()) {
          return open.get(i).found().regions();
        }
      }
      return ofTitle;
    }

    private void enter(Block heading) {
      String words = heading.span().of(text);
      String line = text.substring(lineBegin(heading), heading.span().end());
      HeadingStyle style = HeadingStyle.of(line, labelBefore());
      HeadingPlaces.Found found = places.in(words, day);
      if (!style.isPlain()) {
        cut(first(style, null));
        open.add(new Open(style, found));
      } else if (!found.isEmpty()) {
        cut(first(style, found.width()));
        open.add(new Open(style, found));
      } else if (closes(words)) {
        cut(firstUnlabelled());
      }
    }

    private int firstUnlabelled() {
      int first = 0;
      while (first < open.size() && !open.get(first).style().label().isEmpty()) {
        first++;
      }
      return first;
    }

    private int lineBegin(Block heading) {
      int mark = text.lastIndexOf(KeptText.HEADING_MARK, heading.span().begin());
      return mark < 0 ? heading.span().begin() : mark + KeptText.HEADING_MARK.length();
    }

    private String labelBefore() {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).style().name().equals("A.")) {
          return open.get(i).style().label();
        }
      }
      return "";
    }

    /** The first open heading of the same style that is not wider, or all where a part begins. */
    private int first(HeadingStyle style, HeadingPlaces.Width width) {
      if (style.name().equals(HeadingStyle.PART)) {
        return 0;
      }
      for (int i = 0; i < open.size(); i++) {
        Open above = open.get(i);
        boolean wider =
            width != null
                && above.found().width() != null
                && above.found().width().compareTo(width) < 0;
        if (above.style().name().equals(style.name()) && !wider) {
          return i;
        }
      }
      return open.size();
    }

    private void cut(int size) {
      open.subList(size, open.size()).clear();
    }

    /** Sub-headings stand again below each region; what closes a report stands once. */
    private boolean closes(String words) {
      String first = words.split("[ ,:-]", 2)[0].toLowerCase(Locale.ROOT);
      return CLOSING.contains(first) && times.getOrDefault(words, 0) == 1;
    }
  }
}
