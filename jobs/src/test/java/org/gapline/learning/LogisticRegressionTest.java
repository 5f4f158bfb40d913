package org.gapline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.learning.LogisticRegression.Labelled;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  private static final LogisticRegression REGRESSION =
      new LogisticRegression(List.of("host", "payer"), 1);

  private static Labelled labelled(Set<String> classes, String... names) {
    FeatureVector features = FeatureVector.named();
    for (String name : names) {
      features.add(name);
    }
    return new Labelled(features, classes);
  }

  private static List<Labelled> examples() {
    List<Labelled> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      examples.add(labelled(Set.of("host"), "after organized by", "name " + i));
      examples.add(labelled(Set.of("payer"), "after funded by"));
      examples.add(labelled(Set.of("host", "payer"), "after organized by", "after funded by"));
      examples.add(labelled(Set.of(), "after met with"));
    }
    return examples;
  }

  @Test
  void whatSetsAClassApartIsLearned() {
    LinearModel model = REGRESSION.fit(examples());

    double[] host = model.each(labelled(Set.of(), "after organized by").features());
    double[] nobody = model.each(labelled(Set.of(), "after met with").features());
    assertThat(host[0]).isGreaterThan(0.8);
    assertThat(host[1]).isLessThan(0.4);
    assertThat(nobody[0]).isLessThan(0.2);
    assertThat(nobody[1]).isLessThan(0.2);
  }

  @Test
  void oneThingMayBelongToTwoClasses() {
    LinearModel model = REGRESSION.fit(examples());

    double[] both =
        model.each(labelled(Set.of(), "after organized by", "after funded by").features());
    assertThat(both[0]).isGreaterThan(0.5);
    assertThat(both[1]).isGreaterThan(0.5);
  }

  @Test
  void featureOfASingleThingGetsNoWeight() {
    assertThat(REGRESSION.fit(examples()).weights())
        .containsOnlyKeys("after organized by", "after funded by", "after met with");
  }

  @Test
  void sameExamplesGiveTheSameWeights() {
    assertThat(LinearModelFile.write(REGRESSION.fit(examples()), 0))
        .isEqualTo(LinearModelFile.write(REGRESSION.fit(examples()), 0));
  }

  @Test
  void classThatNothingBelongsToIsNeverProbable() {
    List<Labelled> hosts = examples().stream().filter(e -> !e.classes().contains("payer")).toList();

    LinearModel model = REGRESSION.fit(hosts);

    assertThat(model.each(hosts.get(0).features())[1]).isLessThan(0.5);
  }
}
