package dev.gouji.extract.internal.worker;

import dev.gouji.model.Cell;
import dev.gouji.model.Text;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The shapes of the types of the model, as their declarations tell them.
 *
 * <p>No names of types travel, so that whatever bytes arrive, nothing but the declared records can be made of them.
 */
final class Shapes {

    private final Map<Type, Shape> known = new HashMap<>(Map.of(
            int.class, new NumberShape(),
            double.class, new FractionShape(),
            String.class, new CharactersShape(),
            OptionalInt.class, new OptionalNumberShape(),
            Text.class, new SharedShape(Text.class, new TextShape())));

    /** How values of a type travel. */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = make(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape content = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? new ListShape(content) : new OptionalShape(content);
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isEnum()) {
            return new ConstantShape(List.of(declared.getEnumConstants()));
        }
        if (declared.isSealed()) {
            return choice(declared.getPermittedSubclasses());
        }
        if (declared.isRecord()) {
            Shape shape = new RecordShape(declared, this);
            return declared == Cell.class ? new SharedShape(declared, shape) : shape;
        }
        throw new IllegalStateException("no shape for " + type);
    }

    private Shape choice(Class<?>[] types) {
        return new ChoiceShape(List.of(types), Stream.of(types).map(this::of).toList());
    }

    private record NumberShape() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.number((int) value);
        }

        @Override
        public Object read(Input in) {
            return in.number();
        }
    }

    private record FractionShape() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.number((double) value);
        }

        @Override
        public Object read(Input in) {
            return in.fraction();
        }
    }

    private record CharactersShape() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.characters((String) value);
        }

        @Override
        public Object read(Input in) throws IOException {
            return in.characters();
        }
    }

    private record TextShape() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.characters(((Text) value).original());
        }

        @Override
        public Object read(Input in) throws IOException {
            return Text.of(in.characters());
        }
    }

    private record OptionalNumberShape() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            OptionalInt number = (OptionalInt) value;
            out.number(number.isPresent() ? 1 : 0);
            if (number.isPresent()) {
                out.number(number.getAsInt());
            }
        }

        @Override
        public Object read(Input in) throws IOException {
            return in.index(2) == 0 ? OptionalInt.empty() : OptionalInt.of(in.number());
        }
    }

    private record ConstantShape(List<?> constants) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.number(constants.indexOf(value));
        }

        @Override
        public Object read(Input in) throws IOException {
            return constants.get(in.index(constants.size()));
        }
    }

    private record OptionalShape(Shape content) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            Optional<?> optional = (Optional<?>) value;
            out.number(optional.isPresent() ? 1 : 0);
            if (optional.isPresent()) {
                content.write(optional.get(), out);
            }
        }

        @Override
        public Object read(Input in) throws IOException {
            return in.index(2) == 0 ? Optional.empty() : Optional.of(content.read(in));
        }
    }

    private record ListShape(Shape element) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            List<?> list = (List<?>) value;
            out.number(list.size());
            for (Object each : list) {
                element.write(each, out);
            }
        }

        @Override
        public Object read(Input in) throws IOException {
            int size = in.count(Integer.BYTES);
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(element.read(in));
            }
            return list;
        }
    }

    private record ChoiceShape(List<Class<?>> types, List<Shape> shapes) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            int chosen = types.indexOf(value.getClass());
            out.number(chosen);
            shapes.get(chosen).write(value, out);
        }

        @Override
        public Object read(Input in) throws IOException {
            return shapes.get(in.index(shapes.size())).read(in);
        }
    }

    /** Texts and cells come again and again: signs such as 是, and the places that a merged cell covers. */
    private record SharedShape(Class<?> type, Shape content) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.shared(value, content);
        }

        @Override
        public Object read(Input in) throws IOException {
            Object value = in.shared(content);
            if (!type.isInstance(value)) {
                throw new IOException("malformed answer: " + value.getClass() + " in place of " + type);
            }
            return value;
        }
    }
}
