package org.atelier.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places items so that the product of two vectors, 0 to 1, says how alike they are: tf-idf of stems and of character
 * 3- to 5-grams of the words that carry meaning. Grams forgive spelling, stems forgive grammar.
 */
final class Space {

    private static final double STEMS = 0.5;
    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;

    private final List<Vector> vectors = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int texts;

    Space(List<Analysed> items) {
        texts = items.size();
        var grams = items.stream().map(Space::grams).toList();
        items.forEach(item -> item.stems().forEach(stem -> holders.merge(stem, 1, Integer::sum)));
        var gramHolders = new HashMap<String, Integer>();
        grams.forEach(some -> some.keySet().forEach(gram -> gramHolders.merge(gram, 1, Integer::sum)));
        for (int i = 0; i < texts; i++) {
            var weights = new TreeMap<Integer, Double>();
            var stems = new HashMap<String, Integer>();
            items.get(i).stems().forEach(stem -> stems.put(stem, 1));
            double share = stems.isEmpty() ? 0 : grams.get(i).isEmpty() ? 1 : STEMS;
            put(weights, "", stems, holders, share);
            put(weights, " ", grams.get(i), gramHolders, 1 - share);
            vectors.add(new Vector(
                    weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    weights.values().stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    int size() {
        return texts;
    }

    int features() {
        return numbers.size();
    }

    Vector vector(int index) {
        return vectors.get(index);
    }

    /** How many items hold the stem. */
    int holders(String stem) {
        return holders.getOrDefault(stem, 0);
    }

    /** How much it tells that an item holds the stem. */
    double rarity(String stem) {
        return rarity(holders(stem));
    }

    /** How much of the item is said by the stem. */
    double weight(int index, String stem) {
        Vector vector = vectors.get(index);
        int place = Arrays.binarySearch(vector.features(), numbers.getOrDefault(stem, -1));
        return place < 0 ? 0 : vector.weights()[place];
    }

    double alike(int one, int other) {
        return vectors.get(one).dot(vectors.get(other));
    }

    private double rarity(int holders) {
        return Math.log(1 + (double) texts / holders);
    }

    private void put(
            Map<Integer, Double> weights,
            String kind,
            Map<String, Integer> counts,
            Map<String, Integer> holders,
            double share) {
        double square = 0;
        var raw = new TreeMap<Integer, Double>();
        for (var entry : new TreeMap<>(counts).entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity(holders.get(entry.getKey()));
            square += weight * weight;
            raw.put(numbers.computeIfAbsent(kind + entry.getKey(), key -> numbers.size()), weight);
        }
        double scale = Math.sqrt(share / square);
        raw.forEach((feature, weight) -> weights.put(feature, weight * scale));
    }

    private static Map<String, Integer> grams(Analysed item) {
        var grams = new HashMap<String, Integer>();
        String line = " " + item.key() + " ";
        for (int start = 0; start < line.length(); start++) {
            for (int end = start + SHORTEST_GRAM; end <= Math.min(line.length(), start + LONGEST_GRAM); end++) {
                grams.merge(line.substring(start, end), 1, Integer::sum);
            }
        }
        return grams;
    }
}
