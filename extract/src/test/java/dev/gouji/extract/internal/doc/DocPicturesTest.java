package dev.gouji.extract.internal.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.extract.Reading;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.ocr.Pictures;
import dev.gouji.model.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocPicturesTest {

    @Test
    void fileOfAPictureCanBeOpened() throws IOException {
        ReadResult result = read("pictured-table.doc");
        List<Picture> pictures = result.blocks().stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();

        assertEquals(1, pictures.size());
        InputStream file = result.pictures().open(pictures.get(0)).orElseThrow();
        assertTrue(Pictures.open(file).isPresent());
        assertTrue(result.pictures()
                .open(new Picture(pictures.get(0).description(), List.of()))
                .isEmpty());
    }

    private static ReadResult read(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Reading.class.getResourceAsStream(name))) {
            return new DocReader(10).read(stream.readAllBytes());
        }
    }
}
