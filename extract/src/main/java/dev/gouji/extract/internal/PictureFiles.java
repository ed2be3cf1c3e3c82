package dev.gouji.extract.internal;

import dev.gouji.model.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files behind the pictures of a document. */
@FunctionalInterface
public interface PictureFiles {

    /** For formats whose pictures are not files. */
    PictureFiles NONE = picture -> Optional.empty();

    /**
     * The files of a zip container.
     *
     * @param container all its bytes
     * @param names of the parts, by the very object: pictures without description are all alike
     */
    static PictureFiles in(byte[] container, IdentityHashMap<Picture, String> names) {
        return picture -> {
            String name = names.get(picture);
            return name == null ? Optional.empty() : part(container, name).map(ByteArrayInputStream::new);
        };
    }

    /** The content of a part of a zip container. */
    static Optional<byte[]> part(byte[] container, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }

    /** The file of a picture, empty if it is none. */
    Optional<? extends InputStream> open(Picture picture) throws IOException;
}
