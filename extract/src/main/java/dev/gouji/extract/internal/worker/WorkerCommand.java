package dev.gouji.extract.internal.worker;

import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.slf4j.Logger;

/** The command line of a worker. */
final class WorkerCommand {

    /** The exit code of a Java virtual machine that was told to end when its memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    /** Behind the limits: pictures are to be read, too. */
    private static final String RECOGNITION = "ocr";

    private static final int LIMITS = 7;

    private WorkerCommand() {}

    /**
     * The command that runs a class with the class path of this process.
     *
     * <p>The arguments stand in a file, because class paths are longer than the command lines of Windows.
     *
     * @param folder where the worker may keep what does not fit in its memory
     */
    static List<String> of(Class<?> main, Isolation isolation, Limits limits, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(options(isolation, folder));
        arguments.add("-cp");
        arguments.add(classPath(main.getClassLoader(), isolation.recognition()));
        arguments.add(main.getName());
        arguments.addAll(arguments(limits));
        if (!isolation.recognition().isEmpty()) {
            arguments.add(RECOGNITION);
        }
        Path file = folder.resolve("arguments");
        Files.write(file, arguments.stream().map(WorkerCommand::quoted).toList(), Scratch.NATIVE);
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file);
    }

    /** Starting fast counts for more than running fast: most documents are read before the better compiler gets to work. */
    private static List<String> options(Isolation isolation, Path folder) {
        return List.of(
                "-Xmx" + isolation.heapMebibytes() + "m",
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=");
    }

    private static List<String> arguments(Limits limits) {
        return LongStream.of(
                        limits.bytes(),
                        limits.unpackedBytes(),
                        limits.partBytes(),
                        limits.entries(),
                        limits.ratio(),
                        limits.pages(),
                        limits.nesting())
                .mapToObj(String::valueOf)
                .toList();
    }

    /** The limits that are given to the worker as its arguments. */
    static Limits limits(String[] arguments) {
        long[] numbers = Arrays.stream(arguments)
                .limit(LIMITS)
                .mapToLong(Long::parseLong)
                .toArray();
        return new Limits(
                numbers[0],
                numbers[1],
                numbers[2],
                Math.toIntExact(numbers[3]),
                Math.toIntExact(numbers[4]),
                Math.toIntExact(numbers[5]),
                Math.toIntExact(numbers[6]));
    }

    /** Whether the worker is to read pictures. */
    static boolean readsPictures(String[] arguments) {
        return arguments.length > LIMITS && arguments[LIMITS].equals(RECOGNITION);
    }

    static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Maven loads a plugin from a list of files of its own, but has all plugins share its own logger; elsewhere the class
     * path is that of the process.
     */
    private static String classPath(ClassLoader loader, List<Path> more) {
        URL logger = Logger.class.getProtectionDomain().getCodeSource().getLocation();
        Stream<String> own = loader instanceof URLClassLoader files
                ? Stream.concat(Arrays.stream(files.getURLs()), Stream.of(logger))
                        .map(WorkerCommand::file)
                : Stream.of(System.getProperty("java.class.path"));
        return Stream.concat(own, more.stream().map(Path::toString))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("no file: " + url, odd);
        }
    }
}
