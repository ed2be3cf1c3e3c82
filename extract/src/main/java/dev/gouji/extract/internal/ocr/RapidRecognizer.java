package dev.gouji.extract.internal.ocr;

import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import dev.gouji.extract.TextRecognizer;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Recognises characters with the models PP-OCRv4 by way of RapidOCR, whose jars must be on the class path.
 *
 * <p>The library unpacks its code and models below {@code java.io.tmpdir} and prints to the standard output of the
 * process, past {@link System#out}.
 */
public final class RapidRecognizer implements TextRecognizer {

    private final InferenceEngine engine;
    private final ParamConfig settings = ParamConfig.getDefaultConfig();

    /** Loads the library and its models, which takes a second or two. */
    public RapidRecognizer() {
        HardwareConfig hardware = HardwareConfig.getOnnxConfig();
        hardware.setNumThread(1);
        engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, hardware);
        settings.setDoAngle(false);
        settings.setMostAngle(false);
    }

    @Override
    public List<Line> read(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("picture", ".bmp");
        try {
            ImageIO.write(picture, "bmp", file.toFile());
            OcrResult result = engine.runOcr(file.toString(), settings);
            return result.getTextBlocks().stream().map(RapidRecognizer::line).toList();
        } finally {
            Files.delete(file);
        }
    }

    /** The upright rectangle around the four corners that the library gives. */
    private static Line line(TextBlock block) {
        int[] x = block.getBoxPoint().stream().mapToInt(Point::getX).toArray();
        int[] y = block.getBoxPoint().stream().mapToInt(Point::getY).toArray();
        int left = IntStream.of(x).min().orElse(0);
        int top = IntStream.of(y).min().orElse(0);
        return new Line(
                block.getText(),
                left,
                top,
                IntStream.of(x).max().orElse(0) - left,
                IntStream.of(y).max().orElse(0) - top);
    }
}
