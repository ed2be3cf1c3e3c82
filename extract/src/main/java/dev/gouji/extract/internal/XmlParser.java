package dev.gouji.extract.internal;

import dev.gouji.model.Obstacle;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML without document type, entities and anything from outside. */
public final class XmlParser {

    private static final String DEPTH = "jdk.xml.maxElementDepth";

    /** How the parser of the JDK begins its message when the depth is exceeded. */
    private static final String TOO_DEEP = "JAXP00010006";

    private final int mostOpen;

    /** A parser that refuses to have more elements open at a time. */
    public XmlParser(int mostOpen) {
        this.mostOpen = mostOpen;
    }

    /**
     * The root of the document in a stream.
     *
     * @throws IOException if it is not well-formed or declares a document type
     */
    public Element parse(InputStream stream) throws IOException {
        try {
            return builder().parse(stream).getDocumentElement();
        } catch (SAXException e) {
            if (String.valueOf(e.getMessage()).contains(TOO_DEEP)) {
                throw new UnreadableException(Obstacle.Kind.TOO_LARGE, "嵌套过深");
            }
            throw new IOException("no valid XML", e);
        }
    }

    private DocumentBuilder builder() {
        DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
        factory.setAttribute(DEPTH, String.valueOf(mostOpen));
        try {
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has a parser of XML", e);
        }
    }
}
