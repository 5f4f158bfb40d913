package org.gapline.table;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Many records as the bytes of few blocks: what is a piece of memory for each record weighs on the
 * garbage collector, and on whoever estimates how much memory all of it takes.
 */
final class RecordBlocks {

  /** A block ends with the record that fills it. */
  private static final int FULL = 1 << 16;

  private RecordBlocks() {}

  /** The blocks of records, each made when it is asked for. */
  static <R extends Record> Iterator<byte[]> pack(RecordBytes<R> codec, Iterator<R> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public byte[] next() {
        ByteWriter block = new ByteWriter(FULL);
        do {
          int begin = block.beginRecord();
          codec.fields().write(records.next(), block);
          block.endRecord(begin);
        } while (block.size() < FULL && records.hasNext());
        return block.toBytes();
      }
    };
  }

  /** The records of a block. */
  static <R extends Record> Iterator<Unread<R>> unpack(RecordBytes<R> codec, byte[] block) {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return at < block.length;
      }

      @Override
      public Unread<R> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        int begin = at + Integer.BYTES;
        at = begin + ByteBuffer.wrap(block).getInt(at);
        return new Unread<>(codec, block, begin, at);
      }
    };
  }
}
