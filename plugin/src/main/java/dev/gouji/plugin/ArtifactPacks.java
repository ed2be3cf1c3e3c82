package dev.gouji.plugin;

import dev.gouji.rules.PackRepository;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Packs from the Maven repositories of the project; offline they come from the local one.
 *
 * @param system resolves artifacts
 * @param session of the running build
 * @param project whose repositories are asked
 */
record ArtifactPacks(RepositorySystem system, RepositorySystemSession session, MavenProject project)
        implements PackRepository {

    @Override
    public Path fetch(String coordinates) throws IOException {
        try {
            ArtifactRequest request =
                    new ArtifactRequest(new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), "qa");
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (IllegalArgumentException | ArtifactResolutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
