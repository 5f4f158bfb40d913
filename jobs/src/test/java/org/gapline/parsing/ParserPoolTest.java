package org.gapline.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What one file does to its parser must not touch another file, nor this process. */
class ParserPoolTest {

  private static final ParserLimits LIMITS =
      new ParserLimits(
          64, Duration.ofSeconds(3), Duration.ofMinutes(1), 1, Duration.ofSeconds(1), 100);

  private static final ParserPool POOL = pool(LIMITS);

  @AfterAll
  static void endProcesses() {
    POOL.close();
  }

  @Test
  void aFileThatHangsIsStoppedAndTheNextOneIsRead() throws ParsingException {
    assertThat(problem("hang")).isEqualTo(ParsingProblem.TIME_LIMIT);
    assertThat(text("after the hang")).isEqualTo("after the hang");
  }

  @Test
  void aFileThatUsesUpTheMemoryCostsItselfAlone() throws ParsingException {
    assertThat(text("before")).isEqualTo("before");
    assertThat(problem("exhaust")).isEqualTo(ParsingProblem.MEMORY_LIMIT);
    assertThat(text("after")).isEqualTo("after");
  }

  @Test
  void aFileThatEndsTheProcessCostsItselfAlone() throws ParsingException {
    assertThat(text("before")).isEqualTo("before");
    assertThat(problem("die")).isEqualTo(ParsingProblem.CRASHED);
    assertThat(text("after")).isEqualTo("after");
  }

  @Test
  void aFileThatIsNestedTooDeepIsDamagedAndTheProcessGoesOn() throws ParsingException {
    assertThat(problem("overflow")).isEqualTo(ParsingProblem.DAMAGED);
    assertThat(text("after")).isEqualTo("after");
  }

  @Test
  void workThatShowsProgressMayTakeLongerThanASilence() throws ParsingException {
    assertThat(text("slow")).isEqualTo("slow");
  }

  @Test
  void whatParsersPrintDoesNotDisturbTheAnswer() throws ParsingException {
    assertThat(text("print")).isEqualTo("print");
  }

  @Test
  void theProblemThatTheParserNamesIsHandedOn() {
    assertThat(problem("refuse")).isEqualTo(ParsingProblem.ENCRYPTED);
  }

  @Test
  void filesReadAtTheSameTimeKeepTheirOwnAnswers() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers =
          Stream.of("a", "die", "b", "c", "die", "d")
              .map(told -> threads.submit(() -> answer(told)))
              .toList();

      assertThat(answers)
          .extracting(Future::get)
          .containsExactly("a", "CRASHED", "b", "c", "CRASHED", "d");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void closingEndsTheProcesses() throws ParsingException {
    ParserPool pool = pool(LIMITS);
    pool.parse("one".getBytes(StandardCharsets.UTF_8));
    long before = parsers();

    pool.close();

    assertThat(parsers()).isEqualTo(before - 1);
  }

  private static long parsers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  private static String answer(String told) {
    try {
      return text(told);
    } catch (ParsingException e) {
      return e.problem().name();
    }
  }

  private static String text(String told) throws ParsingException {
    return POOL.parse(told.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static ParsingProblem problem(String told) {
    return catchThrowableOfType(ParsingException.class, () -> text(told)).problem();
  }

  /** With the class path of the tests, on which the faulty parser stands. */
  private static ParserPool pool(ParserLimits limits) {
    List<Path> classPath =
        Stream.of(FaultyParserMain.class, ParserPool.class).map(ParserPoolTest::home).toList();
    return new ParserPool(
        new ParserCommand(FaultyParserMain.class.getName(), classPath, limits.memory()), limits);
  }

  private static Path home(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
