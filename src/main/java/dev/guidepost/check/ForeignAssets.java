package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader's browser asks no other host for anything: who reads what is nobody's business, a host
 * that is blocked somewhere would hold up the page, and the policy of the pages would refuse it.
 * Articles cannot do it; templates and styles of a theme could.
 */
final class ForeignAssets implements Check {
  private static final String FOREIGN = "((?:https?:)?//[^\"'\\s>)]+)";
  private static final Pattern FOREIGN_ADDRESS =
      Pattern.compile("(?:https?:)?//.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern STYLED =
      Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?\\s*" + FOREIGN, Pattern.CASE_INSENSITIVE);

  @Override
  public String code() {
    return "foreign-asset";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Map<String, List<HtmlPage>> asking = new TreeMap<>();
    for (HtmlPage page : subject.pages()) {
      page.addresses().stream()
          .filter(
              address -> address.isLoaded() && FOREIGN_ADDRESS.matcher(address.value()).matches())
          .forEach(
              address -> asking.computeIfAbsent(address.value(), a -> new ArrayList<>()).add(page));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    asking.forEach((address, pages) ->
        diagnostics.add(
            told(
                OnPages.of(pages) + " makes browsers ask another host for " + address,
                pages.getFirst().path(),
                "put a copy of it into the theme's assets/")));
    for (OutputFile file : subject.files()) {
      if (file.path().endsWith(".css") && file.content() instanceof OutputFile.Data data) {
        find(STYLED, data.bytes().text(), file.path(), diagnostics);
      }
    }
    return diagnostics;
  }

  private void find(Pattern pattern, String text, String path, List<Diagnostic> diagnostics) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      diagnostics.add(
          told(
              "readers' browsers would ask another host for " + found.group(1),
              path,
              "put a copy of it into content/public/ and name it relative to assets/"));
    }
  }

  private Diagnostic told(String what, String path, String hint) {
    return Diagnostic.error(code(), Location.of(path), what, hint);
  }
}
