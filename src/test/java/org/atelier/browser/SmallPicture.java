package org.atelier.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A PNG of at most 256 colours: a page has few, and the shades of its letters' edges may be told apart less finely. */
final class SmallPicture {
    private static final int MOST_COLOURS = 256;

    private SmallPicture() {}

    static void write(byte[] png, Path path) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            for (int bits = 8; bits > 0; bits--) {
                var drawers = drawers(picture, mask(bits));
                if (drawers.size() <= MOST_COLOURS) {
                    File file = path.toFile();
                    file.getParentFile().mkdirs();
                    ImageIO.write(painted(picture, mask(bits), drawers), "png", file);
                    return;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int mask(int bits) {
        int channel = 0xff << (8 - bits) & 0xff;
        return channel << 16 | channel << 8 | channel;
    }

    /** Colours that are nearly the same lie in one drawer, with how often each of them occurs. */
    private static Map<Integer, Map<Integer, Integer>> drawers(BufferedImage picture, int mask) {
        var drawers = new HashMap<Integer, Map<Integer, Integer>>();
        for (int colour : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            drawers.computeIfAbsent(colour & mask, _ -> new HashMap<>()).merge(colour, 1, Integer::sum);
        }
        return drawers;
    }

    /** Each pixel in the most frequent colour of its drawer, so that grounds and letters keep theirs exactly. */
    private static BufferedImage painted(BufferedImage picture, int mask, Map<Integer, Map<Integer, Integer>> drawers) {
        List<Integer> order = new ArrayList<>(drawers.keySet());
        int[] palette = order.stream()
                .map(drawers::get)
                .mapToInt(drawer -> drawer.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .toArray();
        var numbers = new HashMap<Integer, Integer>();
        order.forEach(key -> numbers.put(key, numbers.size()));
        var colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var painted =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                painted.getRaster().setSample(x, y, 0, numbers.get(picture.getRGB(x, y) & mask));
            }
        }
        return painted;
    }
}
