package dev.gouji.extract.internal.odt;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.PictureFiles;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.XmlParser;
import dev.gouji.extract.internal.structure.Headings;
import dev.gouji.extract.internal.structure.Notes;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.xml.Xml;
import dev.gouji.model.Block;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads text documents of OpenDocument 1.0 to 1.4. */
public final class OdtReader implements FormatReader {

    private final XmlParser parser;

    /** A reader that refuses files with more elements open at a time. */
    public OdtReader(int mostOpen) {
        parser = new XmlParser(mostOpen);
    }

    @Override
    public ReadResult read(byte[] content) throws IOException {
        if (PictureFiles.part(content, "META-INF/manifest.xml")
                .filter(OdtReader::isEncrypted)
                .isPresent()) {
            throw new UnreadableException(Obstacle.Kind.ENCRYPTED, "文件已加密，请提交未加密的文件");
        }
        Element root = xml(content, "content.xml").orElseThrow(() -> new IOException("no content"));
        OdtBody body = new OdtBody(new OdtStyles(root, xml(content, "styles.xml")));
        List<Piece> pieces =
                Xml.at(root, "body", "text").map(text -> body.read(text, 0)).orElse(List.of());
        List<Block> blocks = new ArrayList<>(Headings.markedOrFound(pieces));
        body.notes().forEach(note -> blocks.addAll(Notes.of(body.read(note, 0))));
        return ReadResult.of(Text.of(title(content)), blocks, PictureFiles.in(content, body.pictures()));
    }

    private static boolean isEncrypted(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    }

    private String title(byte[] content) throws IOException {
        return xml(content, "meta.xml")
                .flatMap(root -> Xml.at(root, "meta", "title"))
                .map(Element::getTextContent)
                .orElse("");
    }

    private Optional<Element> xml(byte[] content, String name) throws IOException {
        Optional<byte[]> part = PictureFiles.part(content, name);
        return part.isEmpty() ? Optional.empty() : Optional.of(parser.parse(new ByteArrayInputStream(part.get())));
    }
}
