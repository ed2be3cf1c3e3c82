package dev.gouji.extract.internal.html;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.structure.Headings;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.text.TextDecoder;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Text;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML with its headings, lists and tables; what a browser does not show is left out. */
public final class HtmlReader implements FormatReader {

    private final int mostOpen;

    /** A reader that ends elements as soon as more are open at a time, as browsers do. */
    public HtmlReader(int mostOpen) {
        this.mostOpen = mostOpen;
    }

    @Override
    public ReadResult read(byte[] content) throws IOException {
        Document document =
                Jsoup.parse(TextDecoder.decode(content), Parser.htmlParser().setMaxDepth(mostOpen));
        List<Piece> pieces = new HtmlBody().read(document.body());
        List<Block> blocks = pieces.stream().map(Piece::block).toList();
        boolean marked = blocks.stream().anyMatch(Heading.class::isInstance);
        return ReadResult.of(Text.of(document.title()), marked ? blocks : Headings.find(pieces));
    }
}
