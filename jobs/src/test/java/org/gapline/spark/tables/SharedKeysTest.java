package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class SharedKeysTest {

  @Test
  void recordsAloneWithTheirKeyArePassedOver() {
    assertThat(given("a 1", "b 1", "b 2", "c 1", "d 1", "d 2", "d 3"))
        .containsExactly("b 1", "b 2", "d 1", "d 2", "d 3");
    assertThat(given("a 1", "a 2")).containsExactly("a 1", "a 2");
    assertThat(given("a 1")).isEmpty();
    assertThat(given()).isEmpty();
  }

  @Test
  void keyThatBeginsAsAnotherIsAnother() {
    assertThat(given("a 1", "ab 1")).isEmpty();
  }

  @Test
  void recordsOfAKeyGoToOnePartitionWhateverTheirOrder() {
    var partitioner = OrderedKey.partitioner(16);

    assertThat(Stream.of("1", "2", "3").map(order -> new OrderedKey("key", order).text()))
        .extracting(partitioner::getPartition)
        .containsOnly(partitioner.getPartition(new OrderedKey("key", "").text()));
  }

  private static List<String> given(String... keysAndOrders) {
    List<Tuple2<String, byte[]>> sorted =
        Stream.of(keysAndOrders)
            .map(each -> each.split(" "))
            .map(each -> new Tuple2<>(new OrderedKey(each[0], each[1]).text(), new byte[0]))
            .toList();
    List<String> given = new ArrayList<>();
    new SharedKeys(sorted.iterator())
        .forEachRemaining(
            each -> {
              OrderedKey key = OrderedKey.parse(each._1());
              given.add(key.key() + " " + key.order());
            });
    return given;
  }
}
