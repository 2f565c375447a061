package io.cloudtrail.arrow;

import io.cloudtrail.Columns;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;

/** Logs for Arrow's Java library. */
public final class Scan {
    private Scan() {}

    /**
     * The files as batches. None is opened before the first batch is asked for. An unknown table or column is an
     * exception that names it. The reader is to be closed.
     */
    public static ArrowReader scan(BufferAllocator allocator, Columns columns) {
        try (ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator)) {
            columns.export(stream.memoryAddress());
            return Data.importArrayStream(allocator, stream);
        }
    }
}
