package dev.gouji.rules;

import dev.gouji.rules.internal.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The packs that a configuration names: by their name, by a path below its folder, or by Maven coordinates.
 *
 * @param names of packs
 * @param places folders and jars with packs
 */
record PackReferences(List<String> names, List<Path> places) {

    /** group:artifact:version, perhaps with a type before the version. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+(:[\\w.-]+){1,3}");

    static PackReferences of(ConfigurationReading.Accepted settings, PackRepository artifacts, Problems problems) {
        List<String> names = new ArrayList<>();
        List<Path> places = new ArrayList<>();
        for (String reference : settings.configuration().packs()) {
            if (COORDINATES.matcher(reference).matches()) {
                try {
                    places.add(artifacts.fetch(reference));
                } catch (IOException e) {
                    problems.add(
                            "CONF-306",
                            settings.places().of(reference),
                            "规则包 " + reference + " 无法取得：" + e.getMessage());
                }
            } else if (reference.startsWith(".") || reference.contains("/") || reference.contains("\\")) {
                places.add(settings.places().resolve(reference));
            } else {
                names.add(reference);
            }
        }
        return new PackReferences(List.copyOf(names), List.copyOf(places));
    }
}
