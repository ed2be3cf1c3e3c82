package dev.gouji.extract.internal.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Keeps count of the marked content that a content stream is in. */
final class Marks {

    private final Deque<Integer> open = new ArrayDeque<>();

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        int mark = properties == null ? Glyph.NO_MARK : properties.getInt(COSName.MCID, Glyph.NO_MARK);
        if (mark < 0 && COSName.ARTIFACT.equals(tag)) {
            mark = Glyph.ARTIFACT;
        }
        open.push(mark < 0 && mark != Glyph.ARTIFACT ? current() : mark);
    }

    void end() {
        open.poll();
    }

    int current() {
        Integer top = open.peek();
        return top == null ? Glyph.NO_MARK : top;
    }
}
