package dev.gouji.plugin.pipeline;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences for people, Chinese unless English is asked for. */
public final class Texts {

    private static final String BUNDLE = "dev.gouji.plugin.messages";

    private final ResourceBundle bundle;

    /** Any language but English gets Chinese. */
    public Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, Texts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The sentence with its blanks ({@link String#format}) filled in. */
    public String get(String key, Object... blanks) {
        return String.format(Locale.ROOT, bundle.getString(key), blanks);
    }
}
