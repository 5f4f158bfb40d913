package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  @Test
  void pageOnTheWebIsALinkShownByItsHost() {
    assertThat(WebLink.parse("https://www.Example.org/news?id=1&x=2"))
        .contains(new WebLink("https://www.Example.org/news?id=1&x=2", "example.org"));
    assertThat(WebLink.parse(" http://example.org/a ")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "//example.org/a",
        "example.org/a",
        "https://trusted.org@evil.example/",
        "https:///nohost",
        "https://example.org/a b",
        "mailto:a@example.org",
        ""
      })
  void whateverElseIsNoLink(String address) {
    assertThat(WebLink.parse(address)).isEmpty();
  }
}
