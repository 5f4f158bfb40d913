package org.gapline.parsing.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.gapline.parsing.FileType;
import org.gapline.parsing.ParsedFile;

/**
 * Takes the text of a mail message: of its alternatives the page, which keeps the structure, else
 * the plain text. What is attached is named and not read.
 */
final class MessageParser {

  private static final int DEEPEST = 20;

  ParsedFile parse(byte[] file) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(file));
    try {
      Attachments attachments = new Attachments();
      Texts texts = new Texts(attachments);
      texts.gather(message, 0);
      boolean page = !texts.page.isEmpty();
      return ParsedFile.of(
          FileType.EML.mediaType(),
          message.getSubject(),
          page ? ParsedFile.Content.PAGE : ParsedFile.Content.PLAIN,
          (page ? texts.page : texts.plain).toString(),
          attachments.names());
    } finally {
      message.dispose();
    }
  }

  /** The texts of a message's parts. */
  private static final class Texts {

    private final StringBuilder page = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final Attachments attachments;

    Texts(Attachments attachments) {
      this.attachments = attachments;
    }

    void gather(Entity part, int depth) throws IOException {
      Body body = part.getBody();
      String type = part.getMimeType().toLowerCase(Locale.ROOT);
      if (body instanceof Multipart parts && depth < DEEPEST) {
        for (Entity inner : parts.getBodyParts()) {
          gather(inner, depth + 1);
        }
      } else if (isAttached(part) || !(body instanceof TextBody text)) {
        attachments.note(name(part, type));
      } else if (type.equals("text/html")) {
        page.append(read(part, text));
      } else if (type.equals("text/plain")) {
        plain.append(read(part, text)).append('\n');
      } else {
        attachments.note(name(part, type));
      }
    }

    private static boolean isAttached(Entity part) {
      return "attachment".equalsIgnoreCase(part.getDispositionType());
    }

    private static String name(Entity part, String type) {
      String name = part.getFilename();
      return name == null ? type.replace('/', '.') : name;
    }

    private static String read(Entity part, TextBody text) throws IOException {
      try (InputStream stream = text.getInputStream()) {
        return new String(stream.readAllBytes(), charset(part.getCharset()));
      }
    }

    private static Charset charset(String name) {
      try {
        return name == null || name.equalsIgnoreCase("us-ascii")
            ? StandardCharsets.UTF_8
            : Charset.forName(name);
      } catch (IllegalArgumentException e) {
        return StandardCharsets.UTF_8;
      }
    }
  }
}
