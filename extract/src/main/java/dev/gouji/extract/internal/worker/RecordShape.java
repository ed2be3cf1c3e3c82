package dev.gouji.extract.internal.worker;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A record as its components, one after the other; reading goes through its constructor and its checks. */
final class RecordShape implements Shape {

    private final Constructor<?> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    RecordShape(Class<?> type, Shapes known) {
        RecordComponent[] components = type.getRecordComponents();
        constructor = constructor(type, components);
        for (RecordComponent component : components) {
            accessors.add(component.getAccessor());
            shapes.add(known.of(component.getGenericType()));
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException hidden) {
            throw new IllegalStateException("records that travel are public: " + type, hidden);
        }
    }

    @Override
    public void write(Object value, Output out) throws IOException {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).write(component(value, i), out);
        }
    }

    private Object component(Object value, int at) {
        try {
            return accessors.get(at).invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("components of public records can be read", hidden);
        }
    }

    @Override
    public Object read(Input in) throws IOException {
        Object[] components = new Object[shapes.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = shapes.get(i).read(in);
        }
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException refused) {
            throw new IOException("malformed answer: " + refused.getCause(), refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("public records can be made", hidden);
        }
    }
}
