package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.TextRecognizer;
import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.PictureFiles;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.structure.PicturedTables;
import dev.gouji.model.Block;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files into blocks. */
public final class PdfReader implements FormatReader {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\.(?:docx?|wps|pdf|xlsx?|pptx?)$|^Microsoft Word|^WPS");

    private final int mostPages;
    private final Optional<TextRecognizer> recognizer;

    /**
     * A reader that refuses files with more pages.
     *
     * @param recognizer reads pages that are pictures
     */
    public PdfReader(int mostPages, Optional<TextRecognizer> recognizer) {
        this.mostPages = mostPages;
        this.recognizer = recognizer;
    }

    /** Reads a file given as its bytes; pages that are broken or have no text become gaps. */
    @Override
    public ReadResult read(byte[] bytes) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > mostPages) {
                throw new UnreadableException(Obstacle.Kind.TOO_LARGE, pages + " 页，超过 " + mostPages + " 页的上限");
            }
            return content(document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(Obstacle.Kind.ENCRYPTED, "");
        } catch (UnreadableException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // PDFBox meets broken files with whatever exception the code at hand throws.
            throw new UnreadableException(Obstacle.Kind.CORRUPT, "");
        }
    }

    private ReadResult content(PDDocument document) throws IOException {
        TagTree tags = TagReader.read(document);
        TagTables tagTables = new TagTables(tags);
        Optional<ScannedPages> scans = recognizer.map(software -> new ScannedPages(document, software));
        PageReader reader = new PageReader(tags, tagTables, scans);
        List<PageLayout> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(reader.read(i + 1, document.getPage(i)));
        }
        List<Block> blocks = new Composition(tags, tagTables.tables(), Bookmarks.read(document)).compose(pages);
        PicturedTables.Recognised read = scans.map(pictures -> PicturedTables.recognise(blocks, pictures::table))
                .orElseGet(() -> new PicturedTables.Recognised(blocks, List.of()));
        List<Gap> gaps = new ArrayList<>(reader.gaps());
        gaps.addAll(read.gaps());
        return new ReadResult(title(document), OptionalInt.of(pages.size()), read.blocks(), gaps, PictureFiles.NONE);
    }

    private static Text title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title -> CHINESE.matcher(title).find()
                        && !FILE_NAME.matcher(title).find())
                .map(Text::of)
                .orElse(Text.EMPTY);
    }
}
