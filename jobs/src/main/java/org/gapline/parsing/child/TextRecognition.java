package org.gapline.parsing.child;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gapline.parsing.PrintedLine;

/** Recognises the text of pages that are pictures, by Tesseract where it is installed. */
final class TextRecognition {

  private static final int POINTS = 72;
  private static final int DOTS = 300;
  private static final float MOST_PIXELS = 20_000_000;
  private static final long SECONDS = 50;
  private static final List<String> LANGUAGES = List.of("eng", "fra", "spa");
  private static final String ORIENTATION = "osd";

  /** The languages at hand as Tesseract names them; empty where it cannot be used. */
  private List<String> installed;

  /** The lines of a page, numbered from 0; none where they cannot be recognised. */
  List<PrintedLine> lines(PDDocument document, int page) throws IOException {
    String languages = installed().stream().filter(LANGUAGES::contains).collect(joined());
    if (languages.isEmpty()) {
      return List.of();
    }
    int dots = dots(document.getPage(page).getCropBox());
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dots, ImageType.GRAY);
    Path picture = Files.createTempFile("page", ".pgm");
    try {
      write(image, picture);
      return RecognisedLines.of(
          output(
              "tesseract",
              picture.toString(),
              "stdout",
              "-l",
              languages,
              "--dpi",
              String.valueOf(dots),
              "--psm",
              installed().contains(ORIENTATION) ? "1" : "3",
              "tsv"),
          (float) POINTS / dots);
    } finally {
      Files.delete(picture);
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("+");
  }

  private List<String> installed() throws IOException {
    if (installed == null) {
      installed =
          isOnPath("tesseract") ? output("tesseract", "--list-langs").lines().toList() : List.of();
    }
    return installed;
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(java.io.File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Large posters are drawn with fewer dots. */
  private static int dots(PDRectangle box) {
    double inches = (double) box.getWidth() * box.getHeight() / (POINTS * POINTS);
    return (int) Math.max(1, Math.min(DOTS, Math.sqrt(MOST_PIXELS / Math.max(1, inches))));
  }

  /** Grey levels as they are, behind a line that tells how many. */
  private static void write(BufferedImage image, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      String head = "P5 " + image.getWidth() + " " + image.getHeight() + " 255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
  }

  /** What a program prints; nothing where it fails or takes too long. */
  private static String output(String... command) throws IOException {
    Path printed = Files.createTempFile("printed", ".txt");
    try {
      Process process =
          new ProcessBuilder(new ArrayList<>(List.of(command)))
              .redirectOutput(printed.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!done) {
        process.destroyForcibly().waitFor();
      }
      return done && process.exitValue() == 0 ? Files.readString(printed) : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      Files.delete(printed);
    }
  }
}
