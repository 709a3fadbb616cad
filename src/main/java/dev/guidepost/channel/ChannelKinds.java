package dev.guidepost.channel;

import static dev.guidepost.channel.ChannelKind.Mode.CODE;
import static dev.guidepost.channel.ChannelKind.Mode.COPY;
import static dev.guidepost.channel.ChannelKind.Mode.PLAIN;
import static dev.guidepost.channel.ChannelKind.Mode.PREFILL;
import static dev.guidepost.channel.Setting.optional;
import static dev.guidepost.channel.Setting.origin;
import static dev.guidepost.channel.Setting.ownOrigin;
import static dev.guidepost.channel.Setting.required;
import static dev.guidepost.channel.Setting.url;

import dev.guidepost.channel.ChannelKind.Breaks;
import java.util.List;
import java.util.Optional;

/** All kinds of channels. A new one is an entry of {@link #ALL}. */
public final class ChannelKinds {
  /** What every browser and most servers take. */
  static final int LIMIT = 2_000;

  /** Chrome on Windows takes about 2,000, Outlook 2,046, Gmail 1,620 and what it adds itself. */
  private static final int MAIL_LIMIT = 1_800;

  private static final int JIRA_LIMIT = 4_000;
  private static final int WHATSAPP_LIMIT = 1_000;

  private static final String NAME = "[A-Za-z0-9._-]+";
  private static final String DIGITS = "\\d+";
  private static final String HTTPS = "https://\\S+";

  private static final List<ChannelKind> ALL =
      List.of(
          ChannelKind.of(
              "ticket",
              PREFILL,
              "{+url}",
              "{+url}",
              "the form's own documentation",
              url(
                  "address of the form; {subject}, {text}, {code}, {lang} … stand for the message")),
          ChannelKind.of(
                  "mail",
                  PREFILL,
                  "{+address}",
                  "mailto:{+address}?subject={subject}&body={text}",
                  "RFC 6068; lengths from tests of mail programs",
                  required(
                      "address",
                      "[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+",
                      "help@example.com",
                      "the e-mail address"))
              .limit(MAIL_LIMIT)
              .breaks(Breaks.CRLF),
          ChannelKind.of(
                  "app",
                  PREFILL,
                  "{+path}",
                  "{+url}",
                  "Apple, Allowing apps and websites to link to your content; Chrome, Android Intents",
                  url("https address that the app opens (universal link, app link)"),
                  required("path", ".+", "Settings → Help", "where to find it in the app"),
                  optional(
                      "scheme",
                      "[a-z][a-z0-9+.-]*://\\S*",
                      "mossback://support?about={code}",
                      "address of the app's own scheme, offered if the first does nothing"),
                  optional(
                      "android",
                      "intent://\\S+",
                      "intent://support#Intent;scheme=mossback;package=com.example.mossback;end",
                      "address for Android, with a fallback of its own"))
              .or("scheme", "[{+scheme}]")
              .or("android", "[{+android}]"),
          ChannelKind.of(
              "telegram-bot",
              CODE,
              "@{bot}",
              "{+origin}/{bot}?start={code}",
              "core.telegram.org, Deep links, Bot links: 64 of A-Z a-z 0-9 _ -",
              origin("https://t.me"),
              required("bot", "[A-Za-z0-9_]{5,32}", "0demo_bot", "the bot's name without @")),
          ChannelKind.of(
              "telegram",
              PREFILL,
              "@{handle}",
              "{+origin}/{handle}?text={text}",
              "core.telegram.org, Deep links, Public username links: text for users only",
              origin("https://t.me"),
              required("handle", "[A-Za-z0-9_]{4,32}", "0demo", "the user's name without @")),
          ChannelKind.of(
                  "whatsapp",
                  PREFILL,
                  "+{number}",
                  "{+origin}/{number}?text={text}",
                  "WhatsApp, How to use click to chat",
                  origin("https://wa.me"),
                  required(
                      "number",
                      "[1-9]\\d{6,14}",
                      "15550100",
                      "the number with its country, digits only"))
              .limit(WHATSAPP_LIMIT),
          ChannelKind.of(
                  "line",
                  PREFILL,
                  "@{id}",
                  "{+origin}/R/oaMessage/%40{id}/?{text}",
                  "developers.line.biz, Using LINE URL scheme",
                  origin("https://line.me"),
                  required("id", NAME, "0demo", "the account's id without @"))
              .or("add", "{+origin}/R/ti/p/%40{id}"),
          ChannelKind.of(
              "messenger",
              CODE,
              "{page}",
              "{+origin}/{page}?ref={code}",
              "developers.facebook.com, m.me links",
              origin("https://m.me"),
              required("page", NAME, "0demo", "the page's name")),
          ChannelKind.of(
                  "discord",
                  COPY,
                  "{+origin}/{invite}",
                  "{+origin}/{invite}",
                  "support.discord.com, Invites 101",
                  origin("https://discord.gg"),
                  required("invite", "[A-Za-z0-9-]+", "0demo", "code of the invitation"),
                  required("expires", "never", "never", "invitations that expire get re-assigned"))
              .open(),
          ChannelKind.of(
              "wechat",
              COPY,
              "{account}",
              "",
              "WeChat has no address that opens an official account",
              required("account", NAME, "mossback-demo", "the account's WeChat ID"),
              optional(
                  "qr",
                  HTTPS,
                  "https://wechat.example/0demo",
                  "what the account's QR code says; the picture is drawn at build")),
          ChannelKind.of(
              "wecom",
              CODE,
              "{+link}",
              "{+link}[&scene_param={scene}]",
              "developer.work.weixin.qq.com 94665: 128 bytes, only on links with enc_scene",
              required(
                  "link",
                  HTTPS,
                  "https://work.example/kfid/kfc0demo?enc_scene=ENC0demo",
                  "the link that was issued; with enc_scene in it, it takes the context code"),
              optional("links", HTTPS, "", "issued links for single categories, by code")),
          ChannelKind.of(
                  "weibo",
                  COPY,
                  "{handle}",
                  "{+origin}/u/{uid}",
                  "weibo.com: only undocumented addresses open a message",
                  origin("https://weibo.com"),
                  required("uid", DIGITS, "0", "the account's number"),
                  required("handle", ".+", "@苔背钱包演示", "the account's name"),
                  optional("mobile", HTTPS, "https://m.weibo.example", "the site for phones"))
              .or("mobile", "[{+mobile}/u/{uid}]"),
          ChannelKind.of(
                  "qq",
                  COPY,
                  "{number}",
                  "{+origin}/msgrd?v=3&uin={number}&site=qq&menu=yes",
                  "seen in public code; ordinary accounts refuse it on phones",
                  origin("https://wpa.qq.com"),
                  required("number", DIGITS, "10000", "the account's number"))
              .or("android", "mqqwpa://im/chat?chat_type=wpa&uin={number}&version=1&src_type=web"),
          ChannelKind.of(
                  "x",
                  PREFILL,
                  "@{handle}",
                  "{+origin}/messages/compose?recipient_id={id}&text={text}",
                  "developer.x.com, Deeplinking to welcome message",
                  origin("https://twitter.com"),
                  required("id", DIGITS, "0", "the account's number"),
                  required("handle", "[A-Za-z0-9_]{1,15}", "0demo", "the account's name without @"))
              .or("profile", "{+origin}/{handle}"),
          ChannelKind.of(
              "matrix",
              COPY,
              "{+user}",
              "{+origin}/#/{user}?action=chat",
              "spec.matrix.org, matrix.to navigation",
              origin("https://matrix.to"),
              required("user", "@\\S+:\\S+", "@help:matrix.example", "the user or #room")),
          ChannelKind.of(
                  "forum",
                  COPY,
                  "{+url}",
                  "{+url}",
                  "the forum's own documentation",
                  url("address of the forum"))
              .open(),
          ChannelKind.of(
              "phone",
              PLAIN,
              "{+number}",
              "tel:{+digits}",
              "RFC 3966",
              required(
                  "number", "\\+[0-9][0-9 -]{5,20}", "+1 555 0100", "the number with its country")),
          ChannelKind.of(
              "zendesk",
              PREFILL,
              "{+origin}",
              "{+origin}/hc/{locale}/requests/new?[ticket_form_id={form}&]tf_subject={subject}&tf_description={text}[&tf_{field}={code}]",
              "seen in public configurations",
              ownOrigin(),
              optional("form", DIGITS, "1", "number of the form"),
              optional("field", DIGITS, "1", "number of the field for the context code"),
              optional("locales", NAME, "", "locale of the help center by language")),
          ChannelKind.of(
              "freshdesk",
              COPY,
              "{+origin}",
              "{+origin}/support/tickets/new",
              "no address that fills in the form is documented",
              ownOrigin()),
          ChannelKind.of(
              "intercom",
              COPY,
              "{+url}",
              "{+url}",
              "developers.intercom.com: the messenger has no address of its own",
              url("a page of yours with the messenger")),
          ChannelKind.of(
              "crisp",
              COPY,
              "{+origin}",
              "{+origin}/chat/embed/?website_id={website}&locale={lang}",
              "docs.crisp.chat",
              origin("https://go.crisp.chat"),
              required(
                  "website",
                  "[0-9a-f-]{36}",
                  "00000000-0000-0000-0000-000000000000",
                  "id of the website")),
          ChannelKind.of(
              "chatwoot",
              COPY,
              "{+origin}",
              "{+origin}/widget?website_token={token}",
              "chatwoot discussion 7376: the full page takes nothing",
              ownOrigin(),
              required("token", NAME, "0demo", "token of the website")),
          ChannelKind.of(
              "helpscout",
              COPY,
              "{+url}",
              "{+url}",
              "the Beacon has no address of its own",
              url("a page of yours with the Beacon")),
          ChannelKind.of(
                  "jira",
                  PREFILL,
                  "{+origin}",
                  "{+origin}/servicedesk/customer/portal/{portal}/group/{group}/create/{type}?summary={subject}&description={text}[&customfield_{field}={code}]",
                  "not documented by the vendor: try it before you rely on it",
                  ownOrigin(),
                  required("portal", DIGITS, "1", "number of the portal"),
                  required("group", DIGITS, "1", "number of the group"),
                  required("type", DIGITS, "1", "number of the request type"),
                  optional("field", DIGITS, "1", "number of the field for the context code"))
              .limit(JIRA_LIMIT),
          ChannelKind.of(
                  "github",
                  PREFILL,
                  "{+origin}/{+repository}",
                  "{+origin}/{+repository}/issues/new?[template={template}&]title={subject}&body={text}[&labels={labels}]",
                  "docs.github.com, Creating an issue from a URL query",
                  origin("https://github.com"),
                  required("repository", NAME + "/" + NAME, "0demo/help", "owner/name"),
                  optional("template", NAME, "help.yml", "the form's file"),
                  optional("labels", ".+", "help", "labels with commas between them"))
              .open(),
          ChannelKind.of(
              "gitlab",
              PREFILL,
              "{+origin}/{+project}",
              "{+origin}/{+project}/-/issues/new?issue%5Btitle%5D={subject}&issue%5Bdescription%5D={text}&issue%5Bconfidential%5D=true[&issuable_template={template}&description_template={template}]",
              "docs.gitlab.com, Create an issue using a URL with prefilled values",
              origin("https://gitlab.com"),
              required("project", NAME + "(/" + NAME + ")+", "0demo/help", "group/project"),
              optional("template", NAME, "help", "name of the template")));

  private ChannelKinds() {}

  public static List<ChannelKind> all() {
    return ALL;
  }

  public static List<String> names() {
    return ALL.stream().map(ChannelKind::name).toList();
  }

  public static Optional<ChannelKind> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
