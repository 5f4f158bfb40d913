package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MapCommandTest {

  private static final String TABLE =
      "Country,Year,Borders\nTogo,2018,low\nKenya,2018,high\nSaint Vicent,2019,low\nChad,2019,high\n";

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();
  private Path table;
  private Path draft;

  @BeforeEach
  void writeTable() throws IOException {
    table = Files.writeString(folder.resolve("ratings.csv"), TABLE);
    draft = folder.resolve("ratings.yaml");
  }

  @Test
  void draftIsWrittenWithWhatTheTableDoesNotShow() throws IOException {
    assertThat(map("--out", draft.toString())).isEqualTo(ExitCodes.DONE);

    assertThat(Files.readString(draft))
        .contains("state: \"country\"", "ratings: [\"low\", \"high\"]", "# ? ")
        .contains("\"Saint Vicent\"? Perhaps Saint Vincent and the Grenadines?");
  }

  @Test
  void aFolderIsNoTable() {
    for (String given : List.of("/", ".", folder.toString())) {
      assertThat(
              Gapline.commandLine(Clock.systemUTC())
                  .setErr(new PrintWriter(err, true))
                  .execute("map", given))
          .isEqualTo(ExitCodes.USER_MISTAKE);
      assertThat(err.toString()).contains(given + " is a folder. Name a table in it.");
    }
  }

  @Test
  void fileThatIsThereIsNeverOverwritten() throws IOException {
    Files.writeString(draft, "mine");

    assertThat(map("--out", draft.toString())).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(Files.readString(draft)).isEqualTo("mine");
    assertThat(err.toString()).contains("is there already");
  }

  @Test
  void fileWithoutTableOfStatesIsRefusedInWords() throws IOException {
    Files.writeString(table, "a,b\n1,2\n");

    assertThat(map("--out", draft.toString())).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("ratings.csv: No column names three States");
    assertThat(draft).doesNotExist();
  }

  private int map(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "map";
    arguments[1] = table.toString();
    arguments[2] = "--codebook";
    arguments[3] = ProjectFolder.file("data/codebook").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    CommandLine commands = Gapline.commandLine(Clock.systemUTC());
    commands.setErr(new PrintWriter(err, true));
    commands.setOut(new PrintWriter(new StringWriter(), true));
    return commands.execute(arguments);
  }
}
