/** Reads PDF files: characters with positions, rulings and tags become paragraphs, headings, tables and pictures. */
@NullMarked
package dev.gouji.extract.internal.pdf;

import org.jspecify.annotations.NullMarked;
