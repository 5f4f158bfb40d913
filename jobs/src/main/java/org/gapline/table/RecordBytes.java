package org.gapline.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records as bytes and back, by the fields that {@link Table} finds in their type: what travels
 * between executors, and what is kept between jobs. One bit per field says whether it is null;
 * numbers and lengths take few bytes where they are near zero; texts are in UTF-8, those with half
 * a pair of surrogates in UTF-16. A text of nested rows that came before in the same record is told
 * by its number. A list may be null, its elements may not.
 *
 * <p>Bytes are read back by the same type in the same version alone: nothing in them names fields.
 * They hold no checksum: what is damaged and possible all the same is read otherwise. Immutable and
 * shared by threads; travels as the name of its type.
 *
 * @param <R> the record
 */
public final class RecordBytes<R extends Record> implements AsBytes<R>, Serializable {

  private static final long serialVersionUID = 1L;

  /** So much is read of a stream before its length is believed. */
  private static final int STEP = 1 << 20;

  /** Made once for each type: reflection takes longer than a record. */
  private static final ClassValue<RecordBytes<?>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected RecordBytes<?> computeValue(Class<?> type) {
          return new RecordBytes<>(type.asSubclass(Record.class));
        }
      };

  private final Class<R> type;
  private final transient FieldBytes<R> fields;

  /** By the record of their fields. */
  private final transient Map<Class<?>, RecordPart<?>> parts = new ConcurrentHashMap<>();

  private RecordBytes(Class<R> type) {
    this.type = type;
    this.fields = new FieldBytes<>(Table.work(type.getSimpleName(), type));
  }

  /**
   * The bytes of records of a type.
   *
   * @param type a record whose components a {@link Table} can hold
   * @throws IllegalArgumentException if no table can hold one of its components
   */
  @SuppressWarnings("unchecked")
  public static <R extends Record> RecordBytes<R> of(Class<R> type) {
    return (RecordBytes<R>) BY_TYPE.get(type);
  }

  @Override
  public byte[] toBytes(R row) {
    ByteWriter out = new ByteWriter();
    fields.write(row, out);
    return out.toBytes();
  }

  @Override
  public R fromBytes(byte[] bytes) throws IOException {
    return fromAllOf(new ByteReader(bytes));
  }

  /** The record that takes up all that is left. */
  R fromAllOf(ByteReader in) throws IOException {
    R row;
    try {
      row = fields.read(in);
    } catch (RuntimeException e) {
      // A day or a record that cannot be.
      throw new IOException("these are not the bytes of a " + type.getSimpleName(), e);
    }
    if (in.left() > 0) {
      throw ByteReader.damaged(in.left() + " bytes are left behind it");
    }
    return row;
  }

  /**
   * The records of these bytes, each read when it is asked for; an {@link UncheckedIOException}
   * where bytes are not those of such a record.
   */
  public Iterator<R> fromAll(Iterator<byte[]> all) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public R next() {
        try {
          return fromBytes(all.next());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /**
   * The bytes of many records in blocks, each made when it is asked for: fewer and larger pieces of
   * memory than a piece for each record.
   */
  public Iterator<byte[]> pack(Iterator<R> rows) {
    return RecordBlocks.pack(this, rows);
  }

  /** A record as it would be kept. */
  public Unread<R> unread(R row) {
    return unread(toBytes(row));
  }

  private Unread<R> unread(byte[] bytes) {
    return new Unread<>(this, bytes, 0, bytes.length);
  }

  /** The same bytes for whoever does not look at every record that it takes up. */
  public AsBytes<Unread<R>> leftUnread() {
    return new AsBytes<>() {
      @Override
      public byte[] toBytes(Unread<R> record) {
        return record.toBytes();
      }

      @Override
      public Unread<R> fromBytes(byte[] bytes) {
        return unread(bytes);
      }
    };
  }

  /** The records of such a block, each read when it is asked for what it holds. */
  public Iterator<Unread<R>> unpack(byte[] block) {
    return RecordBlocks.unpack(this, block);
  }

  /**
   * Reads records by fewer fields from the same bytes.
   *
   * @param part a record whose components are named and typed as some of these records'
   * @throws IllegalArgumentException if one of them is not
   */
  @SuppressWarnings("unchecked")
  <P extends Record> RecordPart<P> part(Class<P> part) {
    return (RecordPart<P>) parts.computeIfAbsent(part, type -> fields.part(part));
  }

  /** Writes the length of a record's bytes, and the bytes. */
  public void write(R row, DataOutput out) throws IOException {
    byte[] bytes = toBytes(row);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it cannot be read, ends before the record does, or is not such a record
   */
  public R read(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw ByteReader.damaged("its length is below zero");
    }
    byte[] bytes = new byte[Math.min(length, STEP)];
    in.readFully(bytes);
    while (bytes.length < length) {
      int known = bytes.length;
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * known));
      in.readFully(bytes, known, bytes.length - known);
    }
    return fromBytes(bytes);
  }

  FieldBytes<R> fields() {
    return fields;
  }

  private Object readResolve() {
    return of(type);
  }
}
