package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** SSH public keys by themselves. */
public final class Keys {
    private static final Schema SCHEMA = Schema.find("sshKey");

    private Keys() {}

    /** Reads a line of an authorized_keys file. */
    public static CloudTrailTypes.SshKey parse(String line) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] text = line.getBytes(StandardCharsets.UTF_8);
            MemorySegment bytes = arena.allocate(text.length + 1);
            MemorySegment.copy(text, 0, bytes, ValueLayout.JAVA_BYTE, 0, text.length);
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            CloudTrailException.check(Native.call(Native.SSH_KEY_PARSE, bytes.address(), text.length, 0, out));
            long key = Native.word(out);
            try {
                return Structs.read(CloudTrailTypes.SshKey.class, SCHEMA, key, out);
            } finally {
                Native.call(Native.SSH_KEY_FREE, key);
            }
        }
    }
}
