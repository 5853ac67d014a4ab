package org.atelier.insight;

import java.util.List;
import java.util.Set;

/** When two items may be shown as duplicates, whatever their likeness, and how alike they must be. */
final class PairRules {

    /** Likeness asked of two very short texts; chosen on public consultations: two in three pairs say the same. */
    private static final double SHORT_TEXTS = 0.55;

    /** Each stem that both could share lowers what is asked: long paraphrases never reach the likeness of short ones. */
    private static final double LESS_PER_STEM = 0.03;

    private static final double LONG_TEXTS = 0.28;

    /** In texts with more words a negation often bears on a detail, not on what is asked. */
    private static final int WORDS_WITH_ONE_STANCE = 14;

    private final List<Analysed> items;
    private final Set<Pair> apart;

    PairRules(List<Analysed> items, Set<Pair> apart) {
        this.items = items;
        this.apart = apart;
    }

    double enough(int one, int other) {
        int stems =
                Math.min(items.get(one).stems().size(), items.get(other).stems().size());
        return Math.max(LONG_TEXTS, SHORT_TEXTS - LESS_PER_STEM * stems);
    }

    /** Never across lists, with opposite stances, with different numbers, or when a person said "not the same". */
    boolean allow(int one, int other) {
        Analysed first = items.get(one);
        Analysed second = items.get(other);
        return first.text().list().equals(second.text().list())
                && sameStance(first, second)
                && sameNumbers(first.numbers(), second.numbers())
                && !apart(one, other);
    }

    boolean apart(int one, int other) {
        return apart.contains(
                Pair.of(items.get(one).text().item(), items.get(other).text().item()));
    }

    private static boolean sameStance(Analysed first, Analysed second) {
        int words = Math.min(first.terms().size(), second.terms().size());
        return first.turned() == second.turned() || words > WORDS_WITH_ONE_STANCE;
    }

    private static boolean sameNumbers(Set<String> first, Set<String> second) {
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }
}
