package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {

  private static final String REPORT =
      "<h1>Nine ports agree on one form</h1><p>Officers of nine ports met in Tema from 3 to 5 May"
          + " 2021. They agreed on a form for crew lists, and they asked for radios.</p>";

  private static final String KEPT =
      "# Nine ports agree on one form\n\nOfficers of nine ports met in Tema from 3 to 5 May 2021."
          + " They agreed on a form for crew lists, and they asked for radios.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><ul><li><a href='#'>Home</a></li><li>Courses</li></ul></nav>",
        "<div class='topbar'>Harbour Desk <form><input></form></div>",
        "<header id='masthead'><p>Harbour Desk</p></header>",
        "<div role='navigation'><a href='#'>Home</a></div>",
        "<div class='cookie-notice'>This desk likes biscuits. <a href='#'>OK</a></div>",
        "<div id='block-mainNavigation'>Home Courses</div>",
        "<aside><h3>More news</h3><ul><li><a href='#'>Port week, Dakar</a> 4 June 2019</li></ul></aside>",
        "<div class='sidebar-second'><p>Port week in Dakar, 4 June 2019, was a success for all.</p></div>",
        "<section class='related'><article><h4>Port week, Dakar</h4><p>4 June 2019.</p></article></section>",
        "<p class='breadcrumb'>Desk / Courses</p>",
        "<div class='sharedaddy'>Share this: Facebook</div>",
        "<div id='comments'><h3>Two remarks</h3><p>I was there, and it was good.</p></div>",
        "<footer>Harbour Desk, 3 Quay Road, Tema. Tel. 555 0100.</footer>",
        "<div class='bottom'>Copyright | Terms of use</div>",
        "<script>var a = 'Dakar';</script><style>.a{}</style><noscript>Turn it on</noscript>",
        "<div style='display: none'>Hidden in 2019.</div><p hidden>Gone.</p>",
        "<ul><li><a href='#'>Port week, Dakar</a> <span>4 June 2019</span></li><li><a href='#'>Radios for"
            + " Lome</a></li></ul>",
        "<h3>See also</h3><ul><li><a href='#'>Port week, Dakar, 4 June 2019</a></li></ul>",
        "<p><a href='#'>Back to all courses</a></p>",
        "<a href='#' class='sr-only'>Skip to main content</a>",
        "<!-- Port week, Dakar -->",
      })
  void whatStandsAroundTheReportIsGone(String around) {
    assertThat(Reading.body(around + REPORT).text()).isEqualTo(KEPT);
    assertThat(Reading.body(REPORT + around).text()).isEqualTo(KEPT);
    assertThat(Reading.body("<div class='page'>" + REPORT + around + "</div>").text())
        .isEqualTo(KEPT);
  }

  @Test
  void oddlyNamedBoxOfTheReportIsNotMistakenForASidebar() {
    for (String box :
        new String[] {
          "<div class='content with-sidebar'>",
          "<div class='widget'>",
          "<form id='aspnetForm'>",
          "<div id='footer-wrap'>"
        }) {
      String tag = box.substring(1, box.indexOf(' '));
      assertThat(Reading.body(box + REPORT + "</" + tag + ">").text()).isEqualTo(KEPT);
    }
  }

  @Test
  void structureIsKept() {
    Document document =
        Reading.body(
            "<main><h1>Course for ports</h1><h2>Wishes</h2><p>They <b>asked</b> for:</p><ul><li>radios;<ul><li>of"
                + " the small kind,</li></ul></li><li><p>fuel.</p></li></ul><ol><li>One</li></ol><blockquote>Well"
                + " done.</blockquote></main>");

    assertThat(document.text())
        .isEqualTo(
            "# Course for ports\n\n# Wishes\n\nThey asked for:\n\n- radios;\n\n- of the small kind,\n\n- fuel.\n\n-"
                + " One\n\nWell done.");
  }

  @Test
  void boldLineByItselfIsAHeading() {
    Document document =
        Reading.body(
            "<h1>Course for ports</h1><p><strong>What they lack</strong></p><p>They lack radios.</p>");

    assertThat(Reading.headings(document)).containsExactly("Course for ports", "What they lack");
  }

  @Test
  void linksInsideASentenceStay() {
    Document document =
        Reading.body(
            "<p>The <a href='#'>harbour fund</a> paid for it, as the <a href='#'>ports</a> had asked.</p>");

    assertThat(document.text()).isEqualTo("The harbour fund paid for it, as the ports had asked.");
  }

  @Test
  void rowsOfDataTablesAndDefinitionsAreFields() {
    Document document =
        Reading.body(
            REPORT
                + "<table><tr><td>Place</td><td>Tema, Ghana</td></tr><tr><th>Port</th><th>Boats</th><th>Radios</th></tr></table>"
                + "<dl><dt>Donor</dt><dd>Harbour Fund</dd></dl>");

    assertThat(Reading.items(document))
        .containsExactly("Place: Tema, Ghana", "Port; Boats; Radios", "Donor: Harbour Fund");
  }

  @Test
  void layoutTableIsNoData() {
    Document document =
        Reading.page(
            "<html><head><title>Nine ports agree on one form</title></head><body><table><tr><td width='160'>"
                + "<a href='#'>Home</a><br><a href='#'>Courses</a><br><b>Harbour Desk</b><ul><li><a href='#'>Port week,"
                + " Dakar</a> <span>4 June 2019</span></li></ul></td><td>"
                + REPORT
                + "</td></tr></table></body></html>");

    assertThat(document.text()).isEqualTo(KEPT);
  }

  @Test
  void lineBreaksPartTheLinesOfOldPages() {
    Document document =
        Reading.body(
            "<div>Harbour course in Tema<br><br>The course was held in May for officers of nine ports.<br><br>&bull;"
                + " radios are old<br>&bull; fuel is dear<br><br>It ended on Friday.</div>");

    assertThat(document.text())
        .isEqualTo(
            "# Harbour course in Tema\n\nThe course was held in May for officers of nine ports.\n\n- radios are"
                + " old\n\n- fuel is dear\n\nIt ended on Friday.");
  }

  @Test
  void titleComesWithoutTheNameOfTheSite() {
    String paragraph =
        "<body><p>Officers of nine ports met in Tema, and they agreed on a form for crew lists.</p></body>";

    assertThat(
            Reading.page("<title>Nine ports agree on one form | Harbour Desk</title>" + paragraph)
                .title())
        .isEqualTo("Nine ports agree on one form");
    assertThat(
            Reading.page(
                    "<title>Ports - one form for nine of them \u2013 Harbour Desk</title>"
                        + paragraph)
                .title())
        .isEqualTo("Ports - one form for nine of them");
    assertThat(
            Reading.page(
                    "<head><meta property='og:site_name' content='Desk'><meta property='og:title' content='Nine"
                        + " ports agree'><title>Desk</title></head>"
                        + paragraph)
                .title())
        .isEqualTo("Nine ports agree");
    assertThat(
            Reading.page(
                    "<title>Desk</title><body><h2>Nine ports agree</h2>" + paragraph.substring(6))
                .title())
        .isEqualTo("Nine ports agree");
  }

  @Test
  void siteNameThatIsMarkedAsMainHeadingIsNotTheTitle() {
    Document document =
        Reading.page(
            "<html><head><title>Nine ports agree on one form - Harbour Desk of the Coast</title></head><body>"
                + "<header><h1>Harbour Desk of the Coast</h1><p>News for ports</p></header>"
                + REPORT.replace("h1", "h2")
                + "</body></html>");

    assertThat(document.title()).isEqualTo("Nine ports agree on one form");
    assertThat(document.text()).isEqualTo(KEPT);
  }

  @Test
  void pageWithoutReportIsRefusedWithARemedy() {
    RejectedInputException rejected =
        Reading.rejection(
            "<html><body><nav><a href='#'>Home</a></nav><footer>Desk</footer></body></html>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "p.html");

    assertThat(rejected.reason()).isEqualTo(RejectReason.NO_MAIN_TEXT);
    assertThat(rejected).hasMessageContaining("copy the report's text");
  }

  @Test
  void deepNestingAndBrokenMarkupAreRead() {
    String deep =
        "<div>".repeat(20_000)
            + "<p>At the very bottom a sentence is found."
            + "</div>".repeat(20_000);

    assertThat(Reading.body(deep).text()).isEqualTo("At the very bottom a sentence is found.");
    assertThat(Reading.page("<p>One <b>bold</p><p>Two</b> words <li>three").text())
        .contains("One bold", "Two words", "- three");
  }

  @Test
  void repeatedLeadIsKeptOnce() {
    Document document =
        Reading.body(
            "<h1>Nine ports agree on one form</h1><h2>Nine Ports Agree on One Form</h2>"
                + REPORT.substring(REPORT.indexOf("<p>")));

    assertThat(document.text()).isEqualTo(KEPT);
    assertThat(document.flags()).containsExactly(DocumentFlag.REPETITION_REMOVED);
  }
}
