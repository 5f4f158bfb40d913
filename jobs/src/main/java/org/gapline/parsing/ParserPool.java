package org.gapline.parsing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The processes in which files are parsed, shared by all threads of this one. The first is started
 * when the first file asks for it, another one only when files would have to wait; each serves file
 * after file until one of them breaks it. All end with this process: by its shutdown hook, or, if
 * it is killed, when their input closes.
 */
public final class ParserPool implements AutoCloseable {

  private static final String MAIN = "org.gapline.parsing.child.ParserMain";

  private final ParserLimits limits;
  private final Deque<ParserProcess> idle = new ArrayDeque<>();
  private final Set<ParserProcess> all = new HashSet<>();
  private ParserCommand command;
  private int running;
  private boolean closed;

  /** A pool of its own. To be closed. */
  public ParserPool(ParserLimits limits) {
    this(null, limits);
  }

  ParserPool(ParserCommand command, ParserLimits limits) {
    this.command = command;
    this.limits = limits;
  }

  /** The pool that all readers of this process share. */
  public static ParserPool shared() {
    return Shared.POOL;
  }

  /** Starts a process ahead, where a file that needs one is known to come. Does not wait. */
  public void prepare() {
    Thread thread = new Thread(this::startAhead, "gapline-parser-start");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Parses a file apart from this process. If a process that served other files before breaks down,
   * the file gets a second chance in a fresh one: what broke it may have been left by a neighbour.
   *
   * @throws ParsingException if it cannot be parsed within the limits
   */
  public ParsedFile parse(byte[] file) throws ParsingException {
    ParserProcess process = take();
    boolean fresh = process.served() == 0;
    try {
      return parse(file, process);
    } catch (ParsingException e) {
      boolean broken =
          e.problem() == ParsingProblem.CRASHED || e.problem() == ParsingProblem.MEMORY_LIMIT;
      if (fresh || !broken) {
        throw e;
      }
    }
    return parse(file, fresh());
  }

  private ParsedFile parse(byte[] file, ParserProcess process) throws ParsingException {
    try {
      return process.parse(file, limits);
    } finally {
      giveBack(process);
    }
  }

  private ParserProcess take() throws ParsingException {
    long patience = System.nanoTime() + limits.patience().toNanos();
    synchronized (this) {
      while (idle.isEmpty() && running > 0 && !mayStart(patience)) {
        await(patience);
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
      running++;
    }
    return start();
  }

  /** Another process is started for a file that has waited long enough. */
  private boolean mayStart(long patience) {
    return running < limits.processes() && System.nanoTime() >= patience;
  }

  private void await(long patience) throws ParsingException {
    try {
      long left = (patience - System.nanoTime()) / 1_000_000;
      wait(running < limits.processes() ? Math.max(1, left) : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ParsingException(ParsingProblem.NO_PROCESS, "the run was stopped");
    }
  }

  /** A process that has served no file. */
  private ParserProcess fresh() throws ParsingException {
    synchronized (this) {
      while (running >= limits.processes() && idle.isEmpty()) {
        await(Long.MAX_VALUE);
      }
      if (!idle.isEmpty()) {
        end(idle.pop());
      }
      running++;
    }
    return start();
  }

  private ParserProcess start() throws ParsingException {
    try {
      ParserProcess started = ParserProcess.start(command());
      synchronized (this) {
        all.add(started);
        return started;
      }
    } catch (IOException e) {
      synchronized (this) {
        running--;
        notifyAll();
      }
      throw new ParsingException(ParsingProblem.NO_PROCESS, String.valueOf(e.getMessage()));
    }
  }

  private synchronized ParserCommand command() throws IOException {
    if (command == null) {
      command = new ParserCommand(MAIN, ParserLibraries.classPath(), limits.memory());
    }
    return command;
  }

  private synchronized void giveBack(ParserProcess process) {
    boolean spent = process.served() >= limits.filesPerProcess();
    if (closed || spent || !process.isUsable()) {
      end(process);
    } else {
      idle.push(process);
    }
    notifyAll();
  }

  private void end(ParserProcess process) {
    all.remove(process);
    running--;
    process.close();
  }

  private void startAhead() {
    synchronized (this) {
      if (running > 0 || closed) {
        return;
      }
      running++;
    }
    try {
      giveBack(start());
    } catch (ParsingException e) {
      // The first file that needs a process meets the same problem, and tells it.
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(ParserProcess::close);
    all.clear();
    idle.clear();
    running = 0;
  }

  /** Made when the first file needs it. */
  private static final class Shared {

    static final ParserPool POOL = new ParserPool(ParserLimits.usual());

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(POOL::close, "gapline-parser-end"));
    }
  }
}
