package dev.gouji.extract.internal.docx;

import dev.gouji.extract.TextRecognizer;
import dev.gouji.extract.internal.ocr.Pictures;
import dev.gouji.extract.internal.pdf.Recognition;
import dev.gouji.model.Picture;
import dev.gouji.model.Table;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Reads tables that were put into a Word document as pictures.
 *
 * @param main the part with the text, whose relationships lead to the files
 * @param body knows which file a picture is
 * @param recognizer reads the characters
 */
record PictureFiles(PackagePart main, Body body, TextRecognizer recognizer) {

    /** A picture of a table is as wide as the text on a page of A4. */
    private static final double INCHES = 6;

    /** The table that a picture shows, empty if it shows none or is no file that can be opened. */
    Optional<Table> table(Picture picture) {
        return body.image(picture)
                .map(main::getRelationship)
                .filter(relationship -> relationship.getTargetMode() == TargetMode.INTERNAL)
                .flatMap(this::table);
    }

    private Optional<Table> table(PackageRelationship relationship) {
        try (InputStream file = main.getRelatedPart(relationship).getInputStream()) {
            Optional<BufferedImage> image = Pictures.open(file);
            return image.isEmpty()
                    ? Optional.empty()
                    : Recognition.table(image.get(), image.get().getWidth() / INCHES, recognizer, List.of());
        } catch (InvalidFormatException wrong) {
            return Optional.empty();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
