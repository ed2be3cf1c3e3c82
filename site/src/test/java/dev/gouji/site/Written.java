package dev.gouji.site;

import dev.gouji.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files that the writer makes of a report.
 *
 * @param files contents by name
 */
record Written(Map<String, String> files) {

    static Written of(Report report, Locale locale, Path folder) throws IOException {
        Path own = Files.createTempDirectory(folder, "written");
        new ReportWriter(locale).write(report, own.resolve("qa"), own.resolve("site"));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(own)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(own.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return new Written(files);
    }

    String file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    List<String> names(String folder) {
        return files.keySet().stream().filter(name -> name.startsWith(folder)).toList();
    }
}
