package dev.gouji.plugin;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal was called; there may be no POM.
 *
 * @param project what Maven takes for the project
 * @param base the folder of the project, or the current one
 * @param version of the plugin
 */
record Workplace(MavenProject project, Path base, String version) {

    /** Without a POM Maven knows the current folder, but not where in it a build belongs. */
    Path buildFolder() {
        return project.getFile() == null
                ? base.resolve("target")
                : Path.of(project.getBuild().getDirectory());
    }

    /** The folders of the modules, which are checked one by one. */
    List<Path> modules() {
        return project.getModules().stream()
                .map(module -> base.resolve(module).normalize())
                .toList();
    }

    /** How a goal is called from here: by its prefix in a project that declares the plugin, else in full. */
    String command(String goal) {
        return project.getPlugin("dev.gouji:qa-maven-plugin") == null
                ? "mvn dev.gouji:qa-maven-plugin:" + version + ":" + goal
                : "mvn qa:" + goal;
    }
}
