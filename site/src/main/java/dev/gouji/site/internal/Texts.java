package dev.gouji.site.internal;

import com.samskivert.mustache.Mustache;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the outputs in one language; templates reach them by key. */
public final class Texts implements Mustache.CustomContext {

    private final ResourceBundle bundle;

    /** Chinese, unless there are texts for the locale. */
    public Texts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "dev.gouji.site.texts",
                locale,
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The text with values put in for {@code {0}}, {@code {1}} …. */
    public String say(String key, Object... values) {
        return new MessageFormat(get(key), Locale.ROOT).format(values);
    }
}
