package dev.gouji.extract.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Byte arrays in a stream, each behind a mark and its length. */
final class Frames {

    /** Anything else in the stream was written by somebody who should not write there. */
    private static final int MARK = 0x514a4631;

    private Frames() {}

    static void write(byte[] frame, DataOutputStream stream) throws IOException {
        stream.writeInt(MARK);
        stream.writeInt(frame.length);
        stream.write(frame);
        stream.flush();
    }

    /**
     * The next frame.
     *
     * @param most how long it may be
     * @throws FrameTooLargeException if it is longer
     * @throws EOFException if the stream ends
     */
    static byte[] read(DataInputStream stream, int most) throws IOException {
        if (stream.readInt() != MARK) {
            throw new IOException("no frame");
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
