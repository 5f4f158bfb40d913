package org.gapline.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A headless Chromium with one page, driven by its DevTools protocol: it opens files, runs scripts,
 * presses keys, takes pictures, and notes every request and every complaint.
 */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String READY = "DevTools listening on ";
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private String session;

  /** Starts with a profile of its own in a folder. */
  Browser(Path folder) throws Exception {
    process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder.resolve("profile"),
                "about:blank")
            .redirectErrorStream(true)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address()), new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    ObjectNode page = JSON.createObjectNode().put("url", "about:blank");
    String target = call("Target.createTarget", page).get("targetId").asText();
    ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
    session = call("Target.attachToTarget", attach).get("sessionId").asText();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", JSON.createObjectNode());
    }
  }

  private String address() throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        Thread drain = new Thread(() -> out.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return line.substring(READY.length());
      }
    }
    throw new IOException("chromium ended before it was ready");
  }

  /** Opens an address and waits until all of it is there. */
  void open(String address) throws Exception {
    loaded = new CompletableFuture<>();
    call("Page.navigate", JSON.createObjectNode().put("url", address));
    loaded.get(SECONDS, TimeUnit.SECONDS);
  }

  /** The window in CSS pixels. */
  void size(int width, int height) throws Exception {
    ObjectNode metrics = JSON.createObjectNode().put("width", width).put("height", height);
    metrics.put("deviceScaleFactor", 1).put("mobile", width < 500);
    call("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** Light or dark. */
  void scheme(String scheme) throws Exception {
    ObjectNode media = JSON.createObjectNode();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", scheme);
    call("Emulation.setEmulatedMedia", media);
  }

  /** Turns scripts of pages that are opened from now on off. */
  void withoutScripts() throws Exception {
    call("Emulation.setScriptExecutionDisabled", JSON.createObjectNode().put("value", true));
  }

  /** Downloads go into this folder. */
  void downloadInto(Path folder) throws Exception {
    ObjectNode behaviour = JSON.createObjectNode().put("behavior", "allow");
    call("Browser.setDownloadBehavior", behaviour.put("downloadPath", folder.toString()));
  }

  /** What an expression comes to; a promise is waited for. */
  JsonNode evaluate(String expression) throws Exception {
    ObjectNode what = JSON.createObjectNode().put("expression", expression);
    JsonNode answer =
        call("Runtime.evaluate", what.put("returnByValue", true).put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  /** Presses a key, as Tab or Enter. */
  void press(String key, int code) throws Exception {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode event = JSON.createObjectNode().put("type", type).put("key", key);
      event.put("code", key).put("windowsVirtualKeyCode", code);
      call("Input.dispatchKeyEvent", key.equals("Enter") ? event.put("text", "\r") : event);
    }
  }

  /** Keeps a picture of the whole page. */
  void picture(Path file) throws Exception {
    ObjectNode how = JSON.createObjectNode().put("captureBeyondViewport", true);
    JsonNode size = call("Page.getLayoutMetrics", JSON.createObjectNode()).get("cssContentSize");
    ObjectNode clip = how.putObject("clip").put("x", 0).put("y", 0).put("scale", 1);
    clip.put("width", size.get("width").asInt());
    clip.put("height", Math.min(6000, size.get("height").asInt()));
    keep(call("Page.captureScreenshot", how), file);
  }

  /** Keeps the page as it is printed. */
  void print(Path file) throws Exception {
    keep(call("Page.printToPDF", JSON.createObjectNode().put("printBackground", false)), file);
  }

  private static void keep(JsonNode answer, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asText()));
  }

  /** Addresses that were asked for. */
  List<String> requests() {
    return requests;
  }

  /** What the console was told, and what went wrong. */
  List<String> complaints() {
    return complaints;
  }

  private JsonNode call(String method, ObjectNode parameters) throws Exception {
    int id = calls.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    if (session != null && !method.startsWith("Browser.")) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode found = answer.get(SECONDS, TimeUnit.SECONDS);
    if (found.has("error")) {
      throw new IllegalStateException(method + ": " + found.get("error"));
    }
    return found.get("result");
  }

  private void heard(JsonNode message) {
    if (message.has("id")) {
      waiting.remove(message.get("id").asInt()).complete(message);
      return;
    }
    JsonNode parameters = message.path("params");
    switch (message.path("method").asText()) {
      case "Network.requestWillBeSent" -> requests.add(parameters.at("/request/url").asText());
      case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" ->
          complaints.add(parameters.toString());
      case "Page.loadEventFired" -> loaded.complete(null);
      default -> {}
    }
  }

  @Override
  public void close() throws Exception {
    call("Browser.close", JSON.createObjectNode());
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  /** Puts together what arrives in parts. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        String whole = text.toString();
        text.setLength(0);
        try {
          heard(JSON.readTree(whole));
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
      from.request(1);
      return null;
    }
  }
}
