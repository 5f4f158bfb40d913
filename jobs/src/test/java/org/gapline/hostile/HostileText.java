package org.gapline.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts, web pages and records in bulk that try to be more than texts. */
final class HostileText {

  private static final int DEEP = 100_000;
  private static final int MEGABYTES = 10;

  private HostileText() {}

  /** What a report says that is nasty in another respect. It names no place or day. */
  static String sentence(String name) {
    return "The harbour course " + name + " ended, and the officers asked for radios and boats.";
  }

  static List<HostileFile> files(Bait bait) {
    return List.of(
        text("nul.txt", "NOT_TEXT|ACCEPTED", sentence("nul") + "\0\0 More \0 words.\n"),
        new HostileFile("reports/surrogates.txt", loneSurrogates(), HostileFile.ACCEPTED),
        text("overrides.txt", HostileFile.ACCEPTED, "\u202e" + sentence("right to left\u202d")),
        text("zero-width.txt", HostileFile.ACCEPTED, zeroWidth()),
        text("no-space.txt", "ACCEPTED|NO_MAIN_TEXT", "x".repeat(MEGABYTES << 20)),
        text("marks.txt", "TOO_LARGE", "a,b.c;d:(".repeat(MEGABYTES << 17)),
        text("brackets.txt", "ACCEPTED|NO_MAIN_TEXT", "(".repeat(1 << 20) + sentence("brackets")),
        text("scripts.html", HostileFile.ACCEPTED, scripts(bait)),
        text("nested.html", "ACCEPTED|DAMAGED_FILE", nested("<div>")),
        text("nested-lists.html", "ACCEPTED|DAMAGED_FILE|NO_MAIN_TEXT", nested("<ul><li>")),
        text("nested-tables.html", "ACCEPTED|DAMAGED_FILE|NO_MAIN_TEXT", nested("<table><td>")),
        text("entities.html", HostileFile.ACCEPTED, entities(bait)),
        text("records.jsonl", HostileFile.PARTS, records()),
        text("picture.svg", "UNKNOWN_FORMAT", bait.doctype("svg") + "<svg>&canary;</svg>"));
  }

  private static HostileFile text(String name, String outcome, String content) {
    return new HostileFile("reports/" + name, content.getBytes(StandardCharsets.UTF_8), outcome);
  }

  /** Halves of characters, encoded as if they were whole. */
  private static byte[] loneSurrogates() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(sentence("of surrogates").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', 'e', 'n', 'd'});
    return bytes.toByteArray();
  }

  /** A challenge whose words are torn by characters that nobody sees. */
  private static String zeroWidth() {
    return "Participants reported a la\u200bck of tra\u00adined sta\u2060ff at border po\ufeffsts.";
  }

  private static String scripts(Bait bait) {
    return "<html><head><meta http-equiv=refresh content='0;url="
        + bait.webAddress()
        + "'><script>document.write('"
        + Bait.CANARY
        + "')</script></head><body onload='fetch()'><p onclick='x()'>"
        + sentence("of scripts")
        + "</p><p><a href='javascript:alert(1)'>The officers of the harbour will meet again.</a>"
        + "</p><img src='"
        + bait.webAddress()
        + "' onerror=alert(1)><iframe src='"
        + bait.fileAddress()
        + "'></iframe></body></html>";
  }

  private static String nested(String tags) {
    return "<html><body>" + tags.repeat(DEEP) + "<p>" + sentence("nested " + tags.length());
  }

  private static String entities(Bait bait) {
    String xhtml = bait.doctype("html").replace("]>", Bait.entityBomb("x").substring(13));
    return xhtml + "<html><body><p>" + sentence("of entities") + " &canary; &i;</p></body></html>";
  }

  private static String records() {
    return String.join(
        "\n",
        "{\"text\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
        "{\"text\": \"" + sentence("first") + "\", \"text\": \"" + sentence("second") + "\"}",
        "{\"text\": 1e999999999}",
        "{\"text\": \"" + sentence("halves") + " \\ud800 \\udfff\"}",
        "{\"text\": \"" + sentence("ids") + "\", \"id\": \"\\u001b[31m\\u0007\\n\"}",
        "{\"published\": 1e999999999, \"text\": \"" + sentence("of dates") + "\"}",
        "{\"url\": \"javascript:alert(1)\", \"text\": \"" + sentence("of links") + "\"}");
  }
}
