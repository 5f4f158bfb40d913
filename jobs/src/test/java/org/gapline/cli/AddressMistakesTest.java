package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder whose file system is not there or does not answer is a mistake that can be mended. */
class AddressMistakesTest {

  private final GaplineInProcess gapline = new GaplineInProcess();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense:// | Expected authority",
        "nonsense://x/y | No FileSystem for scheme",
        "s3a://x/y | docs/cluster.md says how they are given",
        "hdfs://no.such.host.invalid/x | UnknownHostException",
        "hdfs://127.0.0.1:1/x | Connection refused"
      })
  void anAddressThatDoesNotAnswerIsNamedWithItsOption(String address, String why) {
    assertThat(gapline.execute("releases", "--curated", address)).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err())
        .contains(address + " cannot be reached: ", why, "Check --curated.")
        .doesNotContain("\tat ");
  }

  @Test
  void anAddressOfThisMachineIsAFolderLikeAnyOther(@TempDir Path folder) {
    String address = folder.toUri().toString();

    assertThat(gapline.execute("releases", "--curated", address)).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains(folder + ": there is no release for analysts yet.");
  }
}
