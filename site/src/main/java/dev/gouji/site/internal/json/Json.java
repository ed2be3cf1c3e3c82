package dev.gouji.site.internal.json;

import dev.gouji.site.internal.Characters;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON in one layout on every system; absent values and empty texts are left out. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes a file that holds one object. */
    static void write(Path file, Consumer<Json> members) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator generator = FACTORY.createGenerator(new Layout(), writer)) {
            Json json = new Json(generator);
            json.object(() -> members.accept(json));
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    void text(String name, String value) {
        if (!value.isEmpty()) {
            generator.writeStringProperty(name, Characters.clean(value));
        }
    }

    void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, OptionalInt value) {
        value.ifPresent(number -> number(name, number));
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    /** A list of objects, written even if it is empty. */
    <T> void objects(String name, List<T> values, Consumer<? super T> members) {
        list(name, values, value -> object(() -> members.accept(value)));
    }

    void texts(String name, List<String> values) {
        list(name, values, value -> generator.writeString(Characters.clean(value)));
    }

    /** A list of any values; the consumer writes one value with {@link #value} or {@link #none}. */
    <T> void list(String name, List<T> values, Consumer<? super T> value) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value);
        generator.writeEndArray();
    }

    void value(String text) {
        generator.writeString(Characters.clean(text));
    }

    void value(BigDecimal number) {
        generator.writeNumber(number);
    }

    /** The value {@code null}. */
    void none() {
        generator.writeNull();
    }

    private void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    /** Two blanks a level and {@code \n} whatever the system; a printer has state, so every file gets its own. */
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
