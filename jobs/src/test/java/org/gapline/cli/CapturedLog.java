package org.gapline.cli;

import java.util.Arrays;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** All that is written to the log while it is open. */
final class CapturedLog extends AbstractAppender implements AutoCloseable {

  private static final String NAME = "captured";

  private final StringBuffer text = new StringBuffer();
  private final LoggerContext context = (LoggerContext) LogManager.getContext(false);

  private CapturedLog() {
    super(NAME, null, null, true, Property.EMPTY_ARRAY);
  }

  static CapturedLog open() {
    CapturedLog log = new CapturedLog();
    log.start();
    log.context.getConfiguration().getRootLogger().addAppender(log, Level.ALL, null);
    log.context.updateLoggers();
    return log;
  }

  @Override
  public void append(LogEvent event) {
    text.append(event.getMessage().getFormattedMessage()).append('\n');
    if (event.getThrown() != null) {
      text.append(event.getThrown()).append(Arrays.toString(event.getThrown().getStackTrace()));
    }
  }

  String text() {
    return text.toString();
  }

  @Override
  public void close() {
    context.getConfiguration().getRootLogger().removeAppender(NAME);
    context.updateLoggers();
    stop();
  }
}
