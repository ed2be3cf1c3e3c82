package dev.gouji.site.internal;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates of one format; every value put into them is escaped. */
public final class Templates {

    private static final Mustache.Escaper MARKUP = text -> Escapers.HTML.escape(Characters.clean(text));

    private final Mustache.Compiler compiler;

    private Templates(Mustache.Escaper escaper) {
        compiler = Mustache.compiler()
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .strictSections(true)
                .withFormatter(Templates::format)
                .withEscaper(escaper)
                .withCollector(new OptionalCollector())
                .withLoader(name -> reader(name + ".mustache"));
    }

    /** Templates of HTML and XML. */
    public static Templates ofMarkup() {
        return new Templates(MARKUP);
    }

    public static Templates ofMarkdown() {
        return new Templates(Markdown::escape);
    }

    public Template load(String name) {
        return compiler.loadTemplate(name);
    }

    /** Fills in a template and writes the file. */
    public static void write(Template template, Object context, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            template.execute(context, writer);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The text of a resource beside the templates. */
    public static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read resource " + name, e);
        }
    }

    /** Templates show texts and numbers; everything else is asked for its text only to see whether that is empty. */
    private static String format(Object value) {
        return value instanceof CharSequence || value instanceof Number ? value.toString() : "…";
    }

    private static Reader reader(String name) {
        return new InputStreamReader(open(name), StandardCharsets.UTF_8);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream("/dev/gouji/site/" + name), name);
    }

    /** Shows a section for the value of an {@link Optional}, or leaves it out. */
    private static final class OptionalCollector extends DefaultCollector {

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
