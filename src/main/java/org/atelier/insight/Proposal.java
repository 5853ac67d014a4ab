package org.atelier.insight;

import java.util.List;

/** What the analysis suggests: themes by number, then likely duplicates, the most alike group first. */
public record Proposal(List<Named> themes, List<Duplicates> duplicates) {

    public Proposal {
        themes = List.copyOf(themes);
        duplicates = List.copyOf(duplicates);
    }
}
