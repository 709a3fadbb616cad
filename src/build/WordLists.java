import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Takes the word lists of BIP-39 from a library on the class path, once the tool is built: as
 * resources for the program and as a module for browsers. Arguments: the folder of the resources,
 * the folder of the module.
 */
final class WordLists {
  /** SHA-256 of the files as BIP-39 publishes them. */
  private static final Map<String, String> DIGESTS =
      Map.of(
          "english", "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda",
          "chinese_simplified", "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726",
          "chinese_traditional",
              "417b26b3d8500a4ae3d59717d7011952db6fc2fb84b807f3f94ac734e89c1b5f");

  private WordLists() {}

  public static void main(String[] folders) throws Exception {
    Path resources = Files.createDirectories(Path.of(folders[0]));
    Path module = Files.createDirectories(Path.of(folders[1])).resolve("lists.js");
    for (String name : DIGESTS.keySet()) {
      write(resources.resolve(name + ".txt"), String.join("\n", words(name)) + "\n");
    }
    List<String> simplified = words("chinese_simplified");
    List<String> traditional = words("chinese_traditional");
    StringBuilder differing = new StringBuilder();
    for (int i = 0; i < traditional.size(); i++) {
      String word = traditional.get(i);
      differing.append(word.equals(simplified.get(i)) ? " " : word);
    }
    write(
        module,
        """
        // @ts-check
        /** Each word without what it shares with the one before, after the length of that. */
        export const ENGLISH = '%s';
        export const SIMPLIFIED = '%s';
        /** Where there is a space it is the simplified one. */
        export const TRADITIONAL = '%s';
        """
            .formatted(shortened(words("english")), String.join("", simplified), differing));
  }

  private static List<String> words(String name) throws IOException, NoSuchAlgorithmException {
    try (InputStream in = WordLists.class.getResourceAsStream("/wordlist/" + name + ".txt")) {
      byte[] bytes = in.readAllBytes();
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!digest.equals(DIGESTS.get(name))) {
        throw new IllegalStateException(name + " is not the list that is known: " + digest);
      }
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String shortened(List<String> words) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String word : words) {
      int same = 0;
      while (same < before.length()
          && same < word.length()
          && before.charAt(same) == word.charAt(same)) {
        same++;
      }
      text.append(same).append(word, same, word.length());
      before = word;
    }
    return text.toString();
  }

  /** Left alone if it says so already, so that nothing looks newer than it is. */
  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
