import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a .jsonl of a wanted size out of the reports of a folder, each record with a last paragraph
 * of its own, so that no two are the same: java bench/BulkDump.java FOLDER MEGABYTES FILE
 */
class BulkDump {

  private static final int RECORD = 3_000;

  public static void main(String[] args) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file).strip());
      }
    }
    long left = Long.parseLong(args[1]) << 20;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
      for (long number = 1; left > 0; number++) {
        String line = line(texts, number);
        out.write(line);
        left -= line.length();
      }
    }
  }

  private static String line(List<String> texts, long number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < RECORD - 200; i++) {
      text.append(texts.get((int) ((number + i) % texts.size()))).append("\n\n");
    }
    text.setLength(Math.min(text.length(), RECORD - 100));
    text.append(".\n\nThis is record number ").append(number).append(" of a dump.");
    return "{\"id\": " + number + ", \"text\": \"" + escaped(text) + "\", \"sharing\": \"public\"}\n";
  }

  private static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ') {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
