package org.gapline.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gapline.chart.Labels;

/**
 * A statement with all that a reader needs to judge it: who says so, how sure the rules are, which
 * rules decided, and where it stands. Wording that is not the source's own gets no quotation marks.
 */
final class StatementView {

  private final PageIndex index;
  private final Html html;
  private final StatementWords words;
  private final Set<String> anchored = new HashSet<>();

  StatementView(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
    this.words = new StatementWords(index);
  }

  void write(PageStatement statement) {
    String anchor = PageWords.anchor("said", statement.statementId());
    if (anchored.add(statement.statementId())) {
      html.open("li", "class", "statement", "id", anchor);
    } else {
      html.open("li", "class", "statement");
    }
    html.open("div", "class", "said");
    new LeadInView(index, html).write(statement);
    html.leaf("p", index.wording(statement), "lang", statement.language(), "dir", "auto");
    tags(statement);
    link(statement);
    html.close();
    facts(statement);
    html.close();
  }

  private void tags(PageStatement statement) {
    Labels labels = index.labels();
    html.open("p", "class", "tags");
    html.leaf("span", PageWords.label(statement.role()), "class", "role").text(" ");
    html.text(PageWords.join(" · ", statement.themes().stream().map(labels::theme).toList()));
    if (!statement.regions().isEmpty()) {
      List<String> regions = statement.regions().stream().map(labels::region).toList();
      html.text(" ").leaf("span", String.join(" · ", regions), "class", "regions");
    }
    html.close();
  }

  private void link(PageStatement statement) {
    html.open("p", "class", "origin");
    Optional<SourceDocument> document = index.document(statement.docId());
    boolean own = document.filter(SourceDocument::isOriginal).isPresent();
    String address = document.map(SourceDocument::url).orElse(null);
    new AddressView(html).write(own ? "Source" : "About this event", address);
    html.text(" ").leaf("code", statement.statementId()).close();
  }

  private void facts(PageStatement statement) {
    html.open("dl", "class", "facts");
    fact("Said by", PageWords.label(statement.assertedBy()));
    fact("Confidence", String.format(Locale.ROOT, "%.2f", statement.confidence()));
    fact("Rules", String.join(", ", words.rules(statement)));
    fact("Decided by", PageWords.label(statement.decidedBy()));
    fact("Document", words.source(statement));
    html.close();
  }

  private void fact(String name, String words) {
    html.open("div").leaf("dt", name).leaf("dd", words.isEmpty() ? "–" : words).close();
  }
}
