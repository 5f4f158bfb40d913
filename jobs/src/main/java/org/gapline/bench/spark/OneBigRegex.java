package org.gapline.bench.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_count;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gapline.spark.jobs.Sessions;

/** What one would write first: Spark counts where one regular expression of all phrases matches. */
public final class OneBigRegex {

  private OneBigRegex() {}

  /**
   * @param arguments the corpus and a file of phrases, one a line
   */
  public static void main(String[] arguments) throws IOException {
    String phrases =
        Files.readAllLines(Path.of(arguments[1])).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")"));
    try (JavaSparkContext context = Sessions.start("local[*]", Sessions.Size.LARGE)) {
      // Takes the context that is there.
      SparkSession spark = SparkSession.builder().getOrCreate();
      Row found =
          spark
              .read()
              .schema("text string")
              .json(arguments[0])
              .select(regexp_count(lower(col("text")), lit(phrases)).as("found"))
              .agg(count("found"), sum("found"))
              .first();
      System.out.printf(
          Locale.ROOT, "%d documents, %d phrases%n", found.getLong(0), found.getLong(1));
    }
    // Spark leaves threads behind.
    System.exit(0);
  }
}
