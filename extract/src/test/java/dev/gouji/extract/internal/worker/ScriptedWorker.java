package dev.gouji.extract.internal.worker;

import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Format;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Profile;
import dev.gouji.model.Text;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** A worker that does whatever the name of the document says, as a reader that meets a hostile file would. */
public final class ScriptedWorker {

    private ScriptedWorker() {}

    public static void main(String[] arguments) {
        Worker.serve(request -> switch (request.path()) {
            case "hang" -> hang(request.file());
            case "halt" -> halt();
            case "fill-memory" -> fillMemory();
            case "recurse" -> document(recurse(Integer.MAX_VALUE));
            case "break" -> throw new NoClassDefFoundError("spoilt by an earlier document");
            case "break-down" ->
                new Extraction.Unreadable(request.path(), "cafe", new Obstacle(Obstacle.Kind.CRASHED, "嵌套过深"));
            case "print" -> print();
            case "print-past-the-rules" -> printPastTheRules();
            case "long" -> document("长".repeat(17 << 20));
            case "litter" -> litter();
            case "open-address" ->
                connect(() -> URI.create("http://127.0.0.1:9/").toURL().openStream());
            case "open-socket" -> connect(() -> new Socket(InetAddress.getLoopbackAddress(), 9));
            default -> document(String.valueOf(ProcessHandle.current().pid()));
        });
    }

    /** A document whose title is the given one. */
    static Extraction document(String title) {
        return new Extraction.Extracted(new Document(
                "a.txt",
                "cafe",
                Format.TEXT,
                Text.of(title),
                Profile.UNKNOWN,
                OptionalInt.empty(),
                List.of(),
                List.of()));
    }

    /** Tells that it has begun by making the file. */
    private static Extraction hang(Path file) {
        try {
            Files.writeString(file, String.valueOf(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            LockSupport.parkNanos(Long.MAX_VALUE);
        }
    }

    private static Extraction halt() {
        Runtime.getRuntime().halt(134);
        return document("never");
    }

    private static Extraction fillMemory() {
        List<byte[]> memory = new ArrayList<>();
        while (memory.size() < 1 << 20) {
            memory.add(new byte[1 << 20]);
        }
        return document("never");
    }

    private static String recurse(int depth) {
        return depth == 0 ? "" : recurse(depth - 1) + depth;
    }

    private static Extraction print() {
        for (int i = 0; i < 10_000; i++) {
            new PrintStream(System.out, true).println("a library tells the world what it does");
        }
        return document("printed");
    }

    private static Extraction printPastTheRules() {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true).println("native code does not ask");
        return document("printed");
    }

    private static Extraction litter() {
        try {
            return document(Files.createTempFile("left", "over").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document whose title tells why there is no connection. */
    private static Extraction connect(Callable<? extends Closeable> connection) {
        try (Closeable open = connection.call()) {
            return document("connected: " + open);
        } catch (Exception refused) {
            return document(refused + " because of " + refused.getCause());
        }
    }
}
