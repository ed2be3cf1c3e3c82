package dev.gouji.extract.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Gathers the bytes of a value; what is equal to something written before is written as its number. */
final class Output {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);
    private final Map<Object, Integer> written = new HashMap<>();

    void number(int value) throws IOException {
        data.writeInt(value);
    }

    void number(double value) throws IOException {
        data.writeDouble(value);
    }

    /** Characters one by one, because broken documents have halves of surrogate pairs, which no encoding keeps. */
    void characters(String value) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(value.length() * Character.BYTES);
        buffer.asCharBuffer().put(value);
        data.writeInt(value.length());
        data.write(buffer.array());
    }

    void shared(Object value, Shape shape) throws IOException {
        Integer number = written.get(value);
        data.writeInt(number == null ? -1 : number);
        if (number == null) {
            shape.write(value, this);
            written.put(value, written.size());
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
