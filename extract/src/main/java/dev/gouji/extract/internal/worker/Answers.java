package dev.gouji.extract.internal.worker;

import dev.gouji.model.Extraction;
import java.io.IOException;
import java.nio.BufferUnderflowException;

/** What came of reading a file, as bytes. */
final class Answers {

    private static final Shape SHAPE = new Shapes().of(Extraction.class);

    private Answers() {}

    static byte[] toBytes(Extraction extraction) throws IOException {
        Output out = new Output();
        SHAPE.write(extraction, out);
        return out.bytes();
    }

    /**
     * The same as was written.
     *
     * @throws IOException if the bytes are none that {@link #toBytes} makes
     */
    static Extraction toExtraction(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        try {
            Extraction extraction = (Extraction) SHAPE.read(in);
            in.end();
            return extraction;
        } catch (BufferUnderflowException end) {
            throw new IOException("malformed answer: it breaks off", end);
        }
    }
}
