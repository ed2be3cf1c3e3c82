package dev.gouji.benchmarks;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.model.Extraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;

/**
 * The extraction of a file beside that of its bare text by Tika, in processes with the options of the worker.
 *
 * <p>Warm as it stands; cold with {@code -bm ss -wi 0 -i 1 -f 7}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class ExtractionBenchmark {

    private byte[] content = {};
    private String name = "";

    @Setup
    public void setUp() throws IOException {
        Path file = Path.of(System.getProperty("gouji.document"));
        content = Files.readAllBytes(file);
        name = file.getFileName().toString();
    }

    /** File to document: text, tables, headings, places. */
    @Benchmark
    public Extraction document() {
        return new DocumentExtractor().extract(name, content);
    }

    /** File to text. */
    @Benchmark
    public String tika() throws IOException, TikaException, SAXException {
        BodyContentHandler text = new BodyContentHandler(-1);
        new AutoDetectParser().parse(new ByteArrayInputStream(content), text, new Metadata(), new ParseContext());
        return text.toString();
    }
}
