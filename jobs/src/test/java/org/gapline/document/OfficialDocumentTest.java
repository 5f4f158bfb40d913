package org.gapline.document;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class OfficialDocumentTest {

  @Test
  void dump() throws IOException {
    for (String n :
        new String[] {
          "chairs-letter-with-survey.txt",
          "resolution.txt",
          "press-release.txt",
          "meeting-record.txt",
          "visit-report.txt",
          "secretary-general-report.txt",
          "rapport.txt",
          "presidential-statement.txt",
          "other-body.txt",
          "report.html"
        }) {
      Document d = read(n);
      System.out.println(
          "=== "
              + n
              + " "
              + d.metadata().symbol()
              + " "
              + d.metadata().published()
              + " "
              + d.title()
              + " "
              + d.flags()
              + d.language());
      for (Block b : d.blocks()) {
        System.out.println(b.kind() + " [" + b.paragraph() + "] " + b.span().of(d.text()));
      }
    }
  }

  private static Document read(String name) throws IOException {
    try (InputStream in = OfficialDocumentTest.class.getResourceAsStream("/official/" + name)) {
      return Reading.bytes(in.readAllBytes(), "reports/" + name);
    }
  }
}
