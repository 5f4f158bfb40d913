package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String TEXT =
      "L\u2019atelier s\u2019est tenu \u00e0 Yaound\u00e9 ; les autorit\u00e9s \u00e9taient"
          + " repr\u00e9sent\u00e9es par des d\u00e9l\u00e9gu\u00e9s.";

  private static Document read(byte[] bytes) {
    return Reading.bytes(bytes, "note.txt");
  }

  @Test
  void utf8IsReadAsItIs() {
    Document document = read(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.flags()).isEmpty();
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() {
    Document document = read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));

    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.flags()).isEmpty();
  }

  @Test
  void utf16IsReadWithAndWithoutMark() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      for (String mark : new String[] {"", "\ufeff"}) {
        Document document = read((mark + TEXT).getBytes(charset));

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.flags()).containsExactly(DocumentFlag.ENCODING_DETECTED);
      }
    }
  }

  @Test
  void windows1252IsDetectedAndFlagged() {
    Document document = read(TEXT.getBytes(Charset.forName("windows-1252")));

    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.flags()).containsExactly(DocumentFlag.ENCODING_DETECTED);
  }

  @Test
  void fewDamagedBytesDoNotMakeUtf8AnotherEncoding() {
    byte[] bytes = ("x " + TEXT).getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xFE;

    Document document = read(bytes);

    assertThat(document.text()).isEqualTo("\ufffd " + TEXT);
    assertThat(document.flags()).containsExactly(DocumentFlag.UNDECODABLE_BYTES);
  }

  @Test
  void charsetThatAPageDeclaresIsTaken() {
    String page =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;"
            + " charset=windows-1251\"></head><body><p>\u0421\u0435\u043c\u0438\u043d\u0430\u0440"
            + " \u043f\u0440\u043e\u0448\u0435\u043b \u0432 \u0410\u043b\u043c\u0430\u0442\u044b.</p>"
            + "</body></html>";

    Document document = Reading.bytes(page.getBytes(Charset.forName("windows-1251")), "p.html");

    assertThat(document.text()).contains("\u0410\u043b\u043c\u0430\u0442\u044b");
    assertThat(document.language()).isEqualTo("ru");
  }

  @Test
  void nothingAndWhiteSpaceAreEmptyFiles() {
    for (String text : new String[] {"", " \r\n\t \n", "\ufeff"}) {
      RejectedInputException rejected =
          Reading.rejection(text.getBytes(StandardCharsets.UTF_8), "empty.txt");

      assertThat(rejected.reason()).isEqualTo(RejectReason.EMPTY_FILE);
      assertThat(rejected).hasMessageContaining("take the file away");
    }
  }

  @Test
  void binaryNamedTxtIsNoText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
    byte[] zeros = "some words, then \0 and more words".getBytes(StandardCharsets.US_ASCII);

    assertThat(Reading.rejection(picture, "a.txt").reason()).isEqualTo(RejectReason.NOT_TEXT);
    assertThat(Reading.rejection(picture, "a.txt")).hasMessageContaining("PNG picture");
    assertThat(Reading.rejection(zeros, "a.html")).hasMessageContaining("zero bytes");
  }

  @Test
  void controlCharactersAllOverAreNoText() {
    byte[] bytes = new byte[400];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 20 + 1);
    }

    assertThat(Reading.rejection(bytes, "a.txt").reason()).isEqualTo(RejectReason.NOT_TEXT);
  }
}
