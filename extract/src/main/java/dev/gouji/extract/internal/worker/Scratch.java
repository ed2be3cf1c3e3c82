package dev.gouji.extract.internal.worker;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a worker, for its arguments, its complaints and whatever the readers put aside.
 *
 * @param path where it is
 */
record Scratch(Path path) {

    /** What the launcher of Java writes and reads, whatever Java itself is set to. */
    static final Charset NATIVE = Charset.forName(System.getProperty("native.encoding"));

    private static final String PREFIX = "gouji-";
    private static final int LONGEST_COMPLAINT = 2000;

    static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory(PREFIX));
    }

    /** That of this process, if it is a worker. */
    static Optional<Scratch> own() {
        Path path = Path.of(System.getProperty("java.io.tmpdir"));
        return Optional.of(new Scratch(path))
                .filter(scratch -> String.valueOf(path.getFileName()).startsWith(PREFIX));
    }

    /** What the worker prints where programs complain. */
    File complaints() {
        return path.resolve("complaints").toFile();
    }

    /** What the worker had to complain of, shortened. */
    String complaint() {
        try {
            String whole = new String(Files.readAllBytes(complaints().toPath()), NATIVE);
            return whole.substring(0, Math.min(whole.length(), LONGEST_COMPLAINT))
                    .strip();
        } catch (IOException silent) {
            return "";
        }
    }

    /** Removes the folder as far as it goes; the rest is left to the system. */
    void delete() {
        try (Stream<Path> left = Files.walk(path)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            // Somebody else has cleaned up.
        }
    }
}
