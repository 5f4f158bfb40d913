package org.gapline.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a nasty file tries to reach: a file whose text must appear nowhere, and a listener on this
 * machine to which nobody may connect.
 */
public final class Bait implements AutoCloseable {

  /** What the file holds. */
  public static final String CANARY = "canarytextthatnobodymayread";

  private final Path file;
  private final ServerSocket listener;
  private final AtomicInteger connections = new AtomicInteger();

  /**
   * @param folder where the file lies
   */
  public Bait(Path folder) throws IOException {
    file = Files.writeString(folder.resolve("canary.txt"), CANARY);
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::listen, "bait");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        listener.accept().close();
        connections.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  /** Where the file lies. */
  public Path file() {
    return file;
  }

  /** Address of the file. */
  public String fileAddress() {
    return file.toUri().toString();
  }

  /** Address at which the listener waits. */
  public String webAddress() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/asked";
  }

  /** How often somebody connected. */
  public int connections() {
    return connections.get();
  }

  /** A document type that declares {@code &canary;} as the file, and asks the listener for more. */
  public String doctype(String root) {
    return "<!DOCTYPE "
        + root
        + " [<!ENTITY canary SYSTEM \""
        + fileAddress()
        + "\"><!ENTITY % more SYSTEM \""
        + webAddress()
        + "\"> %more;]>";
  }

  /** A document type that declares {@code &i;}, of ten thousand million characters. */
  public static String entityBomb(String root) {
    StringBuilder type = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name <= 'i'; name++) {
      String inner = "&" + (char) (name - 1) + ";";
      type.append("<!ENTITY ").append(name).append(" \"").append(inner.repeat(14)).append("\">");
    }
    return type.append("]>").toString();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
