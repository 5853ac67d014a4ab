package org.atelier.ops;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/** Counts what can hurt and writes it as Prometheus text. Any thread may count; nothing here is ever reset. */
public final class Metrics {
    /** By series: {@code name} or {@code name{label="value"}}. Names and labels come from our code, never from a client. */
    private final Map<String, LongAdder> counters = new ConcurrentSkipListMap<>();

    private final Map<String, DoubleSupplier> gauges = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> levels = new ConcurrentSkipListMap<>();

    /** A number that only rises, to be kept and added to; the same series always gives the same one. */
    public LongAdder counter(String name) {
        return counters.computeIfAbsent(name, _ -> new LongAdder());
    }

    public LongAdder counter(String name, String label, String value) {
        return counter(series(name, label, value));
    }

    /** A number that rises and falls as its keepers add to it, such as open sockets. */
    public LongAdder level(String name, String label, String value) {
        return levels.computeIfAbsent(series(name, label, value), _ -> new LongAdder());
    }

    public LongAdder level(String name) {
        return levels.computeIfAbsent(name, _ -> new LongAdder());
    }

    /** A number that is read when somebody asks; the supplier may be called from any thread. */
    public void gauge(String name, DoubleSupplier read) {
        gauges.put(name, read);
    }

    private static String series(String name, String label, String value) {
        return name + '{' + label + "=\"" + value + "\"}";
    }

    /** The Prometheus text format, version 0.0.4. */
    public String text() {
        var out = new StringBuilder();
        write(out, "counter", numbers(counters));
        Map<String, Double> now = numbers(levels);
        gauges.forEach((name, read) -> now.put(name, read.getAsDouble()));
        write(out, "gauge", now);
        return out.toString();
    }

    private static Map<String, Double> numbers(Map<String, LongAdder> adders) {
        Map<String, Double> numbers = new TreeMap<>();
        adders.forEach((name, adder) -> numbers.put(name, (double) adder.sum()));
        return numbers;
    }

    private static void write(StringBuilder out, String type, Map<String, Double> series) {
        String family = "";
        for (var entry : series.entrySet()) {
            String name = entry.getKey().replaceFirst("\\{.*", "");
            if (!name.equals(family)) {
                out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
                family = name;
            }
            out.append(entry.getKey())
                    .append(' ')
                    .append(number(entry.getValue()))
                    .append('\n');
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
