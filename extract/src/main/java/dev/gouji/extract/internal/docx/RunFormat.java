package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.xml.Xml;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How characters are set, as far as something is said.
 *
 * @param hidden whether they do not show
 * @param bold whether they are bold
 * @param size type size in points
 */
record RunFormat(Optional<Boolean> hidden, Optional<Boolean> bold, Optional<Double> size) {

    static final RunFormat NONE = new RunFormat(Optional.empty(), Optional.empty(), Optional.empty());

    /** What the properties of a run, a style or the defaults say. */
    static RunFormat of(Element owner) {
        return Xml.at(owner, "rPr")
                .map(properties -> new RunFormat(
                        Xml.switchAt(properties, "vanish"),
                        Xml.switchAt(properties, "b"),
                        Xml.numberAt(properties, "sz").map(halfPoints -> halfPoints / 2.0)))
                .orElse(NONE);
    }

    /** What this says, or else the other. */
    RunFormat or(RunFormat other) {
        return new RunFormat(hidden.or(other::hidden), bold.or(other::bold), size.or(other::size));
    }
}
