import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// Within all limits of size, but more paragraphs than fit in 32 MB.
def parts = [
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
        '<w:p/>' * 1000000 + '</w:body></w:document>',
]

new ZipOutputStream(new FileOutputStream(new File(basedir, 'b-hostile.docx'))).withCloseable { zip ->
    parts.each { name, content ->
        zip.putNextEntry(new ZipEntry(name))
        zip.write(content.getBytes('UTF-8'))
        zip.closeEntry()
    }
}

return true
