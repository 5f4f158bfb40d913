package org.gapline.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;

/**
 * A page of the documentation, and what in it a reader may type.
 *
 * @param name its path in the project
 * @param text its Markdown
 */
record Page(String name, String text) {

  /** A block of code with the comment above it that says why nothing runs it. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^ *<!-- not run: ([^>]*) -->\n\\s*)?^ *```(\\w*)\n(.*?)^ *```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern SPAN =
      Pattern.compile("`\\./gapline ([^`]*)`(?: <!-- not run: ([^>]*) -->)?");

  /** What text calls a command without showing how to type it. */
  private static final Pattern NAMED = Pattern.compile("`gapline ([^`]*)`");

  /**
   * A line to be typed.
   *
   * @param page where it stands
   * @param text the line, without remarks and marks of what may be left out
   * @param unrun why no test runs it; null where one does
   */
  record Line(String page, String text, String unrun) {

    static Line of(String page, String shown, String unrun) {
      return new Line(page, shown.replaceAll(" +#.*|\\[[^]]*]", "").strip(), unrun);
    }

    @Override
    public String toString() {
      return page + ": " + text;
    }
  }

  /** All pages that users read. */
  static List<Page> all() {
    try (Stream<Path> docs = Files.list(ProjectFolder.file("docs"))) {
      return Stream.concat(
              Stream.of(
                      "README.md",
                      "CONTRIBUTING.md",
                      "notebooks/README.md",
                      "charts/README.md",
                      "data/curated/README.md")
                  .map(ProjectFolder::file),
              docs.filter(page -> page.toString().endsWith(".md")).sorted())
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page read(Path file) {
    try {
      Path project = ProjectFolder.file("").toAbsolutePath();
      return new Page(project.relativize(file.toAbsolutePath()).toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every line of a block without a language, and every span that begins with the command. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (MatchResult block : blocks("")) {
      block
          .group(3)
          .replaceAll("\\\\\n\\s*", " ")
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> lines.add(Line.of(name, line, block.group(1))));
    }
    Matcher span = SPAN.matcher(prose());
    while (span.find()) {
      lines.add(Line.of(name, "./gapline " + span.group(1), span.group(2)));
    }
    return lines;
  }

  /** What stands in blocks of a language. */
  List<String> blocksIn(String language) {
    return blocks(language).stream().map(block -> block.group(3)).toList();
  }

  /** Names of commands in the text, with options perhaps. */
  List<String> named() {
    return NAMED.matcher(prose()).results().map(found -> found.group(1)).toList();
  }

  private List<MatchResult> blocks(String language) {
    return BLOCK.matcher(text).results().filter(block -> block.group(2).equals(language)).toList();
  }

  private String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }
}
