package dev.gouji.extract.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

/**
 * Turns bytes into text.
 *
 * <p>A byte order mark decides, then zero bytes (UTF-16), then whether all bytes are valid UTF-8 or else GB18030, in
 * which nearly all other Chinese texts are written; only then statistics, which fail on short texts.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * The share of zero bytes from which a text is UTF-16: the upper bytes of digits and line ends, at even or odd
     * places; 一 (U+4E00) has one at the other place.
     */
    private static final double UTF16_SHARE = 0.02;

    private TextDecoder() {}

    /**
     * The text without a byte order mark, lines ended by {@code \n}.
     *
     * @throws IOException if the bytes are no text
     */
    public static String decode(byte[] content) throws IOException {
        String text = text(content);
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (unmarked.indexOf('\0') >= 0) {
            throw new IOException("no text");
        }
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(byte[] content) throws IOException {
        Optional<Charset> utf16 = utf16(content);
        if (utf16.isPresent()) {
            return new String(content, utf16.get());
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            Optional<String> text = strictly(content, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return new String(content, likeliest(content));
    }

    private static Optional<Charset> utf16(byte[] content) {
        if (content.length < 2) {
            return Optional.empty();
        }
        int mark = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < content.length; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        double least = Math.max(1, content.length * UTF16_SHARE / 2);
        if (Math.max(zeros[0], zeros[1]) < least) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset likeliest(byte[] content) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            Charset detected = new Icu4jEncodingDetector().detect(stream, new Metadata());
            return Optional.ofNullable(detected).orElse(GB18030);
        }
    }
}
