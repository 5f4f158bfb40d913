package org.gapline.parsing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes over the pipes between the two processes. A request is the length of a file and its
 * bytes. The answer is any number of signs of progress, then the parsed file or the problem.
 */
public final class Wire {

  private static final byte PROGRESS = 1;
  private static final byte PARSED = 2;
  private static final byte PROBLEM = 3;

  private static final int LONGEST_TEXT = 256 << 20;

  private Wire() {}

  /** Sends a file to be parsed. */
  public static void request(DataOutputStream out, byte[] file) throws IOException {
    out.writeInt(file.length);
    out.write(file);
    out.flush();
  }

  /** The next file to be parsed, or null where nobody asks any more. */
  public static byte[] nextRequest(DataInputStream in) throws IOException {
    int length;
    try {
      length = in.readInt();
    } catch (EOFException e) {
      return null;
    }
    byte[] file = new byte[length];
    in.readFully(file);
    return file;
  }

  /** Tells that the work goes on. */
  public static void progress(DataOutputStream out) throws IOException {
    out.writeByte(PROGRESS);
    out.flush();
  }

  /** Answers with what was found. */
  public static void parsed(DataOutputStream out, ParsedFile file) throws IOException {
    out.writeByte(PARSED);
    text(out, file.mediaType());
    text(out, file.title());
    out.writeByte(file.content().ordinal());
    text(out, file.text());
    out.writeInt(file.pages().size());
    for (PrintedPage page : file.pages()) {
      page(out, page);
    }
    out.writeInt(file.attachments().size());
    for (String attachment : file.attachments()) {
      text(out, attachment);
    }
    out.flush();
  }

  /** Answers with why nothing was found. */
  public static void problem(DataOutputStream out, ParsingException problem) throws IOException {
    out.writeByte(PROBLEM);
    out.writeByte(problem.problem().ordinal());
    text(out, problem.getMessage());
    out.flush();
  }

  /**
   * Waits for the answer.
   *
   * @param onProgress called at each sign of progress
   * @throws IOException if the other side went away, or does not speak as agreed
   */
  public static ParsedFile answer(DataInputStream in, Runnable onProgress)
      throws IOException, ParsingException {
    byte kind = in.readByte();
    while (kind == PROGRESS) {
      onProgress.run();
      kind = in.readByte();
    }
    if (kind == PROBLEM) {
      ParsingProblem problem = choice(ParsingProblem.values(), in.readByte());
      throw new ParsingException(problem, text(in));
    }
    if (kind != PARSED) {
      throw new IOException("unknown answer " + kind);
    }
    return parsed(in);
  }

  private static ParsedFile parsed(DataInputStream in) throws IOException {
    String mediaType = text(in);
    String title = text(in);
    ParsedFile.Content content = choice(ParsedFile.Content.values(), in.readByte());
    String text = text(in);
    List<PrintedPage> pages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      pages.add(page(in));
    }
    List<String> attachments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      attachments.add(text(in));
    }
    return new ParsedFile(mediaType, title, content, text, pages, attachments);
  }

  private static void page(DataOutputStream out, PrintedPage page) throws IOException {
    out.writeByte(page.source().ordinal());
    out.writeInt(page.lines().size());
    for (PrintedLine line : page.lines()) {
      out.writeFloat(line.x());
      out.writeFloat(line.y());
      out.writeFloat(line.width());
      out.writeFloat(line.size());
      out.writeBoolean(line.bold());
      text(out, line.text());
    }
  }

  private static PrintedPage page(DataInputStream in) throws IOException {
    PrintedPage.Source source = choice(PrintedPage.Source.values(), in.readByte());
    List<PrintedLine> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(
          new PrintedLine(
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readBoolean(),
              text(in)));
    }
    return new PrintedPage(source, lines);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    if (length > LONGEST_TEXT) {
      throw new IOException("a text of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static <T> T choice(T[] values, byte at) throws IOException {
    if (at < 0 || at >= values.length) {
      throw new IOException("unknown value " + at);
    }
    return values[at];
  }
}
