package dev.gouji.extract.internal.worker;

import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a worker. */
final class WorkerCommand {

    /** The exit code of a Java virtual machine that was told to end when its memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    private WorkerCommand() {}

    /**
     * The command that runs a class with the class path of this process.
     *
     * <p>Starting fast counts for more than running fast: most documents are read before the better compiler gets to work.
     *
     * @param folder where the worker may keep what does not fit in its memory
     */
    static List<String> of(Class<?> main, Isolation isolation, Limits limits, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
                "-Djavax.xml.accessExternalStylesheet=",
                "-cp",
                classPath(main.getClassLoader()),
                main.getName()));
        command.addAll(arguments(limits));
        return command;
    }

    private static List<String> arguments(Limits limits) {
        return List.of(
                String.valueOf(limits.bytes()),
                String.valueOf(limits.unpackedBytes()),
                String.valueOf(limits.partBytes()),
                String.valueOf(limits.entries()),
                String.valueOf(limits.ratio()),
                String.valueOf(limits.pages()));
    }

    /** The limits that are given to the worker as its arguments. */
    static Limits limits(String[] arguments) {
        List<Long> numbers = Arrays.stream(arguments).map(Long::valueOf).toList();
        return new Limits(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                Math.toIntExact(numbers.get(3)),
                Math.toIntExact(numbers.get(4)),
                Math.toIntExact(numbers.get(5)));
    }

    /** Maven loads a plugin from a list of files of its own; elsewhere the class path is that of the process. */
    private static String classPath(ClassLoader loader) {
        return loader instanceof URLClassLoader files
                ? Arrays.stream(files.getURLs())
                        .map(WorkerCommand::file)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("no file: " + url, odd);
        }
    }
}
