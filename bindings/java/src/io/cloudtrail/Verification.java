package io.cloudtrail;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;

/** Whether the files of a copy of a bucket are as CloudTrail delivered them. */
public final class Verification {
    private static final Schema SCHEMA = Schema.find("verdict");

    private Verification() {}

    /**
     * Verifies a copy of a bucket, as docs/evidence.md describes. keys: files with what "aws cloudtrail list-public-keys"
     * answered. What is wrong with the copy is among the findings, and no exception.
     */
    public static CloudTrailTypes.Verdict verify(Path folder, List<Path> keys) {
        try (Arena arena = Arena.ofConfined()) {
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            CloudTrailException.check(Native.call(Native.VERIFICATION_NEW, out, 0));
            long verification = Native.word(out);
            try {
                for (Path path : keys)
                    check(verification, Native.call(Native.VERIFICATION_ADD_KEYS, verification, text(arena, path), 0));
                check(verification, Native.call(Native.VERIFICATION_ADD_FOLDER, verification, text(arena, folder)));
                CloudTrailException.check(Native.call(Native.VERIFICATION_RUN, verification, out));
                return Structs.read(CloudTrailTypes.Verdict.class, SCHEMA, Native.word(out), out);
            } finally {
                Native.call(Native.VERIFICATION_FREE, verification);
            }
        }
    }

    private static long text(Arena arena, Path path) {
        return arena.allocateFrom(path.toString()).address();
    }

    private static void check(long verification, long rc) {
        if (rc == Native.OK)
            return;
        long error = Native.call(Native.VERIFICATION_ERROR, verification);
        throw Native.integer(error) == rc ? CloudTrailException.at(error) : CloudTrailException.of((int) rc);
    }
}
