package org.gapline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links among pages lead somewhere, and the index leads to every page. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  /**
   * A link.
   *
   * @param page where it stands
   * @param target what it names, from there
   */
  record Link(String page, String target) {}

  @ParameterizedTest
  @MethodSource("links")
  void linkLeadsToAPageAndAHeading(Link link) {
    String[] parts = link.target().split("#", 2);
    Path from = ProjectFolder.file(link.page());
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();

    assertThat(file).exists();
    if (parts.length == 2) {
      assertThat(headings(file)).contains(parts[1]);
    }
  }

  @Test
  void theIndexLeadsToEveryPageOfTheFolder() {
    Set<String> named =
        links()
            .filter(link -> link.page().equals("docs/README.md"))
            .map(Link::target)
            .collect(Collectors.toSet());

    assertThat(named)
        .containsAll(
            Page.all().stream()
                .map(Page::name)
                .filter(name -> name.startsWith("docs/") && !name.endsWith("README.md"))
                .map(name -> name.substring("docs/".length()))
                .toList());
  }

  static Stream<Link> links() {
    return Page.all().stream()
        .flatMap(
            page ->
                LINK.matcher(page.text())
                    .results()
                    .map(found -> new Link(page.name(), found.group(1))))
        .filter(link -> !link.target().contains("://"));
  }

  /** As the addresses of headings are made where Markdown is shown. */
  private static Set<String> headings(Path file) {
    assertThat(Files.isRegularFile(file)).isTrue();
    return HEADING
        .matcher(Page.read(file).text())
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
