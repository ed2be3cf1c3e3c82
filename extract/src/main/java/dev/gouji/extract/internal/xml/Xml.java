package dev.gouji.extract.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Steps through WordprocessingML and OpenDocument.
 *
 * <p>Elements are told by their local names: transitional and strict documents differ in the namespaces alone.
 */
public final class Xml {

    private Xml() {}

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The element at the end of a path of names, each the first child of its name. */
    public static Optional<Element> at(Node parent, String... path) {
        Optional<Element> element = Optional.empty();
        Node from = parent;
        for (String name : path) {
            element = first(from, name);
            if (element.isEmpty()) {
                return element;
            }
            from = element.get();
        }
        return element;
    }

    private static Optional<Element> first(Node parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    public static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The attribute {@code w:val} of the element at the end of a path. */
    public static Optional<String> valueAt(Node parent, String... path) {
        return at(parent, path).flatMap(element -> attribute(element, "val"));
    }

    /** An attribute in the namespace of its element. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttributeNS(element.getNamespaceURI(), name))
                .filter(value -> !value.isEmpty());
    }

    /** An attribute of this name, whatever its namespace. */
    public static Optional<String> anyAttribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return Optional.of(attributes.item(i).getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** A switch such as {@code w:b}: on if it is there and not set to off. */
    public static Optional<Boolean> switchAt(Node parent, String... path) {
        return at(parent, path)
                .map(element -> attribute(element, "val")
                        .filter(value -> value.equals("0") || value.equals("false") || value.equals("off"))
                        .isEmpty());
    }

    /** A whole number in {@code w:val}; empty if it is none. */
    public static Optional<Integer> numberAt(Node parent, String... path) {
        return valueAt(parent, path).flatMap(Xml::number);
    }

    public static Optional<Integer> number(String value) {
        return value.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
