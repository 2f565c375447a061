package io.cloudtrail;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The shared library: $CTRAIL_LIBRARY; else the one for this platform in the jar; else the one that the system has. */
final class Library {
    private final List<String> tried = new ArrayList<>();

    private Library() {}

    static SymbolLookup load() {
        if (ValueLayout.ADDRESS.byteSize() != Native.WORD)
            throw new UnsatisfiedLinkError("libcloudtrail wants a Java of 64 bits");
        return new Library().find();
    }

    private SymbolLookup find() {
        String chosen = System.getenv("CTRAIL_LIBRARY");
        boolean isChosen = chosen != null && !chosen.isEmpty();
        SymbolLookup found = isChosen ? open(chosen) : ofJar();
        if (found == null && !isChosen)
            found = ofSystem();
        if (found == null)
            throw new UnsatisfiedLinkError("the library libcloudtrail cannot be loaded. Looked for "
                + String.join(", ", tried) + ". Install libcloudtrail where the system looks, which is in the folders that "
                + "ldconfig knows and those of $LD_LIBRARY_PATH; or name its folder by -Djava.library.path, or the file "
                + "itself by $CTRAIL_LIBRARY");
        return found;
    }

    private SymbolLookup open(String name) {
        tried.add(name);
        try {
            return SymbolLookup.libraryLookup(name, Arena.global());
        } catch (IllegalArgumentException notThere) {
            return null;
        }
    }

    /** By its usual name, as the system looks for it, and in each folder of Java's path. */
    private SymbolLookup ofSystem() {
        String name = System.mapLibraryName("cloudtrail");
        String versioned = name.endsWith(".so") ? name + ".0" : name.replace(".dylib", ".0.dylib");
        SymbolLookup found = open(versioned);
        for (String folder : System.getProperty("java.library.path", "").split(File.pathSeparator))
            if (found == null && !folder.isEmpty())
                found = open(folder + File.separator + versioned);
        return found;
    }

    // ---- In the jar ---------------------------------------------------------------------------------

    /** As packaging/platforms has it: "linux-x64-musl". */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            case String other -> other;
        };
        if (!system.equals("linux"))
            return system + "-" + processor;
        boolean isGlibc = Linker.nativeLinker().defaultLookup().find("gnu_get_libc_version").isPresent();
        return system + "-" + processor + (isGlibc ? "-glibc" : "-musl");
    }

    private SymbolLookup ofJar() {
        String platform = platform();
        try (InputStream stored = Library.class.getResourceAsStream(platform + "/libcloudtrail.so")) {
            if (stored != null)
                return unpack(stored);
            tried.add("one in the jar for " + platform);
        } catch (IOException failed) {
            tried.add("the one in the jar, which cannot be written out: " + failed);
        } catch (IllegalArgumentException failed) {
            tried.add("the one in the jar, which cannot be loaded from " + System.getProperty("java.io.tmpdir")
                + " (if programs may not be run from there, -Djava.io.tmpdir names another folder)");
        }
        return null;
    }

    /** By a file that is gone once it is loaded, in a folder that nobody else may enter. */
    private static SymbolLookup unpack(InputStream stored) throws IOException {
        Path folder = Files.createTempDirectory("libcloudtrail-");
        Path file = folder.resolve("libcloudtrail.so");
        try {
            Files.copy(stored, file);
            return SymbolLookup.libraryLookup(file, Arena.global());
        } finally {
            remove(file);
            remove(folder);
        }
    }

    /** On NFS a file that is in use leaves another behind: then the folder stays. */
    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            return;
        }
    }
}
