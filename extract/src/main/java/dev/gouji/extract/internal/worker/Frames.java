package dev.gouji.extract.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Byte arrays in a stream, each behind a mark and its length. */
final class Frames {

    private static final int MARK = 0x514a4631;
    /** Libraries in machine code print to the standard output, where nobody can stop them; this much is passed over. */
    private static final int MOST_NOISE = 1 << 16;

    private Frames() {}

    static void write(byte[] frame, DataOutputStream stream) throws IOException {
        stream.writeInt(MARK);
        stream.writeInt(frame.length);
        stream.write(frame);
        stream.flush();
    }

    /**
     * The next frame; what stands before its mark is passed over.
     *
     * @param most how long it may be
     * @throws FrameTooLargeException if it is longer
     * @throws EOFException if the stream ends
     */
    static byte[] read(DataInputStream stream, int most) throws IOException {
        int window = stream.readInt();
        for (int noise = 0; window != MARK; noise++) {
            if (noise == MOST_NOISE) {
                throw new IOException("no frame");
            }
            window = window << Byte.SIZE | stream.readUnsignedByte();
        }
        int length = stream.readInt();
        if (length < 0 || length > most) {
            throw new FrameTooLargeException();
        }
        byte[] frame = stream.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException();
        }
        return frame;
    }

    /** A frame is longer than the reader can bear. */
    static final class FrameTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
