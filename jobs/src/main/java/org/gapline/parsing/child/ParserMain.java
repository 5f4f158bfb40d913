package org.gapline.parsing.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.ParsingException;
import org.gapline.parsing.ParsingProblem;
import org.gapline.parsing.Wire;

/** The main class of a parser's process: reads files from its input, answers on its output. */
public final class ParserMain {

  private static final int FAILED = 1;

  private ParserMain() {}

  /** Serves until the input closes. */
  public static void main(String[] arguments) {
    serve(new FileParser()::parse);
  }

  /** Takes one file apart. */
  @FunctionalInterface
  public interface Parsing {
    ParsedFile parse(byte[] file, Progress progress) throws ParsingException, IOException;
  }

  /** Takes the signs that the work goes on. */
  @FunctionalInterface
  public interface Progress {
    void sign() throws IOException;
  }

  /**
   * Serves until the input closes. Files are parsed by a thread of their own, so that the process
   * ends with the one that started it even while a parser hangs.
   */
  public static void serve(Parsing parsing) {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // What libraries print must not come between the answers.
    System.setOut(System.err);
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try {
      for (byte[] file = Wire.nextRequest(in); file != null; file = Wire.nextRequest(in)) {
        byte[] next = file;
        worker.execute(() -> answer(parsing, next, out));
      }
      Runtime.getRuntime().halt(0);
    } catch (IOException e) {
      Runtime.getRuntime().halt(FAILED);
    }
  }

  private static void answer(Parsing parsing, byte[] file, DataOutputStream out) {
    try {
      try {
        Wire.parsed(out, parsing.parse(file, () -> Wire.progress(out)));
      } catch (ParsingException e) {
        Wire.problem(out, e);
      } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
        Wire.problem(out, new ParsingException(ParsingProblem.DAMAGED, inWords(e)));
      }
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(FAILED);
    }
  }

  private static String inWords(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    if (cause instanceof StackOverflowError) {
      return "its parts are nested too deep";
    }
    String message = cause.getMessage();
    String name = cause.getClass().getSimpleName();
    return message == null || message.isBlank() ? name : name + ": " + message;
  }
}
