package dev.gouji.extract.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes files at random, but the same way for the same seed. */
final class Mutator {

    private static final int LONGEST = 200;

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** A file with some changes; in three of four cases those of a container happen to one of its parts. */
    byte[] mutate(byte[] original) throws IOException {
        boolean isZip = original[0] == 'P' && original[1] == 'K';
        return isZip && random.nextInt(4) > 0 ? mutatePart(original) : mutateBytes(original);
    }

    private byte[] mutateBytes(byte[] original) {
        byte[] mutant = original;
        for (int changes = 1 << random.nextInt(6); changes > 0 && mutant.length > 0; changes--) {
            mutant = change(mutant);
        }
        return mutant;
    }

    private byte[] change(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 1 -> replaced(bytes, at, (byte) random.nextInt(256));
            case 2 -> replaced(bytes, nextDigit(bytes, at), (byte) ('0' + random.nextInt(10)));
            case 3 -> joined(bytes, at, new byte[0], end);
            case 4 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            default -> joined(bytes, random.nextInt(bytes.length), Arrays.copyOfRange(bytes, at, end), bytes.length);
        };
    }

    private static int nextDigit(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (Character.isDigit(bytes[i])) {
                return i;
            }
        }
        return from;
    }

    private static byte[] replaced(byte[] bytes, int at, byte other) {
        byte[] changed = bytes.clone();
        changed[at] = other;
        return changed;
    }

    /** The bytes up to a place, others, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, to);
        joined.writeBytes(middle);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }

    private byte[] mutatePart(byte[] container) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> mutateXml(part));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Half of the time the XML stays well-formed: only digits and letters of values change. */
    private byte[] mutateXml(byte[] part) {
        if (part.length == 0 || random.nextBoolean()) {
            return mutateBytes(part);
        }
        byte[] mutant = part;
        for (int changes = 1 << random.nextInt(6); changes > 0; changes--) {
            int at = nextDigit(mutant, random.nextInt(mutant.length));
            byte other = (byte) (random.nextInt(4) == 0 ? '-' : '0' + random.nextInt(10));
            mutant = Character.isDigit(mutant[at]) ? replaced(mutant, at, other) : mutant;
        }
        return mutant;
    }
}
