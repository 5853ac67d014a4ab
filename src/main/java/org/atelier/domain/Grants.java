package org.atelier.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The secret links of a workshop and what each gives. Owned by the thread that owns the {@link Workshop}. */
public final class Grants {
    private final SortedMap<Integer, Grant> byNumber = new TreeMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();

    public Optional<Grant> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** All that were ever made, revoked ones too, by number. */
    public Collection<Grant> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }

    /** The grant that this key opens now. */
    public Optional<Grant> ofKey(String key) {
        return Optional.ofNullable(byKey.get(key)).map(byNumber::get).filter(grant -> !grant.revoked());
    }

    /** The grant by which this holder is here; nothing once it has been revoked or gives another role. */
    public Optional<Grant> of(Actor.Holder holder) {
        int number = holder.grant() == 0 ? Grant.FIRST.indexOf(holder.role()) + 1 : holder.grant();
        return find(number)
                .filter(grant ->
                        !grant.revoked() && grant.holder(holder.device()).equals(holder));
    }

    boolean isLastFacilitator(Grant grant) {
        return grant.role() == Role.FACILITATOR
                && byNumber.values().stream()
                        .noneMatch(other -> other.number() != grant.number()
                                && other.role() == Role.FACILITATOR
                                && !other.revoked());
    }

    /** The number for the next one. */
    int next() {
        return Math.max(Grant.FIRST.size(), byNumber.isEmpty() ? 0 : byNumber.lastKey()) + 1;
    }

    void begin(Map<Role, String> keys) {
        for (Role role : Grant.FIRST) {
            if (keys.containsKey(role)) {
                put(new Grant(Grant.FIRST.indexOf(role) + 1, role, "", keys.get(role), 0, false));
            }
        }
    }

    void put(Grant grant) {
        byNumber.put(grant.number(), grant);
        byKey.put(grant.key(), grant.number());
    }
}
