package dev.gouji.facts;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Format;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Profile;
import dev.gouji.model.Text;
import java.util.List;
import java.util.OptionalInt;

/** Documents that a test puts together. */
public final class Documents {

    private Documents() {}

    /** A document of unknown kind without title. */
    public static Document of(List<? extends Block> blocks) {
        return new Document(
                "case.txt",
                "0",
                Format.TEXT,
                Text.EMPTY,
                Profile.UNKNOWN,
                OptionalInt.empty(),
                List.copyOf(blocks),
                List.of());
    }

    public static Paragraph paragraph(String text) {
        return new Paragraph(Paragraph.Role.BODY, Text.of(text), List.of());
    }
}
