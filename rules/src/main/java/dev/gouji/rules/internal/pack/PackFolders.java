package dev.gouji.rules.internal.pack;

import dev.gouji.rules.internal.pack.PackFolder.SourceFile;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds YAML files, in the jar of this module or the folder it was compiled to, and in folders of the user. */
final class PackFolders {

    private static final String ENDING = ".yaml";
    private static final Pattern YAML = Pattern.compile("(?i)\\.ya?ml$");
    private static final long MAX_BYTES = 2_000_000;

    private interface Listing {
        Stream<Path> of(Path folder) throws IOException;
    }

    private final Problems problems;

    PackFolders(Problems problems) {
        this.problems = problems;
    }

    /** The packs that this module ships. */
    List<PackFolder> shipped() {
        return inResources("/dev/gouji/packs", root -> packsBelow(root, "packs"));
    }

    /** The files of the catalogue that this module ships. */
    List<SourceFile> catalogue() {
        return inResources("/dev/gouji/catalogue", root -> files(root, "catalogue"));
    }

    /** The packs of the user: a pack itself, a folder or a jar with packs; a place without any is a problem. */
    List<PackFolder> of(Path place) {
        String shown = place.toString();
        if (Files.isRegularFile(place.resolve(PackFolder.MARK))) {
            Path name =
                    Objects.requireNonNull(place.toAbsolutePath().normalize().getFileName(), shown);
            return List.of(pack(name.toString(), place, shown));
        }
        List<PackFolder> packs = Files.isDirectory(place)
                ? packsBelow(place, shown)
                : Files.isRegularFile(place) ? inJar(place, shown) : List.of();
        if (packs.isEmpty()) {
            problems.add("RULE-107", Spot.start(shown), "文件夹不存在，或其中没有规则包（" + PackFolder.MARK + "）");
        }
        return packs;
    }

    /** The packs of an artifact: folders in its root. */
    private List<PackFolder> inJar(Path jar, String shown) {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            return packsBelow(content.getPath("/"), shown + "!");
        } catch (IOException | ProviderNotFoundException e) {
            problems.add("RULE-106", Spot.start(shown), "文件不是规则包的构件（jar）：" + e.getMessage());
            return List.of();
        }
    }

    private List<PackFolder> packsBelow(Path root, String shown) {
        List<PackFolder> packs = new ArrayList<>();
        for (Path folder : sorted(root)) {
            if (Files.isRegularFile(folder.resolve(PackFolder.MARK))) {
                String name = name(folder);
                packs.add(pack(name, folder, shown + "/" + name));
            }
        }
        return packs;
    }

    private PackFolder pack(String name, Path folder, String shown) {
        tellStrays(folder, shown);
        return new PackFolder(name, files(folder, shown));
    }

    /** A rule that is not read would pass in silence. */
    private void tellStrays(Path folder, String shown) {
        for (Path file : in(folder, Files::walk)) {
            boolean below = !folder.equals(file.getParent());
            if (YAML.matcher(name(file)).find() && (below || !name(file).endsWith(ENDING))) {
                problems.add(
                        "RULE-108",
                        Spot.start(shown + "/" + folder.relativize(file)),
                        "规则文件须以 " + ENDING + " 结尾，直接放在规则包的文件夹里；这个文件不会被读取",
                        below ? "请移到 " + shown : "请把文件名改为以 " + ENDING + " 结尾");
            }
        }
    }

    private List<SourceFile> files(Path folder, String shown) {
        List<SourceFile> files = new ArrayList<>();
        for (Path file : sorted(folder)) {
            if (name(file).endsWith(ENDING)) {
                read(file, shown + "/" + name(file), files);
            }
        }
        return files;
    }

    private void read(Path file, String shown, List<SourceFile> files) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add("RULE-106", Spot.start(shown), "文件超过 " + MAX_BYTES / 1_000_000 + " MB");
                return;
            }
            files.add(new SourceFile(name(file), shown, file.toUri(), Files.readString(file)));
        } catch (CharacterCodingException e) {
            problems.add("RULE-106", Spot.start(shown), "文件不是 UTF-8 编码", "请另存为 UTF-8");
        } catch (IOException e) {
            problems.add("RULE-106", Spot.start(shown), "文件无法读取：" + e.getMessage());
        }
    }

    private static List<Path> sorted(Path folder) {
        return in(folder, Files::list);
    }

    private static List<Path> in(Path folder, Listing listing) {
        try (Stream<Path> content = listing.of(folder)) {
            return content.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName(), "a path with a name")
                .toString()
                .replace("/", "");
    }

    private static <R> R inResources(String resource, Function<Path, R> read) {
        URL url = Objects.requireNonNull(PackFolders.class.getResource(resource), resource);
        try {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar) {
                Path file = Path.of(jar.getJarFileURL().toURI());
                try (FileSystem content = FileSystems.newFileSystem(file)) {
                    return read.apply(content.getPath(resource));
                }
            }
            URI folder = url.toURI();
            return read.apply(Path.of(folder));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("resources of this module cannot be listed: " + url, e);
        }
    }
}
