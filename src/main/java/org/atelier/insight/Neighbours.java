package org.atelier.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** For each item the items most like it, through an index of features: no pair without a common feature is looked at. */
final class Neighbours {

    /** Enough for a duplicate group in each list and for a theme's vote; bounds the work on many equal texts. */
    static final int MOST = 32;

    /** One neighbour: its index and how alike it is. */
    record Neighbour(int index, double alike) {}

    private static final Comparator<Neighbour> NEAREST =
            Comparator.comparingDouble(Neighbour::alike).reversed().thenComparingInt(Neighbour::index);

    private final List<List<Neighbour>> nearest = new ArrayList<>();

    Neighbours(Space space, double floor) {
        Holders[] index = index(space);
        double[] alike = new double[space.size()];
        for (int item = 0; item < space.size(); item++) {
            Arrays.fill(alike, 0);
            Vector vector = space.vector(item);
            for (int i = 0; i < vector.features().length; i++) {
                index[vector.features()[i]].add(vector.weights()[i], alike);
            }
            nearest.add(best(alike, item, floor));
        }
    }

    /** The nearest first; ties by index. */
    List<Neighbour> of(int item) {
        return nearest.get(item);
    }

    private static List<Neighbour> best(double[] alike, int self, double floor) {
        var found = new ArrayList<Neighbour>();
        for (int other = 0; other < alike.length; other++) {
            if (other != self && alike[other] >= floor) {
                found.add(new Neighbour(other, alike[other]));
            }
        }
        found.sort(NEAREST);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static Holders[] index(Space space) {
        int[] counts = new int[space.features()];
        for (int item = 0; item < space.size(); item++) {
            for (int feature : space.vector(item).features()) {
                counts[feature]++;
            }
        }
        var index = new Holders[counts.length];
        Arrays.setAll(index, feature -> new Holders(counts[feature]));
        for (int item = 0; item < space.size(); item++) {
            Vector vector = space.vector(item);
            for (int i = 0; i < vector.features().length; i++) {
                index[vector.features()[i]].hold(item, vector.weights()[i]);
            }
        }
        return index;
    }

    /** The items that hold one feature, with its weight in each. */
    private static final class Holders {
        private final int[] items;
        private final double[] weights;
        private int size;

        Holders(int capacity) {
            items = new int[capacity];
            weights = new double[capacity];
        }

        void hold(int item, double weight) {
            items[size] = item;
            weights[size++] = weight;
        }

        void add(double factor, double[] sums) {
            for (int i = 0; i < size; i++) {
                sums[items[i]] += factor * weights[i];
            }
        }
    }
}
