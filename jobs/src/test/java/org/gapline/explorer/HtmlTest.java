package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textAndAttributesAreEscaped() {
    String html =
        new Html().leaf("p", "<b> & \"c\" 'd'", "title", "\" onclick=\"alert(1)").toString();

    assertThat(html)
        .contains("&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")
        .contains("title=\"&quot; onclick=&quot;alert(1)\"");
  }

  @Test
  void charactersThatControlOrTurnTextAreReplaced() {
    assertThat(new Html().leaf("p", "a\u0000b\u202Ec\u0085d\n").toString())
        .contains("a\uFFFDb\uFFFDc\uFFFDd\n");
  }

  @Test
  void elementThatIsNotClosedIsABug() {
    Html html = new Html().open("p");

    assertThatThrownBy(html::toString).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void attributeWithoutAValueIsABug() {
    assertThatThrownBy(() -> new Html().open("p", "class"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
