package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;

/**
 * A picture that is large enough to matter.
 *
 * @param page page number from 1
 * @param box where it stands
 * @param description the alternative text, empty if there is none
 */
record PictureItem(int page, Box box, String description) implements Item {}
