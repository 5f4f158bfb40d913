package org.gapline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.DeserializationStream;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.SerializationStream;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag;

/** Fails the first attempt of each task that wrote tables, when it is about to say which files. */
public final class FailsAtFirst extends JavaSerializer {

  static final String MESSAGE = "The disk hiccuped at the first attempt";

  private static final Pattern FIRST_ATTEMPT =
      Pattern.compile("part-\\d+(-[0-9a-f]{32})?-\\d+-0\\.parquet");

  /** As it arrives with a task. */
  public FailsAtFirst() {}

  /** As Spark makes it. */
  public FailsAtFirst(SparkConf settings) {
    super(settings);
  }

  @Override
  public SerializerInstance newInstance() {
    return new Failing(super.newInstance());
  }

  private static final class Failing extends SerializerInstance {
    private final SerializerInstance usual;

    Failing(SerializerInstance usual) {
      this.usual = usual;
    }

    @Override
    public <T> ByteBuffer serialize(T value, ClassTag<T> type) {
      return usual.serialize(value, type);
    }

    @Override
    public <T> T deserialize(ByteBuffer bytes, ClassTag<T> type) {
      return usual.deserialize(bytes, type);
    }

    @Override
    public <T> T deserialize(ByteBuffer bytes, ClassLoader loader, ClassTag<T> type) {
      return usual.deserialize(bytes, loader, type);
    }

    @Override
    public SerializationStream serializeStream(OutputStream out) {
      return new FailingStream(usual.serializeStream(out));
    }

    @Override
    public DeserializationStream deserializeStream(InputStream in) {
      return usual.deserializeStream(in);
    }
  }

  private static final class FailingStream extends SerializationStream {
    private final SerializationStream usual;

    FailingStream(SerializationStream usual) {
      this.usual = usual;
    }

    @Override
    public <T> SerializationStream writeObject(T value, ClassTag<T> type) {
      if (tellsOfFilesOfFirstAttempt(value)) {
        System.out.println(MESSAGE + ": " + Arrays.toString((Object[]) value));
        throw new UncheckedIOException(new IOException(MESSAGE));
      }
      usual.writeObject(value, type);
      return this;
    }

    private static boolean tellsOfFilesOfFirstAttempt(Object value) {
      return value instanceof Object[] all
          && all.length > 0
          && FIRST_ATTEMPT.matcher(all[0].toString()).find();
    }

    @Override
    public void flush() {
      usual.flush();
    }

    @Override
    public void close() {
      usual.close();
    }
  }
}
