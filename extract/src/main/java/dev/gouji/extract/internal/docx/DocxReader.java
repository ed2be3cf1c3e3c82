package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.PictureFiles;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.XmlParser;
import dev.gouji.extract.internal.structure.Headings;
import dev.gouji.extract.internal.structure.Notes;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.xml.Xml;
import dev.gouji.model.Block;
import dev.gouji.model.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.w3c.dom.Element;

/**
 * Reads Word documents.
 *
 * <p>POI opens the package; the parts are read as XML, because what counts here (numbers from styles, text boxes,
 * tracked changes, merged cells) is not in POI's text.
 */
public final class DocxReader implements FormatReader {

    static {
        // Containers were unpacked and measured before; POI's own check knows no reason but a broken file.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final XmlParser parser;

    /** A reader that refuses files with more elements open at a time. */
    public DocxReader(int mostOpen) {
        parser = new XmlParser(mostOpen);
    }

    @Override
    public ReadResult read(byte[] content) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            return read(file, content);
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new IOException("no valid package", e);
        }
    }

    private ReadResult read(OPCPackage file, byte[] content) throws IOException, InvalidFormatException {
        PackagePart main = main(file);
        Styles styles = new Styles(related(main, "styles"));
        Body body = new Body(styles, new ListNumbers(related(main, "numbering"), styles));
        Element root = xml(main);
        List<Piece> pieces =
                Xml.at(root, "body").map(element -> body.read(element, 0)).orElse(List.of());
        List<Block> blocks = new ArrayList<>(Headings.markedOrFound(pieces));
        blocks.addAll(notes(body, main));
        String title = file.getPackageProperties().getTitleProperty().orElse("");
        return ReadResult.of(Text.of(title), blocks, PictureFiles.in(content, body.pictures(id -> part(main, id))));
    }

    private List<Block> notes(Body body, PackagePart main) throws IOException, InvalidFormatException {
        Optional<Element> footnotes = related(main, "footnotes");
        Optional<Element> endnotes = related(main, "endnotes");
        List<Block> notes = new ArrayList<>();
        for (Runs.Note note : List.copyOf(body.notes())) {
            Optional<Element> part = note.kind().equals("footnote") ? footnotes : endnotes;
            part.stream()
                    .flatMap(root -> Xml.children(root, note.kind()).stream())
                    .filter(element -> Xml.attribute(element, "id")
                            .filter(note.id()::equals)
                            .isPresent())
                    .map(element -> Notes.of(body.read(element, 0)))
                    .forEach(notes::addAll);
        }
        return notes;
    }

    /** The name in the container of the part behind a relationship of the text, if it is in there. */
    private static Optional<String> part(PackagePart main, String relationship) {
        return Optional.ofNullable(main.getRelationship(relationship))
                .filter(link -> link.getTargetMode() == TargetMode.INTERNAL)
                .map(link -> link.getTargetURI().getPath().substring(1));
    }

    private static PackagePart main(OPCPackage file) throws IOException {
        List<PackagePart> parts =
                new ArrayList<>(file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT));
        parts.addAll(file.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT));
        if (parts.isEmpty()) {
            throw new IOException("no main part");
        }
        return parts.get(0);
    }

    /** The part at the end of a relationship, whose type ends alike in transitional and strict documents. */
    private Optional<Element> related(PackagePart main, String type) throws IOException, InvalidFormatException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/relationships/" + type)) {
                return Optional.of(xml(main.getRelatedPart(relationship)));
            }
        }
        return Optional.empty();
    }

    private Element xml(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return parser.parse(stream);
        }
    }
}
