package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The masters of a standalone cluster. Spark asks an absent one for a minute, and then stops in the
 * middle of whatever was begun, with an error that speaks of something else.
 */
final class StandaloneMasters {

  private static final Pattern ADDRESS = Pattern.compile("spark://(.+)");
  private static final Pattern MASTER = Pattern.compile("\\[?([^,\\[\\]]+)]?:(\\d{1,5})");
  private static final int MILLISECONDS = 5_000;

  private StandaloneMasters() {}

  /**
   * Asks whether one of them takes a connection; nothing is asked of other kinds of clusters, and
   * of what is no address of hosts with ports.
   *
   * @param master as {@code spark://one:7077,two:7077}
   * @throws UncheckedIOException if none does, and why the last does not
   */
  static void requireOne(String master) {
    Matcher address = ADDRESS.matcher(master);
    if (!address.matches()) {
      return;
    }
    IOException last = null;
    Matcher each = MASTER.matcher(address.group(1));
    while (each.find()) {
      try {
        connect(each.group(1), Integer.parseInt(each.group(2)));
        return;
      } catch (IOException e) {
        last = e;
      }
    }
    if (last != null) {
      String why = last instanceof UnknownHostException ? "no such host" : last.getMessage();
      throw new UncheckedIOException("no master answers at " + master + " (" + why + ")", last);
    }
  }

  private static void connect(String host, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, Math.min(port, 65_535)), MILLISECONDS);
    }
  }
}
