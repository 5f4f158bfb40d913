package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.gapline.Programs;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The page of a small release in Chromium, opened from a folder as its readers open it, for the
 * tests of one class: each begins on a wide and light page, and no test may make the page fetch or
 * complain.
 */
final class PageInChromium
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private final PageFixture fixture;
  private Path folder;
  private Browser browser;
  private String address;
  private OpenPage shown;

  PageInChromium(PageFixture fixture) {
    this.fixture = fixture;
  }

  Path folder() {
    return folder;
  }

  Browser browser() {
    return browser;
  }

  String address() {
    return address;
  }

  OpenPage shown() {
    return shown;
  }

  /** What the page saved of a part, once it is there. */
  String saved(String part, String ending) throws Exception {
    Path file = folder.resolve("gapline-" + part + "-2026-11-21-7f2cd8c" + ending);
    Instant end = Instant.now().plusSeconds(20);
    while (!Files.exists(file) && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(folder.toFile().list()).contains(file.getFileName().toString());
    return Files.readString(file);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    assumeTrue(Programs.isInstalled("chromium"), "needs chromium (installed by .ci/run)");
    folder = Files.createTempDirectory("page");
    address = fixture.write(folder).toUri().toString();
    browser = new Browser(folder);
    browser.downloadInto(folder);
    shown = new OpenPage(browser, address);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    browser.complaints().clear();
    browser.requests().clear();
    browser.size(1400, 1000);
    browser.scheme("light");
    shown.open("");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(asked -> asked.matches("(file|data|blob|about):.*"));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (browser != null) {
      browser.close();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }
}
