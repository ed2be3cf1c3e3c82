package dev.gouji.rules.internal.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Checks files against the JSON Schemas (draft 2020-12) that lie in {@code dev/gouji/schema}. */
public final class SchemaCheck {

    private static final String FOLDER = "/dev/gouji/schema/";

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final String prefix;
    private final Problems problems;

    /** Made when the first file is checked, which takes a while. */
    private static final class Shared {
        static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /**
     * A check that reports to the given collection.
     *
     * @param prefix of the codes of problems: RULE or CONF
     */
    public SchemaCheck(String prefix, Problems problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    /** Tells whether the file keeps the schema; what is wrong is among the problems. */
    public boolean accepts(YamlFile file, String schema) {
        int before = problems.count();
        Schema compiled = schemas.computeIfAbsent(schema, this::compile);
        SchemaSentences sentences = new SchemaSentences(file, compiled.getSchemaNode(), prefix, problems);
        for (Error error : compiled.validate(file.root())) {
            sentences.report(error);
        }
        return problems.count() == before;
    }

    private Schema compile(String name) {
        Problems own = new Problems();
        YamlFile schema = new YamlReader("SCHEMA", own)
                .read(name, text(name))
                .orElseThrow(() -> new IllegalStateException("schema " + name + " cannot be read: " + own.sorted()));
        return Shared.REGISTRY.getSchema(schema.root());
    }

    private static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(FOLDER + name + ".schema.json"), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("schema " + name, e);
        }
    }
}
