package dev.gouji.extract.internal;

import dev.gouji.extract.Limits;
import dev.gouji.model.Format;
import dev.gouji.model.Obstacle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the format of a file by its content; its name only decides between kinds of text. */
public final class FormatDetector {

    private static final Map<String, Format> TYPES = Map.of(
            "application/pdf", Format.PDF,
            "text/html", Format.HTML,
            "application/xhtml+xml", Format.HTML,
            "text/markdown", Format.MARKDOWN,
            "text/x-web-markdown", Format.MARKDOWN,
            "text/plain", Format.TEXT);

    /** For texts in which Tika sees bytes, such as a few characters in GBK or UTF-16 without a mark. */
    private static final Map<String, Format> TEXT_SUFFIXES = Map.of(
            "txt", Format.TEXT,
            "md", Format.MARKDOWN,
            "markdown", Format.MARKDOWN,
            "html", Format.HTML,
            "htm", Format.HTML);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final String DOCUMENT_PART = "word/document";
    private static final String WORKBOOK_PART = "xl/workbook";
    private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";

    private final ZipCheck zipCheck;

    public FormatDetector(Limits limits) {
        zipCheck = new ZipCheck(limits);
    }

    /**
     * The format of a file that can be read.
     *
     * @param path the name of the file
     * @throws UnreadableException if the format is none that can be read or the container exceeds the limits
     * @throws IOException if the container is broken
     */
    public Format detect(String path, byte[] content) throws IOException {
        if (startsWith(content, ZIP)) {
            zipCheck.check(content);
            return ofZip(content);
        }
        if (startsWith(content, OLE2)) {
            return ofOle2(content);
        }
        if (startsWith(content, PDF)) {
            return Format.PDF;
        }
        return ofType(type(path, content), path);
    }

    private static Format ofType(MediaType type, String path) throws UnreadableException {
        boolean unknown = type.equals(MediaType.OCTET_STREAM);
        return Optional.ofNullable(unknown ? TEXT_SUFFIXES.get(suffix(path)) : TYPES.get(type.toString()))
                .orElseThrow(() -> unsupported("不支持的文件格式：" + type));
    }

    /** The table of types takes long to load and is needed for texts and oddities only. */
    private static MediaType type(String path, byte[] content) throws IOException {
        Metadata name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.substring(path.lastIndexOf('/') + 1));
        return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(content), name);
    }

    private static Format ofZip(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(DOCUMENT_PART)) {
                    return Format.DOCX;
                }
                if (entry.getName().startsWith(WORKBOOK_PART)) {
                    return Format.XLSX;
                }
                if (entry.getName().equals("mimetype") && isOpenDocumentText(zip)) {
                    return Format.ODT;
                }
            }
        }
        throw unsupported("压缩包中没有 Word 文档（docx）、表格（xlsx）或 OpenDocument 文档（odt）");
    }

    private static boolean isOpenDocumentText(ZipInputStream entry) throws IOException {
        return new String(entry.readNBytes(OPEN_DOCUMENT_TEXT.length() + 1), StandardCharsets.US_ASCII)
                .strip()
                .equals(OPEN_DOCUMENT_TEXT);
    }

    /** Password-protected documents of any kind of Office are an encrypted package in an OLE2 container. */
    private static Format ofOle2(byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableException(Obstacle.Kind.ENCRYPTED, "文件已加密，请提交未加密的文件");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return Format.XLS;
            }
            throw unsupported("旧版 Office 文件，请另存为 docx 或 PDF");
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the container breaks off", e);
        }
    }

    private static UnreadableException unsupported(String detail) {
        return new UnreadableException(Obstacle.Kind.UNSUPPORTED, detail);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static String suffix(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
