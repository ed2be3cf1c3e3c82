package dev.gouji.plugin.pipeline;

import dev.gouji.model.Configuration.DocumentPattern;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the documents below a folder, always in the order of their paths.
 *
 * <p>Hidden files and folders, {@code target}, {@code node_modules}, the lock files of office programs ({@code ~$…})
 * and loops of links are passed over.
 */
public final class DocumentFinder {

    /**
     * The suffixes of documents: first those that can be read, then those that people submit nevertheless, so that a
     * file of theirs is reported as unreadable instead of being overlooked.
     */
    private static final Set<String> SUFFIXES =
            Set.of("docx", "docm", "doc", "wps", "odt", "xlsx", "xls", "pdf", "html", "htm", "txt", "rtf", "ofd");

    private static final Set<String> PASSED_FOLDERS = Set.of("target", "node_modules");

    private final Path folder;
    private final Path base;
    private final Set<Path> passedOver;

    /**
     * Looks below the folder, but not inside those to pass over; all paths absolute and normalized.
     *
     * @param folder where documents are looked for, or a single document
     * @param base the folder that patterns start from
     * @param passedOver folders that hold something else, such as the reports of an earlier run
     */
    public DocumentFinder(Path folder, Path base, Collection<Path> passedOver) {
        this.folder = folder;
        this.base = base;
        this.passedOver = Set.copyOf(passedOver);
    }

    /**
     * What patterns match.
     *
     * @param sources the files, each with what its pattern says of it
     * @param idle the patterns that match no file
     */
    public record Found(List<Source> sources, List<DocumentPattern> idle) {
        public Found {
            sources = List.copyOf(sources);
            idle = List.copyOf(idle);
        }
    }

    /**
     * Every file with the suffix of a document, known by the first pattern that matches it, if one does; a single
     * document whatever its suffix.
     */
    public List<Source> all(List<DocumentPattern> patterns) throws IOException {
        List<Glob> globs = globs(patterns);
        return files().stream()
                .filter(file -> file.equals(folder) || isDocument(file))
                .map(file -> source(file, Glob.first(globs, file)))
                .toList();
    }

    /** The files that the patterns match, whatever their suffix; the first pattern that matches a file counts. */
    public Found matching(List<DocumentPattern> patterns) throws IOException {
        List<Glob> globs = globs(patterns);
        List<Path> files = files();
        List<Source> sources = files.stream()
                .flatMap(file -> Glob.first(globs, file).stream().map(pattern -> source(file, Optional.of(pattern))))
                .toList();
        List<DocumentPattern> idle = globs.stream()
                .filter(glob -> files.stream().noneMatch(glob::matches))
                .map(Glob::pattern)
                .toList();
        return new Found(sources, idle);
    }

    private List<Glob> globs(List<DocumentPattern> patterns) {
        return patterns.stream().map(pattern -> new Glob(base, pattern)).toList();
    }

    private Source source(Path file, Optional<DocumentPattern> pattern) {
        return new Source(
                path(file), file, pattern.flatMap(DocumentPattern::kind), pattern.flatMap(DocumentPattern::edition));
    }

    private String path(Path file) {
        return file.equals(folder)
                ? name(file)
                : folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isDocument(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 && SUFFIXES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(files));
        files.sort(Comparator.comparing(this::path));
        return files;
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return visited.equals(folder) || isEntered(visited)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        private boolean isEntered(Path visited) {
            return !name(visited).startsWith(".")
                    && !PASSED_FOLDERS.contains(name(visited))
                    && !passedOver.contains(visited);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isFile(attributes) && !name(file).startsWith(".") && !name(file).startsWith("~$")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads nowhere counts: it is a document that cannot be read. */
        private boolean isFile(BasicFileAttributes attributes) {
            return attributes.isRegularFile() || attributes.isSymbolicLink();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
