package org.gapline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final LinearModel MODEL =
      new LinearModel(
          List.of("gap", "advice"),
          new double[] {0, -1},
          new TreeMap<>(
              Map.of(
                  "lack", new double[] {1, -0.5},
                  "should", new double[] {-0.5, 1.5},
                  "need", new double[] {0.25, 0.25})));

  private static FeatureVector with(String... names) {
    FeatureVector features = FeatureVector.named();
    for (String name : names) {
      features.add(name);
    }
    return features;
  }

  @Test
  void probabilityIsTheLogisticOfInterceptAndScaledWeights() {
    // One feature has the value 4: 0 + 4 * 1 for the gap, -1 + 4 * -0.5 for the advice.
    double[] each = MODEL.each(with("lack"));

    assertThat(each[0]).isCloseTo(0.98201, within(1e-5));
    assertThat(each[1]).isCloseTo(0.04743, within(1e-5));
  }

  @Test
  void fourFeaturesCountHalfOfOneEach() {
    // Unknown features say nothing, yet there are four: each has the value 4 / sqrt(4).
    assertThat(MODEL.each(with("lack", "x", "y", "z"))[0]).isCloseTo(0.88080, within(1e-5));
  }

  @Test
  void severalClassesMayHoldOrExactlyOne() {
    double[] each = MODEL.each(with("lack", "should"));
    double[] one = MODEL.oneOf(with("lack", "should"));

    assertThat(each[0] + each[1]).isGreaterThan(1.5);
    assertThat(one[0] + one[1]).isCloseTo(1, within(1e-9));
  }

  @Test
  void evidenceNamesWhatSpokeForAClassTheStrongestFirst() {
    assertThat(MODEL.evidence(with("need", "lack", "should"), "gap", 5))
        .extracting(LinearModel.Evidence::feature)
        .containsExactly("lack", "need");
  }

  @Test
  void ofMuchEvidenceTheStrongestIsNamedAndOfEqualOnesTheFirstByName() {
    TreeMap<String, double[]> weights = new TreeMap<>();
    List.of("d", "a", "c", "b").forEach(name -> weights.put(name, new double[] {1}));
    weights.put("z", new double[] {2});
    LinearModel model = new LinearModel(List.of("gap"), new double[] {0}, weights);

    assertThat(model.evidence(with("d", "c", "z", "b", "a", "x"), "gap", 3))
        .extracting(LinearModel.Evidence::feature)
        .containsExactly("z", "a", "b");
    assertThat(model.evidence(with("d", "c"), "gap", 0)).isEmpty();
  }

  @Test
  void textOfAModelReadsBackAsTheSameModel() {
    LinearModel read = LinearModelFile.read(LinearModelFile.write(MODEL, 0));

    assertThat(read.classes()).isEqualTo(MODEL.classes());
    assertThat(read.each(with("lack", "need"))).containsExactly(MODEL.each(with("lack", "need")));
  }

  @Test
  void weakFeaturesAreLeftOutOfTheText() {
    assertThat(LinearModelFile.write(MODEL, 0.4)).contains("lack").doesNotContain("need");
  }

  @Test
  void textThatIsNoModelIsRefusedWithItsLine() {
    assertThatThrownBy(() -> LinearModelFile.read("feature\tgap\n(intercept)\t0\nlack\tmuch\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 3: \"much\" is no number");
    assertThatThrownBy(() -> LinearModelFile.read("feature\tgap\n(intercept)\t0\nlack\t1\t2\n"))
        .hasMessage("line 3 has 3 cells instead of 2");
    assertThatThrownBy(() -> LinearModelFile.read("feature\tgap\nlack\t1\n"))
        .hasMessage("the row \"(intercept)\" is missing");
    assertThatThrownBy(() -> LinearModelFile.read("")).hasMessageContaining("line 1");
  }

  @Test
  void textThatWasCutOffAtTheEndOfALineIsRefused() {
    String text = LinearModelFile.write(MODEL, 0);
    String cut = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);

    assertThatThrownBy(() -> LinearModelFile.read(cut))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rows stand above, and");
  }

  @Test
  void lineEndsOfWindowsMakeNoOtherModel() {
    String text = LinearModelFile.write(MODEL, 0).replace("\n", "\r\n");

    assertThat(LinearModelFile.read(text).classes()).isEqualTo(MODEL.classes());
  }

  @Test
  void whatIsNotFiniteStandsTwiceOrIsEmptyIsRefused() {
    for (String text :
        List.of(
            "\n",
            "\t\n(intercept)\n",
            "feature\tgap\n(intercept)\tNaN\n",
            "feature\tgap\n(intercept)\t0\nlack\tInfinity\n",
            "feature\tgap\n(intercept)\t0\n(intercept)\t9\n")) {
      assertThatThrownBy(() -> LinearModelFile.read(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
