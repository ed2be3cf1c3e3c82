package dev.gouji.plugin.pipeline;

import dev.gouji.model.Configuration.DocumentPattern;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** A pattern of the configuration as a matcher of files; a malformed one matches nothing. */
final class Glob {

    private final Path base;
    private final DocumentPattern pattern;
    private final List<PathMatcher> matchers;

    Glob(Path base, DocumentPattern pattern) {
        this.base = base;
        this.pattern = pattern;
        String glob = pattern.path().replaceFirst("^(\\./)+", "");
        this.matchers = matchers(glob);
    }

    /** The matcher of the JDK wants a folder for {@code **}{@code /}, people also mean none. */
    private static List<PathMatcher> matchers(String glob) {
        try {
            return Stream.of(glob, glob.replace("**/", ""))
                    .distinct()
                    .map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
                    .toList();
        } catch (PatternSyntaxException malformed) {
            return List.of();
        }
    }

    static Optional<DocumentPattern> first(List<Glob> globs, Path file) {
        return globs.stream()
                .filter(glob -> glob.matches(file))
                .map(Glob::pattern)
                .findFirst();
    }

    boolean matches(Path file) {
        return file.startsWith(base) && matchers.stream().anyMatch(matcher -> matcher.matches(base.relativize(file)));
    }

    DocumentPattern pattern() {
        return pattern;
    }
}
