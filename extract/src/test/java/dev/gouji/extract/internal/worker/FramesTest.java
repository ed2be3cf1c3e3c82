package dev.gouji.extract.internal.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final byte[] FRAME = {1, 2, 3};

    @Test
    void whatLibrariesPrintBetweenFramesIsPassedOver() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream stream = new DataOutputStream(bytes);
        Frames.write(FRAME, stream);
        stream.write("numThread=1\nQJ total keys".getBytes(StandardCharsets.US_ASCII));
        Frames.write(FRAME, stream);
        DataInputStream read = reading(bytes);

        assertArrayEquals(FRAME, Frames.read(read, 3));
        assertArrayEquals(FRAME, Frames.read(read, 3));
        assertThrows(EOFException.class, () -> Frames.read(read, 3));
    }

    @Test
    void endlessNoiseIsNoFrame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[1 << 17]);
        Frames.write(FRAME, new DataOutputStream(bytes));

        assertThrows(IOException.class, () -> Frames.read(reading(bytes), 3));
    }

    @Test
    void frameLongerThanAllowedIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(FRAME, new DataOutputStream(bytes));

        assertThrows(Frames.FrameTooLargeException.class, () -> Frames.read(reading(bytes), 2));
    }

    private static DataInputStream reading(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
