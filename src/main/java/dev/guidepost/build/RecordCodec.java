package dev.guidepost.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes and reads values of one record type, told by its components: records, sealed interfaces of
 * records, enums, lists, sets, maps with text keys, optionals, texts, numbers, flags and dates. The
 * bytes name no class, so what is read can only be what was declared.
 *
 * @param <T> the record type
 */
final class RecordCodec<T> {
  private interface Codec {
    void write(Object value, DataOutputStream out) throws IOException;

    Object read(DataInputStream in) throws IOException;
  }

  private final Map<Type, Codec> codecs = new HashMap<>();
  private final Codec root;
  private final Class<T> type;

  RecordCodec(Class<T> type) {
    this.type = type;
    this.root = codec(type);
  }

  void write(T value, DataOutputStream out) throws IOException {
    root.write(value, out);
  }

  T read(DataInputStream in) throws IOException {
    return type.cast(root.read(in));
  }

  private Codec codec(Type wanted) {
    Codec known = codecs.get(wanted);
    if (known != null) {
      return known;
    }
    // A type may contain itself; until it is made, a reference stands for it.
    Codec later =
        new Codec() {
          @Override
          public void write(Object value, DataOutputStream out) throws IOException {
            made().write(value, out);
          }

          @Override
          public Object read(DataInputStream in) throws IOException {
            return made().read(in);
          }

          private Codec made() {
            return Objects.requireNonNull(codecs.get(wanted));
          }
        };
    codecs.put(wanted, later);
    Codec made = make(wanted);
    codecs.put(wanted, made);
    return made;
  }

  private Codec make(Type wanted) {
    if (wanted instanceof ParameterizedType generic) {
      Codec argument =
          codec(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
      return switch (generic.getRawType().getTypeName()) {
        case "java.util.List" ->
            of((v, out) -> writeAll((List<?>) v, argument, out), in -> readAll(argument, in));
        case "java.util.Set" ->
            of(
                (v, out) -> writeAll(sorted((Set<?>) v), argument, out),
                in -> Set.copyOf(new LinkedHashSet<>(readAll(argument, in))));
        case "java.util.Optional" ->
            of(
                (v, out) -> writeAll(((Optional<?>) v).stream().toList(), argument, out),
                in -> readAll(argument, in).stream().findFirst());
        case "java.util.Map" -> map(argument);
        default -> throw new IllegalArgumentException("no codec for " + wanted);
      };
    }
    Class<?> plain = (Class<?>) wanted;
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isSealed()) {
      return sealed(plain);
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      List<Object> all = List.of(constants);
      return of((v, out) -> out.writeByte(all.indexOf(v)), in -> constants[in.readByte()]);
    }
    return switch (plain.getName()) {
      case "java.lang.String" -> of((v, out) -> writeText((String) v, out), RecordCodec::readText);
      case "int", "java.lang.Integer" ->
          of((v, out) -> out.writeInt((Integer) v), DataInputStream::readInt);
      case "long", "java.lang.Long" ->
          of((v, out) -> out.writeLong((Long) v), DataInputStream::readLong);
      case "double", "java.lang.Double" ->
          of((v, out) -> out.writeDouble((Double) v), DataInputStream::readDouble);
      case "boolean", "java.lang.Boolean" ->
          of((v, out) -> out.writeBoolean((Boolean) v), DataInputStream::readBoolean);
      case "java.time.LocalDate" ->
          of((v, out) -> writeText(v.toString(), out), in -> LocalDate.parse(readText(in)));
      case "java.time.Instant" ->
          of((v, out) -> writeText(v.toString(), out), in -> Instant.parse(readText(in)));
      default -> throw new IllegalArgumentException("no codec for " + wanted);
    };
  }

  private Codec map(Codec values) {
    return of(
        (v, out) -> {
          Map<String, Object> sorted = new TreeMap<>();
          ((Map<?, ?>) v).forEach((key, value) -> sorted.put((String) key, value));
          out.writeInt(sorted.size());
          for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            writeText(entry.getKey(), out);
            values.write(entry.getValue(), out);
          }
        },
        in -> {
          Map<String, Object> map = new HashMap<>();
          for (int left = in.readInt(); left > 0; left--) {
            map.put(readText(in), values.read(in));
          }
          return Map.copyOf(map);
        });
  }

  private Codec record(Class<?> plain) {
    RecordComponent[] components = plain.getRecordComponents();
    List<Codec> parts = new ArrayList<>();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      parts.add(codec(components[i].getGenericType()));
      types[i] = components[i].getType();
      components[i].getAccessor().setAccessible(true);
    }
    Constructor<?> constructor;
    try {
      constructor = plain.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
    return of(
        (v, out) -> {
          for (int i = 0; i < components.length; i++) {
            parts.get(i).write(get(components[i], v), out);
          }
        },
        in -> {
          Object[] values = new Object[components.length];
          for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(in);
          }
          try {
            return constructor.newInstance(values);
          } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IOException("not a " + plain.getSimpleName(), e);
          }
        });
  }

  private Codec sealed(Class<?> plain) {
    List<Class<?>> permitted = List.of(plain.getPermittedSubclasses());
    List<Codec> parts = permitted.stream().map(this::codec).toList();
    return of(
        (v, out) -> {
          int kind = permitted.indexOf(v.getClass());
          out.writeByte(kind);
          parts.get(kind).write(v, out);
        },
        in -> {
          int kind = in.readByte();
          if (kind < 0 || kind >= parts.size()) {
            throw new IOException("no such kind of " + plain.getSimpleName());
          }
          return parts.get(kind).read(in);
        });
  }

  private static Object get(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's accessor cannot fail", e);
    }
  }

  private static List<?> sorted(Set<?> set) {
    return set.stream().sorted(Comparator.comparing(Object::toString)).toList();
  }

  private static void writeAll(List<?> values, Codec codec, DataOutputStream out)
      throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      codec.write(value, out);
    }
  }

  private static List<Object> readAll(Codec codec, DataInputStream in) throws IOException {
    List<Object> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(codec.read(in));
    }
    return List.copyOf(values);
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private interface Writing {
    void write(Object value, DataOutputStream out) throws IOException;
  }

  private interface Readings {
    Object read(DataInputStream in) throws IOException;
  }

  private static Codec of(Writing writing, Readings reading) {
    return new Codec() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        writing.write(value, out);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return reading.read(in);
      }
    };
  }
}
