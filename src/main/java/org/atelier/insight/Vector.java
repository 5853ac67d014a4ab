package org.atelier.insight;

/** A sparse vector of length 1 (or empty): feature numbers in ascending order with their weights. */
record Vector(int[] features, double[] weights) {

    double dot(Vector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length; ) {
            int order = Integer.compare(features[i], other.features[j]);
            if (order == 0) {
                sum += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
