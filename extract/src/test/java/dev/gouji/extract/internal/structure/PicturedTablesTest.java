package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import dev.gouji.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturedTablesTest {

    private static final Picture PICTURE = new Picture(Text.EMPTY, List.of());

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt"})
    void tableThatIsAPictureIsNamed(String format) throws IOException {
        assertEquals(List.of(gap(OptionalInt.empty(), "表2是图片")), read(format).gaps());
    }

    @Test
    void inPdfItsPageIsTold() throws IOException {
        assertEquals(List.of(gap(OptionalInt.of(2), "表2是图片")), read("pdf").gaps());
    }

    @Test
    void picturesUnderOtherLinesAreNoTables() {
        assertEquals(List.of(), PicturedTables.gaps(List.of(line(Paragraph.Role.FIGURE_CAPTION, "图1 校门"), PICTURE)));
        assertEquals(
                List.of(),
                PicturedTables.gaps(List.of(
                        line(Paragraph.Role.TABLE_CAPTION, "表1 一览表"), line(Paragraph.Role.BODY, "见另册。"), PICTURE)));
        assertEquals(List.of(), PicturedTables.gaps(List.of(line(Paragraph.Role.TABLE_CAPTION, "表1 一览表"))));
    }

    private static Block line(Paragraph.Role role, String text) {
        return new Paragraph(role, Text.of(text), List.of());
    }

    private static Gap gap(OptionalInt page, String detail) {
        return new Gap(page, new Obstacle(Obstacle.Kind.NO_TEXT, detail));
    }

    private static Document read(String format) throws IOException {
        String file = "pictured-table." + format;
        try (InputStream stream = Objects.requireNonNull(Reading.class.getResourceAsStream(file))) {
            return Reading.document(file, stream.readAllBytes());
        }
    }
}
