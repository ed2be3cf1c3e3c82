import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The artifact as a deploy of the province would have left it in the local repository.
def files = [
    'province/pack.yaml': '''schema: gouji/pack/v1
id: province
version: 1.0.0
title: 省级
extends: [arithmetic]
overrides:
  arithmetic/ratio: { severity: off, reason: 本省以平台数据为准 }
''',
    'province/books.yaml': '''schema: gouji/rule/v1
id: books
title: 生均图书达标
severity: error
clause: { document: 某省教育厅〔2024〕1号, certainty: certain }
benchmark: { indicator: 生均图书, at-least: 60册/生 }
fix: 补充图书
since: 1.0.0
examples: { pass: [生均图书60册/生。], fail: [生均图书59册/生。] }
''']
def folder = new File(localRepositoryPath, 'dev/gouji/it/province-pack/1.0.0')
folder.mkdirs()
new ZipOutputStream(new FileOutputStream(new File(folder, 'province-pack-1.0.0.jar'))).withCloseable { zip ->
    zip.putNextEntry(new ZipEntry('province/'))
    files.each { name, text ->
        zip.putNextEntry(new ZipEntry(name))
        zip.write(text.getBytes('UTF-8'))
    }
}
return true
