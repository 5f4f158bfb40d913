package org.gapline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureVectorTest {

  @Test
  void featureAddedTwiceCountsOnce() {
    FeatureVector features = FeatureVector.unnamed();
    features.add("word lack");
    features.add("word of");
    features.add("word lack");

    assertThat(features.size()).isEqualTo(2);
  }

  @Test
  void nameGivenInPartsIsTheSameFeature() {
    FeatureVector features = FeatureVector.named();
    features.with("word ").with("lac").with('k').add();

    assertThat(features.hash(0)).isEqualTo(FeatureVector.hash("word lack"));
    assertThat(features.name(0)).contains("word lack");
  }

  @Test
  void unnamedVectorKeepsNoNames() {
    FeatureVector features = FeatureVector.unnamed();
    features.add("word lack");

    assertThat(features.name(0)).isEmpty();
  }

  @Test
  void clearedVectorServesTheNextThing() {
    FeatureVector features = FeatureVector.named();
    features.add("a");
    features.add("b");
    features.clear();
    features.add("c");

    assertThat(features.size()).isOne();
    assertThat(features.name(0)).contains("c");
  }

  @Test
  void manyFeaturesAreAllKept() {
    FeatureVector features = FeatureVector.unnamed();
    for (int i = 0; i < 1000; i++) {
      features.add("feature " + i);
    }

    assertThat(features.size()).isEqualTo(1000);
  }

  @Test
  void vectorThatIsFilledOverAndOverTellsFeaturesApart() {
    FeatureVector features = FeatureVector.unnamed();
    for (int filling = 0; filling < 100; filling++) {
      features.clear();
      for (int i = 0; i < 2 * filling; i++) {
        features.add("feature " + i / 2);
      }

      assertThat(features.size()).isEqualTo(filling);
    }
  }
}
