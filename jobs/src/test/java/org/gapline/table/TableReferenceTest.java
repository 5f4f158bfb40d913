package org.gapline.table;

import java.io.IOException;
import org.gapline.GoldenFile;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;

class TableReferenceTest {

  @Test
  void theReferenceSaysWhatTheTableClassesSay() throws IOException {
    GoldenFile.compare(
        ProjectFolder.file("docs/tables.md"), TableReference.markdown(CuratedTables.ALL));
  }
}
