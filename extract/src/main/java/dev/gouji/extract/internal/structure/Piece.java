package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;

/**
 * A block of a document that does not say which of its paragraphs are headings.
 *
 * @param block as read
 * @param look how it is set
 */
public record Piece(Block block, Look look) {

    /**
     * How a paragraph is set.
     *
     * @param size type size in points, 0 if unknown
     * @param bold whether all of it is bold
     * @param centred whether its lines are centred
     */
    public record Look(double size, boolean bold, boolean centred) {

        /** Text without any formatting. */
        public static final Look PLAIN = new Look(0, false, false);
    }
}
