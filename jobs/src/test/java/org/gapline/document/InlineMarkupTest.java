package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkupTest {

  @Test
  void angleBracketsThatAPageShowsStay() {
    Document document =
        Reading.body(
            "<h1>Forms with &lt;img src=x onerror=go(1)&gt; in a field</h1>"
                + "<p>Each quay has fewer than a &lt;b tag&gt; of guards, and &lt;name&gt; stays"
                + " empty on most crew lists.</p>");

    assertThat(document.title()).isEqualTo("Forms with <img src=x onerror=go(1)> in a field");
    assertThat(document.text())
        .isEqualTo(
            "# Forms with <img src=x onerror=go(1)> in a field\n\nEach quay has fewer than a <b tag>"
                + " of guards, and <name> stays empty on most crew lists.");
  }

  @Test
  void escapedAngleBracketsOfAPlainTextStay() {
    assertThat(Reading.text("The quay has fewer than a &lt;b tag&gt; of guards at night.").text())
        .isEqualTo("The quay has fewer than a <b tag> of guards at night.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The &lt;b&gt;harbour&lt;/b&gt; desk lacks radios at night. | The harbour desk lacks radios at night.",
        "The harbour desk&lt;br&gt;lacks radios at night. | The harbour desk lacks radios at night.",
        "The desk &lt;img src='a.png' /&gt; lacks radios at night. | The desk lacks radios at night.",
        "The desk &lt;img src='a.png' alt='a quay'&gt; lacks radios at night. | The desk lacks radios at night.",
        "&lt;p class='lead'&gt;The desk lacks radios at night. | The desk lacks radios at night.",
        "The desk&lt;o:p&gt; lacks radios at night. | The desk lacks radios at night.",
        "The R&amp;amp;D desk of the port lacks radios. | The R&D desk of the port lacks radios."
      })
  void tagsAndEntitiesThatWerePastedAndEscapedGo(String body, String kept) {
    assertThat(Reading.body("<p>" + body + "</p>").text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The desk [lacks](javascript:ask(1)) radios. | The desk lacks radios.",
        "The desk [lacks](javascript:ask(go(1),2)) radios. | The desk lacks radios.",
        "The [desk](https://a.example/Quay_(Tema)) lacks radios. | The desk lacks radios.",
        "The [desk](a.html) (of Tema) lacks radios. | The desk (of Tema) lacks radios.",
        "The [desk](a(.html) of Tema lacks (old) radios. | The desk of Tema lacks (old) radios.",
        "The desk](a.html lacks radios. | The desk](a.html lacks radios.",
      })
  void linkLeavesItsWordsAlone(String text, String kept) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Reading.bytes(bytes, "reports/note.md").text()).isEqualTo(kept);
  }
}
