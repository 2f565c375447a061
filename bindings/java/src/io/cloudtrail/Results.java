package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Where functions of the library put what they give. */
final class Results {
    private MemorySegment words = Arena.ofAuto().allocate(2 * Native.WORD, Native.WORD);

    long room(int count) {
        if (words.byteSize() < count * Native.WORD)
            words = Arena.ofAuto().allocate(count * Native.WORD, Native.WORD);
        return words.address();
    }

    long first() {
        return Native.word(words.address());
    }
}
