package org.atelier.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Plan;
import org.atelier.domain.Role;

/** Makes any event there is, by its record's components, so that a new kind of event needs no new test. */
final class AnyEvent {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "L’été à 14 h 30",
            "« oui »",
            "\"\\/",
            "{}",
            "👩🏽‍⚕️",
            "\u0000\n\t",
            "\u2028",
            "<b>&amp;</b>",
            "s12",
            "null");

    private final Random random;

    AnyEvent(Random random) {
        this.random = random;
    }

    /** Every record that is an event, however deep below the sealed interface. */
    static Stream<Class<?>> kinds() {
        return leaves(Event.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AnyEvent::leaves)
                : Stream.of(type);
    }

    Event of(Class<?> kind) {
        return (Event) record(kind);
    }

    private Object record(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(components).map(c -> any(c.getGenericType())).toArray();
        try {
            var constructor = kind.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException error) {
            throw new AssertionError("no event of " + kind, error);
        }
    }

    private Object any(Type type) {
        if (type instanceof ParameterizedType generic) {
            return anyOf(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class || plain == Integer.class) {
            return random.nextInt();
        } else if (plain == long.class) {
            return random.nextBoolean() ? random.nextLong() : (Object) (long) random.nextInt();
        } else if (plain == boolean.class) {
            return random.nextBoolean();
        } else if (plain == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (plain == Plan.class) {
            return Story.plan();
        }
        return plain == OptionalInt.class ? anyNumber() : plain.isEnum() ? constant(plain) : anySealed(plain);
    }

    private OptionalInt anyNumber() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
    }

    private Object constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private Object anySealed(Class<?> type) {
        if (type == Actor.Holder.class) {
            return new Actor.Holder(Role.MODERATOR, random.nextInt(3), random.nextBoolean() ? "" : "a1");
        }
        List<Class<?>> kinds = leaves(type).toList();
        return record(kinds.get(random.nextInt(kinds.size())));
    }

    private Object anyOf(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(any(of[0]));
        } else if (generic.getRawType() == List.class) {
            return list(of[0]);
        } else if (generic.getRawType() == Map.class && of[0] == Role.class) {
            Map<Role, Object> map = new EnumMap<>(Role.class);
            Stream.of(Role.values()).filter(_ -> random.nextBoolean()).forEach(role -> map.put(role, any(of[1])));
            return map;
        } else if (generic.getRawType() == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            list(of[0]).forEach(key -> map.put(key, any(of[1])));
            return map;
        }
        throw new AssertionError("no way to make any " + generic);
    }

    private List<Object> list(Type of) {
        var values = new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(any(of));
        }
        return values;
    }
}
