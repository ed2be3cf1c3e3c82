import java.nio.file.Files
import java.nio.file.StandardCopyOption

def from = new File(basedir, '../../../../fixtures/clean-repository').toPath().normalize()
def to = basedir.toPath()

Files.walk(from).filter { Files.isRegularFile(it) && !it.startsWith(from.resolve('target')) }.each { file ->
    def copy = to.resolve(from.relativize(file).toString())
    Files.createDirectories(copy.parent)
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING)
}

return true
