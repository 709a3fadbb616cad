package dev.guidepost.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import dev.guidepost.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What scripts are told of a small desk, as files beside this test's resources; {@code mvn test
 * -Dtest=DeskDataTest -Dupdate=true} rewrites them.
 */
class DeskDataTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/guidepost/contact");
  private static final boolean UPDATE = "true".equals(System.getProperty("update"));

  private static final String SITE =
      """
      -- content/contact.yml --
      demo: true
      teams:
        day:
          name: {en: Day desk, zh: 白班}
          zone: Asia/Shanghai
          zone_name: {en: Beijing time, zh: 北京时间}
          week: {mon-fri: ["09:00-12:30", "13:30-18:00"]}
          except: [{date: 2026-12-31, hours: closed, name: {en: Year's end, zh: 跨年}}]
          peak: [{days: mon, at: "10:00-12:00"}]
          valid_through: 2027-03-31
        night: {name: {en: Night desk, zh: 夜班}, languages: [en], zone: UTC, zone_name: UTC, week: {all: always}}
      channels:
        mail:
          kind: mail
          name: {en: E-mail, zh: 邮件}
          address: help@a.example
          teams: [day, night]
          reply: {P1: 2h, P3: 12 working hours}
          peak_factor: 2
          note: {en: Public data only, zh: 只写公开信息}
          verified: 2026-11-20
        wechat: {kind: wechat, name: {en: WeChat, zh: 微信}, account: 0demo, languages: [zh], verified: 2026-11-20}
        bot: {kind: telegram-bot, name: Bot, bot: 0demo_bot, origin: "https://chat.example", languages: [en], verified: 2026-11-20}
      categories:
        money:
          name: {en: Money is leaving, zh: 钱在被转走}
          priority: P2
          level: L1
          read: [fees, only-english]
          questions:
            own:
              ask: {en: Did you send it?, zh: 是你转的吗？}
              options:
                "yes": {label: {en: I did, zh: 是}, next: end}
                "no": {label: {en: I did not, zh: 不是}, priority: P1, level: L3}
            left:
              ask: {en: Is anything left?, zh: 还有剩吗？}
              options: {some: {label: {en: Some, zh: 有}}, none: {label: {en: None, zh: 没有}}}
          evidence: {hash: {label: {en: Hash, zh: 哈希}, hint: {en: in the list, zh: 在记录里}}}
          words: {en: [stolen], zh: [被盗]}
      routes:
        - {priority: [P2, P1], channels: [mail]}
        - {language: zh, channels: [wechat, mail]}
        - {language: en, channels: [bot, mail]}
      urgent: {page: fees, card: {en: [Stop.], zh: [停下。]}, words: {en: [hacked], zh: [被黑]}}
      evidence: {app: {label: {en: Version, zh: 版本}}}
      next: {en: [Wait for us.], zh: [等我们。]}
      official:
        - {kind: website, name: {en: Website, zh: 官网}, value: a.example, verified: 2026-11-20}
      absent: [{name: {en: Telephone, zh: 电话}}]
      feedback: {endpoint: /votes}
      -- content/en/fees.md --
      ---
      updated: 2026-11-21
      ---
      # Fees
      Text
      -- content/zh/fees.md --
      # 手续费
      字
      -- content/en/only-english.md --
      # Only English
      Text
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void scriptsAreToldWhatReadersOfTheLanguageMayUse(String lang) throws IOException {
    Map<String, Object> tree = JsonTree.object(data(lang));
    tree.remove("words");
    String told = Json.pretty(tree) + "\n";
    Path golden = GOLDEN.resolve("desk-" + lang + ".json");
    if (UPDATE) {
      Files.writeString(golden, told);
    }

    assertThat(told).isEqualTo(Files.readString(golden));
  }

  @Test
  void theOrderIsThatOfTheFile() {
    assertThat(ids("en", "channels")).containsExactly("mail", "bot");
    assertThat(ids("zh", "channels")).containsExactly("mail", "wechat");
  }

  @Test
  void theWordsAreThoseThatScriptsSay() {
    assertThat(words("zh"))
        .isNotEmpty()
        .allMatch(key -> key.matches("(desk_|hours_|vote_|check_|months).*"))
        .containsExactlyElementsOf(words("en"));
  }

  @Test
  void equalDesksAreToldInEqualBytes() {
    assertThat(data("zh")).isEqualTo(data("zh"));
  }

  private static List<Object> ids(String lang, String key) {
    return JsonTree.objects(JsonTree.object(data(lang)).get(key)).stream()
        .map(one -> one.get("id"))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(String lang) {
    return List.copyOf(((Map<String, Object>) JsonTree.object(data(lang)).get("words")).keySet());
  }

  private static String data(String lang) {
    return TinySite.of(SITE).build().files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("assets/desk-" + lang + "."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
