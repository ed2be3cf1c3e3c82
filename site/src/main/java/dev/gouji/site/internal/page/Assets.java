package dev.gouji.site.internal.page;

import dev.gouji.site.internal.Hash;
import dev.gouji.site.internal.Templates;
import java.util.Base64;

/**
 * The style sheet and the script, which stand in every page, and the policy that lets a browser use nothing else.
 *
 * @param style the style sheet
 * @param script the script; pages can be used without it
 */
record Assets(String style, String script) {

    static Assets load() {
        return new Assets(Templates.resource("pages.css"), Templates.resource("pages.js"));
    }

    /** A Content-Security-Policy (W3C CSP level 3) that names the two by their hashes. */
    String policy() {
        return "default-src 'none'; style-src " + source(style) + "; script-src " + source(script)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String source(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Hash.of(text)) + "'";
    }
}
