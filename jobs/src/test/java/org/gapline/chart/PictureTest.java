package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.codebook.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for every picture, whatever the release: ordinary, crowded, empty or tiny. */
class PictureTest {

  private static final ChartStyle STYLE = ChartStyle.standard(ChartFonts.bundled());

  private static final List<ChartSpec> CHARTS = all();

  static Stream<ChartSpec> charts() {
    return CHARTS.stream();
  }

  private static List<ChartSpec> all() {
    ReleaseFixture ordinary = ReleaseFixture.generated(SmallCodebook.standard(), 150, 2);
    ReleaseFixture empty = new ReleaseFixture(SmallCodebook.standard());
    ReleaseFixture one = new ReleaseFixture(SmallCodebook.standard());
    one.statement(one.event(2020, List.of("west")), "challenge", "legal-framework");
    ReleaseFixture crowded = ReleaseFixture.generated(crowdedCodebook(), 700, 4);
    return Stream.concat(
            Stream.concat(RatingChartsTest.charts().stream(), EventStudiesTest.charts().stream()),
            ofReleases(ordinary, empty, one, crowded))
        .toList();
  }

  private static Stream<ChartSpec> ofReleases(ReleaseFixture... fixtures) {
    return Stream.of(fixtures)
        .flatMap(
            fixture ->
                new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
                    .charts(fixture.rows()).stream().limit(8));
  }

  /** As many themes and regions as a codebook may have, with long names and markup in them. */
  private static Codebook crowdedCodebook() {
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < 33; i++) {
      String label =
          i % 2 == 0 ? "Weapons & <ammunition> " : "Conditions of every imaginable kind ";
      themes.add(SmallCodebook.theme("t" + i, label + i));
    }
    List<Region> parents = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      parents.add(SmallCodebook.parent("p" + i, "Parent region with a long name " + i));
    }
    for (int i = 0; i < 24; i++) {
      String label = i % 2 == 0 ? "South-Eastern Mediterranean and Caucasus " : "Region ";
      regions.add(SmallCodebook.region("r" + i, label + i, "p" + i % 6));
    }
    return SmallCodebook.of(themes, parents, regions);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTextTouchesAnotherOrLeavesTheSheet(ChartSpec chart) throws Exception {
    DrawnChart drawn = svg(chart);
    List<Rectangle2D> boxes = boxes(parse(drawn.svg()));
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawn.width(), drawn.height());

    assertThat(boxes).isNotEmpty().allMatch(sheet::contains);
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D box = boxes.get(i);
      assertThat(boxes.subList(0, i).stream().filter(box::intersects).toList())
          .as("%s: touched by %s", chart.name(), box)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void svgSaysInWordsWhatItShowsAndAsksForNothing(ChartSpec chart) throws Exception {
    String svg = svg(chart).svg();
    Document document = parse(svg);

    assertThat(text(document, "title")).isEqualTo(chart.text().title());
    assertThat(text(document, "desc")).isEqualTo(chart.text().alternative());
    assertThat(svg).doesNotContain("href").doesNotContain("<script").doesNotContain("<image");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void sameChartIsTheSameBytes(ChartSpec chart) {
    assertThat(svg(chart)).isEqualTo(svg(chart));
    assertThat(png(chart)).isEqualTo(png(chart));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void pngIsReadByOthersAndHoldsTheAlternativeText(ChartSpec chart) throws IOException {
    byte[] png = png(chart);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(svg(chart).height());
    assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(new String(png, StandardCharsets.UTF_8)).contains(chart.text().alternative());
  }

  private static DrawnChart svg(ChartSpec chart) {
    return SvgPicture.of(chart, Sheet.of(chart, STYLE));
  }

  private static byte[] png(ChartSpec chart) {
    return PngPicture.of(chart, Sheet.of(chart, STYLE));
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Document document, String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }

  /** Where the letters of each text stand: from the baseline to the height of a capital. */
  private static List<Rectangle2D> boxes(Document svg) {
    List<Rectangle2D> boxes = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      String style = text.getAttribute("style");
      float size = Float.parseFloat(style.replaceAll(".*font-size: ([0-9.]+)px.*", "$1"));
      boolean bold = style.contains("bold");
      Font font = (bold ? STYLE.fonts().bold() : STYLE.fonts().regular()).deriveFont(size);
      double width = TextBlock.width(text.getTextContent(), font);
      double x = Double.parseDouble(text.getAttribute("x"));
      double y = Double.parseDouble(text.getAttribute("y"));
      boxes.add(new Rectangle2D.Double(x, y - 0.7 * size, width, 0.7 * size));
    }
    return boxes;
  }
}
