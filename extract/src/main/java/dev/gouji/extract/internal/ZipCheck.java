package dev.gouji.extract.internal;

import dev.gouji.extract.Limits;
import dev.gouji.model.Obstacle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip container once, keeping nothing, to see that it stays within the limits; sizes in its headers may lie. */
final class ZipCheck {

    private static final int BUFFER = 1 << 16;

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int LONGEST_END = 22 + 65535;

    /** Small files may pack well without harm. */
    private static final long HARMLESS = 8L << 20;

    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];

    ZipCheck(Limits limits) {
        this.limits = limits;
    }

    /**
     * Passes if the container is within the limits.
     *
     * @throws UnreadableException if it is not
     * @throws IOException if it cannot be unpacked
     */
    void check(byte[] content) throws IOException {
        long allowed = Math.min(limits.unpackedBytes(), Math.max(HARMLESS, (long) limits.ratio() * content.length));
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.entries()) {
                    throw tooLarge("压缩包中的文件超过" + limits.entries() + "个");
                }
                long left = allowed - total;
                total += count(zip, isXml(entry) ? Math.min(left, limits.partBytes()) : left);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("names in no encoding", e);
        }
        if (entries == 0 || !hasEnd(content)) {
            throw new UnreadableException(Obstacle.Kind.CORRUPT, "压缩包不完整");
        }
    }

    /** Whether the record that ends every container is there, before a comment of at most 64 KiB. */
    private static boolean hasEnd(byte[] content) {
        for (int i = content.length - END.length; i >= Math.max(0, content.length - LONGEST_END); i--) {
            if (Arrays.equals(content, i, i + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    private long count(InputStream entry, long limit) throws IOException {
        long count = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            count += read;
            if (count > limit) {
                throw tooLarge("解压后的内容超过限制");
            }
        }
        return count;
    }

    private static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static UnreadableException tooLarge(String detail) {
        return new UnreadableException(Obstacle.Kind.TOO_LARGE, detail);
    }
}
