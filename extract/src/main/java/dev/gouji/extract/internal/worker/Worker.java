package dev.gouji.extract.internal.worker;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.extract.TextRecognizer;
import dev.gouji.extract.internal.ocr.RapidRecognizer;
import dev.gouji.model.Extraction;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The process that reads documents: takes requests from its input, answers on its output, ends when its input does. */
public final class Worker {

    /** What the worker sends as soon as it runs. */
    static final byte[] READY = {};

    private static final int LONGEST_REQUEST = 1 << 18;

    private final Function<Request, Extraction> reader;
    private final DataInputStream requests =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    private final DataOutputStream answers =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));

    private Worker(Function<Request, Extraction> reader) {
        this.reader = reader;
    }

    /** Runs a worker whose limits are given as {@link WorkerCommand} writes them. */
    public static void main(String[] arguments) {
        Optional<TextRecognizer> recognizer =
                WorkerCommand.readsPictures(arguments) ? Optional.of(new RapidRecognizer()) : Optional.empty();
        DocumentExtractor extractor = new DocumentExtractor(WorkerCommand.limits(arguments), recognizer);
        serve(request -> extractor.extract(request.path(), request.file()));
    }

    /** Answers requests and never returns; whatever else this process prints or asks of the network is refused. */
    static void serve(Function<Request, Extraction> reader) {
        ProxySelector.setDefault(new Offline());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        new Worker(reader).serve();
    }

    /** Reads on while a document is being worked on, so as to learn at once that the other process is gone. */
    private void serve() {
        ExecutorService work = Executors.newSingleThreadExecutor();
        try {
            Frames.write(READY, answers);
            while (true) {
                Request request = Request.of(Frames.read(requests, LONGEST_REQUEST));
                work.execute(() -> answer(request));
            }
        } catch (IOException gone) {
            Scratch.own().ifPresent(Scratch::delete);
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(Request request) {
        try {
            Frames.write(Answers.toBytes(reader.apply(request)), answers);
        } catch (Throwable broken) {
            // Nothing in this process can be relied on any more; its end is the answer.
            Runtime.getRuntime().halt(1);
        }
    }
}
