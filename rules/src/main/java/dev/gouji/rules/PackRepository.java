package dev.gouji.rules;

import java.io.IOException;
import java.nio.file.Path;

/** Where packs come from that are artifacts. */
@FunctionalInterface
public interface PackRepository {

    /** There is none, so that no artifact can be had. */
    PackRepository NONE = coordinates -> {
        throw new IOException("此处不能取用 Maven 构件");
    };

    /**
     * The jar of a pack.
     *
     * @param coordinates group, artifact and version with {@code :} between them
     * @throws IOException if it cannot be had; the message says why
     */
    Path fetch(String coordinates) throws IOException;
}
