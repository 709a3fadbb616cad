package dev.guidepost.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Paths of content as text, with {@code /}, the same on every system. */
public final class ContentPath {
  private ContentPath() {}

  /**
   * The same for two ways to write the same characters: some systems store é as e and an accent.
   */
  public static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /**
   * The path without {@code .} and {@code ..}. A {@code ..} that would leave the root stays in it,
   * where no file is found by it.
   */
  public static String normalize(String folder, String relative) {
    List<String> names = new ArrayList<>();
    for (String name : (folder + "/" + relative).split("/")) {
      if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** The path as an author would write it in that file. */
  public static String relative(String path, String from) {
    List<String> there = List.of(path.split("/"));
    List<String> here = List.of(from.split("/"));
    int common = 0;
    while (common < Math.min(there.size(), here.size()) - 1
        && there.get(common).equals(here.get(common))) {
      common++;
    }
    return "../".repeat(here.size() - 1 - common)
        + String.join("/", there.subList(common, there.size()));
  }

  public static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  public static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot) : "";
  }

  public static String withoutExtension(String path) {
    return path.substring(0, path.length() - extension(path).length());
  }

  /** Percent-escapes to UTF-8; what is not a valid escape stays as written. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(in[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
