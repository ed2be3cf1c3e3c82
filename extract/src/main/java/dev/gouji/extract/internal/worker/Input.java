package dev.gouji.extract.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart the bytes of a value; never makes more of them than they are.
 *
 * <p>Where they break off, the methods throw {@link java.nio.BufferUnderflowException}.
 */
final class Input {

    private final ByteBuffer bytes;
    private final List<Object> read = new ArrayList<>();

    Input(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
        return bytes.getInt();
    }

    double fraction() {
        return bytes.getDouble();
    }

    /** A number from 0 on that is less than the bound. */
    int index(int bound) throws IOException {
        int index = number();
        if (index < 0 || index >= bound) {
            throw new IOException("malformed answer: " + index + " of " + bound);
        }
        return index;
    }

    /** How many parts of at least the given number of bytes follow. */
    int count(int bytesEach) throws IOException {
        int most = (bytes.remaining() - Integer.BYTES) / bytesEach;
        return index(most + 1);
    }

    String characters() throws IOException {
        char[] characters = new char[count(Character.BYTES)];
        bytes.asCharBuffer().get(characters);
        bytes.position(bytes.position() + characters.length * Character.BYTES);
        return new String(characters);
    }

    Object shared(Shape shape) throws IOException {
        int number = number();
        if (number != -1) {
            return at(number);
        }
        Object value = shape.read(this);
        read.add(value);
        return value;
    }

    private Object at(int number) throws IOException {
        if (number < 0 || number >= read.size()) {
            throw new IOException("malformed answer: no part " + number);
        }
        return read.get(number);
    }

    /** Passes if nothing is left. */
    void end() throws IOException {
        if (bytes.hasRemaining()) {
            throw new IOException("malformed answer: " + bytes.remaining() + " bytes too many");
        }
    }
}
