package dev.gouji.extract;

import dev.gouji.extract.internal.FormatDetector;
import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.TooLargeException;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.doc.DocReader;
import dev.gouji.extract.internal.docx.DocxReader;
import dev.gouji.extract.internal.html.HtmlReader;
import dev.gouji.extract.internal.markdown.MarkdownReader;
import dev.gouji.extract.internal.odt.OdtReader;
import dev.gouji.extract.internal.pdf.PdfReader;
import dev.gouji.extract.internal.pdf.Recognition;
import dev.gouji.extract.internal.sheet.SheetReader;
import dev.gouji.extract.internal.structure.Assembly;
import dev.gouji.extract.internal.structure.PicturedTables;
import dev.gouji.extract.internal.structure.Profiles;
import dev.gouji.extract.internal.structure.Titles;
import dev.gouji.extract.internal.text.TextReader;
import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Format;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns files into documents; whatever is wrong with a file is told in the result and never thrown. */
public final class DocumentExtractor {

    private final Limits limits;
    private final FormatDetector detector;
    private final Map<Format, FormatReader> readers;
    private final Optional<TextRecognizer> recognizer;

    public DocumentExtractor() {
        this(Limits.DEFAULT);
    }

    public DocumentExtractor(Limits limits) {
        this(limits, Optional.empty());
    }

    /** An extractor that has pages and tables that are pictures read by the recognizer, if there is one. */
    public DocumentExtractor(Limits limits, Optional<TextRecognizer> recognizer) {
        this.limits = limits;
        this.recognizer = recognizer;
        detector = new FormatDetector(limits);
        readers = Map.of(
                Format.DOCX, new DocxReader(limits.nesting()),
                Format.DOC, new DocReader(limits.nesting()),
                Format.ODT, new OdtReader(limits.nesting()),
                Format.XLSX, new SheetReader(XSSFWorkbook::new),
                Format.XLS, new SheetReader(HSSFWorkbook::new),
                Format.PDF, new PdfReader(limits.pages(), recognizer),
                Format.HTML, new HtmlReader(limits.nesting()),
                Format.MARKDOWN, new MarkdownReader(),
                Format.TEXT, new TextReader());
    }

    /**
     * Reads a file.
     *
     * @param path the name shown in reports, with {@code /} between names
     * @param file where it is
     */
    public Extraction extract(String path, Path file) {
        try {
            return Files.size(file) > limits.bytes() ? tooLarge(path, "") : extract(path, Files.readAllBytes(file));
        } catch (IOException e) {
            return new Extraction.Unreadable(path, "", new Obstacle(Obstacle.Kind.MISSING, "文件无法打开"));
        } catch (OutOfMemoryError e) {
            return new Extraction.Unreadable(path, "", crash(e));
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param path the name shown in reports, with {@code /} between names; its suffix is only a hint
     * @param content all its bytes
     */
    public Extraction extract(String path, byte[] content) {
        String sha256 = Sha256.of(content);
        if (content.length > limits.bytes()) {
            return tooLarge(path, sha256);
        }
        try {
            return new Extraction.Extracted(document(path, sha256, content));
        } catch (UnreadableException e) {
            return new Extraction.Unreadable(path, sha256, e.obstacle());
        } catch (IOException e) {
            return new Extraction.Unreadable(path, sha256, new Obstacle(Obstacle.Kind.CORRUPT, ""));
        } catch (TooLargeException e) {
            return new Extraction.Unreadable(path, sha256, e.obstacle());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Hostile files meet readers, ours and those of third parties, where nobody expects it; each must stay the
            // matter of its file.
            return new Extraction.Unreadable(path, sha256, crash(e));
        }
    }

    private Document document(String path, String sha256, byte[] content) throws IOException {
        if (content.length == 0) {
            throw new UnreadableException(Obstacle.Kind.EMPTY, "文件为空");
        }
        Format format = detector.detect(path, content);
        FormatReader reader = Optional.ofNullable(readers.get(format))
                .orElseThrow(() -> new UnreadableException(Obstacle.Kind.UNSUPPORTED, "不支持的文件格式：" + format.id()));
        ReadResult result = reader.read(content);
        PicturedTables.Recognised read = recognised(result);
        List<Block> blocks = Assembly.assemble(read.blocks());
        requireText(result, blocks);
        Titles.Titled titled = Titles.find(blocks, result.title());
        List<Document.Gap> gaps = new ArrayList<>(result.gaps());
        gaps.addAll(read.gaps());
        gaps.addAll(PicturedTables.gaps(blocks));
        return new Document(
                path,
                sha256,
                format,
                titled.title(),
                Profiles.of(titled.title(), titled.blocks()),
                result.pages(),
                titled.blocks(),
                gaps);
    }

    /** The raw blocks, with the tables in place of the pictures that show them, if there is software to read pictures. */
    private PicturedTables.Recognised recognised(ReadResult result) {
        return recognizer
                .map(software -> PicturedTables.recognise(
                        result.blocks(), picture -> Recognition.table(result.pictures(), picture, software)))
                .orElseGet(() -> new PicturedTables.Recognised(result.blocks(), List.of()));
    }

    private static void requireText(ReadResult result, List<Block> blocks) throws UnreadableException {
        boolean hasText = blocks.stream()
                .anyMatch(block -> block.match(
                        heading -> !heading.text().isBlank(),
                        paragraph -> !paragraph.text().isBlank(),
                        table -> table.grid().stream()
                                .flatMap(List::stream)
                                .anyMatch(cell -> !cell.text().isBlank()),
                        picture -> false));
        if (hasText) {
            return;
        }
        boolean hasPictures = !result.gaps().isEmpty() || blocks.stream().anyMatch(Picture.class::isInstance);
        throw hasPictures
                ? new UnreadableException(Obstacle.Kind.NO_TEXT, "全部内容为图片，没有可读的文字")
                : new UnreadableException(Obstacle.Kind.EMPTY, "文件没有内容");
    }

    private static Obstacle crash(Throwable broken) {
        String detail = broken instanceof StackOverflowError
                ? "嵌套过深"
                : broken instanceof OutOfMemoryError
                        ? "内存不足"
                        : "解析失败：" + broken.getClass().getSimpleName();
        return new Obstacle(Obstacle.Kind.CRASHED, detail);
    }

    private Extraction tooLarge(String path, String sha256) {
        String detail = "文件超过" + (limits.bytes() >> 20) + " MB";
        return new Extraction.Unreadable(path, sha256, new Obstacle(Obstacle.Kind.TOO_LARGE, detail));
    }
}
