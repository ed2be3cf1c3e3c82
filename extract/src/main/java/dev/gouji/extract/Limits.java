package dev.gouji.extract;

/**
 * How large a file may be; submitted files are hostile until shown otherwise.
 *
 * @param bytes size of a file
 * @param unpackedBytes total size of the entries of a zip container
 * @param partBytes size of one XML part in a zip container
 * @param entries number of entries in a zip container
 * @param ratio unpacked size divided by packed size of a whole zip container
 * @param pages number of pages of a file
 * @param nesting how many elements may be open at a time: a table in a cell of a table takes four or so
 */
public record Limits(long bytes, long unpackedBytes, long partBytes, int entries, int ratio, int pages, int nesting) {

    private static final long MEBIBYTE = 1L << 20;

    /** Ten times what the largest known reports need. */
    public static final Limits DEFAULT =
            new Limits(100 * MEBIBYTE, 200 * MEBIBYTE, 64 * MEBIBYTE, 10_000, 200, 2_000, 256);

    public Limits {
        if (bytes < 1 || unpackedBytes < 1 || partBytes < 1 || entries < 1 || ratio < 1 || pages < 1 || nesting < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same limits for files of another size; what they hold in packed form may be twice as large. */
    public Limits withBytes(long most) {
        return new Limits(most, 2 * most, partBytes, entries, ratio, pages, nesting);
    }

    public Limits withPages(int most) {
        return new Limits(bytes, unpackedBytes, partBytes, entries, ratio, most, nesting);
    }

    public Limits withNesting(int most) {
        return new Limits(bytes, unpackedBytes, partBytes, entries, ratio, pages, most);
    }
}
