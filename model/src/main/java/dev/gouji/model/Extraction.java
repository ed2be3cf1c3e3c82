package dev.gouji.model;

import java.util.function.Function;

/** What came of reading a file. */
public sealed interface Extraction {

    /** The file was read. */
    record Extracted(Document document) implements Extraction {
        @Override
        public <R> R match(
                Function<? super Extracted, ? extends R> extracted,
                Function<? super Unreadable, ? extends R> unreadable) {
            return extracted.apply(this);
        }
    }

    /**
     * The file could not be read.
     *
     * @param path as in {@link Document#path()}
     * @param sha256 of its bytes, empty if they could not be read
     * @param obstacle why
     */
    record Unreadable(String path, String sha256, Obstacle obstacle) implements Extraction {
        @Override
        public <R> R match(
                Function<? super Extracted, ? extends R> extracted,
                Function<? super Unreadable, ? extends R> unreadable) {
            return unreadable.apply(this);
        }
    }

    /** Answers by what came of it. */
    <R> R match(
            Function<? super Extracted, ? extends R> extracted, Function<? super Unreadable, ? extends R> unreadable);
}
