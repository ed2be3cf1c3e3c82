package dev.gouji.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What was found in one file.
 *
 * @param path as in {@link Document#path()}
 * @param sha256 as in {@link Document#sha256()}
 * @param title the document's title, empty if none was recognised
 * @param profile what it is
 * @param pages number of pages, empty for formats without pages
 * @param status whether it was checked
 * @param obstacle why not, if not
 * @param gaps what of it could not be read
 * @param coverage how much of its figures was looked at
 * @param contents its headings and tables
 * @param results everything the rules say, in order
 */
public record DocumentReport(
        String path,
        String sha256,
        String title,
        Profile profile,
        OptionalInt pages,
        Status status,
        Optional<Obstacle> obstacle,
        List<Document.Gap> gaps,
        Coverage coverage,
        Contents contents,
        List<Result> results) {

    /** Whether a file was checked. */
    public enum Status {
        CHECKED,
        UNREADABLE,
        SKIPPED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Sorts the results; a file that was not checked needs an obstacle. */
    public DocumentReport {
        gaps = List.copyOf(gaps);
        results = results.stream().sorted().toList();
        if (status != Status.CHECKED && obstacle.isEmpty()) {
            throw new IllegalArgumentException(path + " was not checked and does not say why");
        }
    }

    /** The same report with results that came later. */
    public DocumentReport with(List<Result> later) {
        return new DocumentReport(
                path,
                sha256,
                title,
                profile,
                pages,
                status,
                obstacle,
                gaps,
                coverage.with(later),
                contents,
                Stream.concat(results.stream(), later.stream()).toList());
    }

    /** The violations of the severity that are neither waived nor in the baseline. */
    public List<Result> findings(Severity severity) {
        return results.stream()
                .filter(result -> result.isOpen() && result.severity() == severity)
                .toList();
    }

    /** The violations that are waived or in the baseline. */
    public List<Result> accepted() {
        return results.stream()
                .filter(result -> result.isFinding() && !result.isOpen())
                .toList();
    }
}
