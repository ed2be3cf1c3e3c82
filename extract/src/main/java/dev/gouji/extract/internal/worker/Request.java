package dev.gouji.extract.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path its name in reports
 * @param file where it is
 */
record Request(String path, Path file) {

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeUTF(path);
        data.writeUTF(file.toString());
        return bytes.toByteArray();
    }

    static Request of(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Request(data.readUTF(), Path.of(data.readUTF()));
    }
}
