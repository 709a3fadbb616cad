package dev.guidepost.check;

import dev.guidepost.channel.DemoHosts;
import dev.guidepost.check.Prose.Span;
import dev.guidepost.guard.PersonalData;
import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses and numbers of people, not of a company's desks, as they slip into a page with an
 * example from a ticket. Blocks of code are left alone: what stands there is made up, or it would
 * be found by {@link SecretsInContent}.
 */
final class PrivateData implements PageCheck {
  /** Where people have mailboxes of their own. */
  private static final Pattern PROVIDERS =
      Pattern.compile(
          "(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|fastmail|zoho|yandex|qq|foxmail|163|126|139|189|yeah|sina|sohu|aliyun|naver|daum|web|mail)"
              + "\\.(?:com|com\\.cn|cn|net|de|ru|fr|jp|me|co\\.uk|co\\.jp|kr)");

  /** {@code first.last}, as companies name the mailboxes of their people. */
  private static final Pattern FULL_NAME = Pattern.compile("[a-z]{2,}[._][a-z]{2,}");

  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?:admin|auth|system|your|my|user|test|demo|foo|bar|example|sample|somebody|someone|name|email|mail|no.?reply|do.?not.?reply|john|jane|alice|bob|support|help|customer|security|info|contact)\\b?.*");

  @Override
  public String code() {
    return "private-data";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Prose prose = page.prose();
    for (Span address : prose.addresses()) {
      String written =
          address.in(prose.text()).replaceFirst("^mailto:", "").replaceFirst("\\?.*", "");
      if (isMail(written) && isSomebodys(written, page.policy())) {
        diagnostics.add(finding(page, address.from(), "an e-mail address", "name@example.com"));
      }
    }
    numbers(page, 0, prose.words(), diagnostics);
    for (Span code : prose.codes()) {
      numbers(page, code.from(), code.in(prose.text()), diagnostics);
    }
    return diagnostics;
  }

  private void numbers(PageSubject page, int offset, String text, List<Diagnostic> diagnostics) {
    for (PersonalData.Finding found : PersonalData.in(text)) {
      if (!isPublished(text.substring(found.from(), found.to()), page.policy())) {
        diagnostics.add(
            switch (found.kind()) {
              case WALLET ->
                  finding(page, offset + found.from(), "a whole wallet address", "0x12ab…cd34");
              case PHONE ->
                  finding(page, offset + found.from(), "a telephone number", "+1 202 555 0100");
              case IDENTITY -> finding(page, offset + found.from(), "an identity number", "…");
            });
      }
    }
  }

  private Diagnostic finding(PageSubject page, int offset, String what, String instead) {
    return Diagnostic.warning(
        code(),
        page.at(offset),
        "this looks like " + what + " of somebody",
        "write "
            + instead
            + " where readers need an example; what everybody may read belongs into"
            + " public_data in site.yml");
  }

  private static boolean isMail(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at == text.lastIndexOf('@')
        && !text.contains("/")
        && text.indexOf('.', at) > 0;
  }

  private static boolean isSomebodys(String mail, Policy policy) {
    String lower = mail.toLowerCase(Locale.ROOT);
    String name = lower.substring(0, lower.indexOf('@'));
    String host = lower.substring(lower.indexOf('@') + 1);
    return (PROVIDERS.matcher(host).matches() || FULL_NAME.matcher(name).matches())
        && !MADE_UP.matcher(name).matches()
        && !DemoHosts.isReserved(host)
        && !host.contains("example")
        && !policy.published().contains("*@" + host)
        && !isPublished(mail, policy);
  }

  /** Spaces and hyphens of numbers, and the case of letters, make no difference. */
  private static boolean isPublished(String written, Policy policy) {
    String plain = plain(written);
    return policy.published().stream().anyMatch(one -> plain(one).equals(plain));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[ ()\\-]", "");
  }
}
