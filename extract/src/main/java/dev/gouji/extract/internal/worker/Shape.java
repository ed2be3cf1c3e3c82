package dev.gouji.extract.internal.worker;

import java.io.IOException;

/** How the values of one type travel as bytes. */
interface Shape {

    void write(Object value, Output out) throws IOException;

    /**
     * The value that was written.
     *
     * @throws IOException if the bytes are none that {@link #write} makes
     */
    Object read(Input in) throws IOException;
}
