package dev.guidepost.channel;

import dev.guidepost.JsonTree;
import dev.guidepost.channel.ChannelKind.Breaks;
import dev.guidepost.channel.Message.Line;
import dev.guidepost.json.Json;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Level;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Values.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every kind of channel with every kind of message, for both of those who make addresses. */
public final class DeepLinkTable {
  public static final Path GOLDEN = Path.of("src/test/resources/channel/deep-links.json");

  private DeepLinkTable() {}

  /**
   * Messages as they come to a browser, which has to make them fit to be sent itself.
   *
   * @param lines label, text and rank
   */
  private static Map<String, Object> raw(String subject, String lang, List<?>... lines) {
    Map<String, Object> raw = new LinkedHashMap<>();
    raw.put("subject", subject);
    raw.put("code", "4k2m9x_0_" + lang + "_a1b2c3");
    raw.put("lang", lang);
    raw.put("category", "stuck");
    raw.put("priority", "P2");
    raw.put("level", "L1");
    List<Object> all = new ArrayList<>();
    for (List<?> line : lines) {
      all.add(
          new TreeMap<>(Map.of("label", line.get(0), "text", line.get(1), "rank", line.get(2))));
    }
    raw.put("lines", all);
    return raw;
  }

  private static Map<String, Object> story(String subject, String text, List<?>... further) {
    List<List<?>> lines = new ArrayList<>(List.of(List.of("What happened", text, 0)));
    lines.addAll(List.of(further));
    return raw(subject, "en", lines.toArray(List<?>[]::new));
  }

  private static Map<String, Map<String, Object>> raw() {
    Map<String, Map<String, Object>> raw = new LinkedHashMap<>();
    raw.put("plain", story("[P2][stuck] Transfer", "It waits.", List.of("App", "3.2", 1)));
    raw.put("spaces", story(" two  spaces ", "a  b + c", List.of("", " ", 1)));
    raw.put("reserved", story("a&b=c?d#e%f+g", "&=?#%+ ;@:/,$!'()*[]{}|^`\\ %41"));
    raw.put("breaks", story("one\r\ntwo", "one\r\ntwo\rthree\n\nfour"));
    raw.put(
        "han",
        raw(
            "[P2][stuck][ethereum] 转账一直等待打包",
            "zh",
            List.of("网络", "以太坊", 1),
            List.of("经过", "昨晚转的账，\n现在还没到。", 0)));
    raw.put("emoji", story("😀", "👩‍👩‍👧 🇨🇳 𠮷"));
    raw.put("half a character", story("\uD83D", "a\uD83D b \uDE00c\uD83D\uD83D\uDE00"));
    raw.put("markup", story("\"quoted\" <b>", "<script>alert('x')</script> {text} [{code}]"));
    raw.put("controls", story("a\0b\tc", "\u0007a\u001b[0mb\u0085\u007fc"));
    raw.put("header", story("x\r\nBcc: a@example.net", "\r\n\r\n&cc=a@example.net#x"));
    raw.put("empty", raw("", "en"));
    raw.put("long", story("A long story", "a".repeat(5_000), List.of("Chain", "Ethereum", 2)));
    raw.put("long Han", story("很长", "助".repeat(4_999) + "。"));
    raw.put("long emoji", story("😀", "x" + "😀".repeat(2_000)));
    raw.put("long subject", story("s" + "题".repeat(2_000), "It waits."));
    raw.put(
        "many fields",
        story(
            "Fields",
            "0".repeat(300),
            List.of("One", "1".repeat(300), 1),
            List.of("Four", "4".repeat(300), 4),
            List.of("Two", "2".repeat(300), 2),
            List.of("Four too", "5".repeat(300), 4),
            List.of("Three", "3".repeat(300), 3)));
    return raw;
  }

  static Map<String, Message> messages() {
    Map<String, Message> messages = new LinkedHashMap<>();
    raw().forEach((name, raw) -> messages.put(name, message(raw)));
    return messages;
  }

  private static Message message(Map<String, Object> raw) {
    return new Message(
        (String) raw.get("subject"),
        (String) raw.get("code"),
        new Lang((String) raw.get("lang")),
        (String) raw.get("category"),
        Priority.valueOf((String) raw.get("priority")),
        Level.valueOf((String) raw.get("level")),
        JsonTree.objects(raw.get("lines")).stream()
            .map(l ->
                new Line((String) l.get("label"), (String) l.get("text"), (Integer) l.get("rank")))
            .toList());
  }

  static Map<String, String> settings(ChannelKind kind) {
    Map<String, String> settings = new TreeMap<>();
    for (Setting setting : kind.settings()) {
      if (!setting.example().isEmpty()) {
        settings.put(setting.key(), setting.example());
      }
    }
    if (kind.name().equals("ticket")) {
      settings.put(
          "url",
          "https://desk.example/new?lang={lang}&s={subject}&t={text}&c={category}&p={priority}&l={level}[&about={code}]");
    }
    return settings;
  }

  static Channel channel(ChannelKind kind, Map<String, String> settings) {
    return new Channel(
        "one",
        kind.name(),
        new Localized(Map.of("*", "One")),
        settings,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Location.of("content/contact.yml"));
  }

  static String json() {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("messages", raw());
    Map<String, Object> texts = new LinkedHashMap<>();
    messages().forEach((name, message) -> texts.put(name, message.whole(Breaks.LF)));
    table.put("texts", texts);
    Map<String, Object> kinds = new LinkedHashMap<>();
    for (ChannelKind kind : ChannelKinds.all()) {
      kinds.put(kind.name(), kind(kind));
    }
    table.put("kinds", kinds);
    Map<String, Object> places = new LinkedHashMap<>();
    for (String id : List.of("step-1", "step-2", "why-it-waits", "为什么一直等待", "😀", "ÿ")) {
      places.put(id, ContextCode.place(id));
    }
    table.put("places", places);
    return Json.pretty(table);
  }

  private static Map<String, Object> kind(ChannelKind kind) {
    Map<String, String> settings = settings(kind);
    Map<String, Object> links = new LinkedHashMap<>();
    messages()
        .forEach(
            (name, message) -> links.put(name, DeepLink.open(kind, settings, message).orElse("")));
    Map<String, Object> others = new LinkedHashMap<>();
    kind.others()
        .forEach(other ->
            others.put(
                other.name(),
                DeepLink.other(kind, settings, other.name(), messages().get("plain")).orElse("")));
    Map<String, Object> one = new LinkedHashMap<>();
    Map<String, Object> channels = new LinkedHashMap<>();
    for (String lang : List.of("en", "zh")) {
      channels.put(lang, ChannelData.of(channel(kind, settings), kind, new Lang(lang)));
    }
    one.put("channels", channels);
    one.put("links", links);
    one.put("others", others);
    return one;
  }
}
