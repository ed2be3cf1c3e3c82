package dev.gouji.plugin;

import java.util.List;

/** Keeps what libraries tell their developers out of the terminal of a school. */
final class Noise {

    /** Readers of documents warn of fonts and broken tables; what matters of it is in the report. */
    private static final List<String> LOGGERS = List.of(
            "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.tika", "org.drools", "org.kie");

    private Noise() {}

    /**
     * Turns the loggers off unless somebody has already chosen a level for them.
     *
     * <p>Maven's own logger reads these properties whenever a logger is made, which for our libraries is only after
     * this call.
     */
    static void silence() {
        for (String logger : LOGGERS) {
            String property = "org.slf4j.simpleLogger.log." + logger;
            if (System.getProperty(property) == null) {
                System.setProperty(property, "off");
            }
        }
    }
}
