package org.gapline.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A page in a browser, as a reader uses it: chooses, clicks, reads. */
final class OpenPage {

  private final Browser browser;
  private final String address;

  OpenPage(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** Opens it anew with what stands after the # in its address. */
  void open(String fragment) throws Exception {
    browser.open("about:blank");
    browser.open(address + fragment);
  }

  void choose(String name, String value) throws Exception {
    enter(name, value, "change");
  }

  /** Types into the search, and waits until the page has noticed. */
  void search(String words) throws Exception {
    enter("find", words, "input");
    pause(400);
  }

  private void enter(String name, String value, String event) throws Exception {
    String control = "document.getElementById('choice-" + name + "')";
    String told = control + ".dispatchEvent(new Event('" + event + "'))";
    evaluate(control + ".value = '" + value + "'; " + told);
  }

  void click(String selector) throws Exception {
    String element = "document.querySelector(\"" + selector + "\")";
    evaluate(element + ".dispatchEvent(new MouseEvent('click', { bubbles: true }))");
  }

  String text(String selector) throws Exception {
    return evaluate("document.querySelector(\"" + selector + "\").textContent").asText();
  }

  JsonNode texts(String selector) throws Exception {
    String all = "[...document.querySelectorAll('" + selector + "')]";
    return evaluate(all + ".map(element => element.textContent)");
  }

  int count(String selector) throws Exception {
    return evaluate("document.querySelectorAll('" + selector + "').length").asInt();
  }

  JsonNode evaluate(String expression) throws Exception {
    return browser.evaluate(expression);
  }

  /** Runs a script that stands beside the tests. */
  JsonNode run(String script) throws Exception {
    return evaluate(resource(script));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = OpenPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void pause(int milliseconds) throws Exception {
    evaluate("new Promise(done => setTimeout(done, " + milliseconds + "))");
  }

  /** What axe-core finds against WCAG 2.2 AA and good practice, with the places. */
  JsonNode violations() throws Exception {
    evaluate(resource("/axe.min.js") + "; true");
    return evaluate(
        """
        axe.run(document, { runOnly:
          ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .then((found) => found.violations.map((rule) => rule.id + ": " + rule.nodes.slice(0, 3)
          .map((node) => node.html.slice(0, 200) + " " + node.failureSummary).join(" | ")))
        """);
  }
}
