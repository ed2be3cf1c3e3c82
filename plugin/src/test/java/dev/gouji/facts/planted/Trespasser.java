package dev.gouji.facts.planted;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.planted.other.Accomplice;
import java.util.Date;
import java.util.logging.Logger;
import org.apache.maven.plugin.MojoFailureException;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.LoaderOptions;

/** Breaks every rule of the house in a package that is not marked; never called. */
public class Trespasser {

    public static final String NAME = "trespasser";

    Object[] offences() throws MojoFailureException {
        System.out.println(Jsoup.parse(""));
        return new Object[] {
            DocumentExtractor.class,
            Accomplice.class,
            Date.class,
            Logger.class,
            LoaderOptions.class,
            com.samskivert.mustache.Mustache.class,
        };
    }
}
