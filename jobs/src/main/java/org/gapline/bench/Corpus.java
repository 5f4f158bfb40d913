package org.gapline.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.codebook.Codebook;

/**
 * A made-up corpus of reports of some 3 KB, shaped like the shipped sample: the same seed gives the
 * same bytes, and a longer one begins with a shorter one.
 */
public final class Corpus {

  private static final String LABELS =
      """
      {
       "sharing": "public",
       "provenance": "synthetic",
       "note": "Made up from templates to measure speed with. It reports nothing that happened."
      }
      """;

  private final ReportMaker maker;

  /**
   * @param seed makes it another corpus of the same shape
   * @param codebook names the States, cities and bodies that it speaks of
   */
  public Corpus(long seed, Codebook codebook) {
    this.maker = new ReportMaker(seed, codebook);
  }

  /** Labels all that lies below a raw folder as public and made up. */
  static void label(Path raw) throws IOException {
    Files.createDirectories(raw.resolve("reports"));
    Files.writeString(raw.resolve("_meta.json"), LABELS);
  }

  /**
   * Writes some of its reports as JSON Lines.
   *
   * @param from the first of them, counted from 0
   * @param to the one after the last
   */
  CorpusCounts write(Path file, long from, long to) throws IOException {
    CorpusCounts counts = CorpusCounts.NONE;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setRootValueSeparator(null);
      for (long number = from; number < to; number++) {
        MadeReport report = maker.make(number);
        write(json, report);
        counts =
            counts.plus(new CorpusCounts(1, report.newEvent() ? 1 : 0, report.challenges(), 0));
      }
    }
    return counts.plus(new CorpusCounts(0, 0, 0, Files.size(file)));
  }

  /** The report with this number, counted from 0. */
  MadeReport report(long number) {
    return maker.make(number);
  }

  private static void write(JsonGenerator json, MadeReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Long.toString(report.number()));
    json.writeStringField("url", "https://reports.example/" + report.number());
    json.writeStringField("text", report.text());
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
