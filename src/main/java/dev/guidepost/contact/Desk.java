package dev.guidepost.contact;

import dev.guidepost.json.Json;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The desk of a site: who can be reached how, and the files that tell it to scripts and programs.
 *
 * @param data address of what scripts are told, by language
 * @param pictures QR codes by the channel's id
 * @param files to publish
 */
public record Desk(
    Contact contact,
    Map<Lang, String> data,
    Map<String, Picture> pictures,
    List<OutputFile> files) {

  /**
   * A QR code.
   *
   * @param size width and height in pixels
   */
  public record Picture(String url, int size) {}

  public Desk {
    data = Map.copyOf(data);
    pictures = Map.copyOf(pictures);
    files = List.copyOf(files);
  }

  public static Outcome<Desk> of(Site site, Contact contact) {
    List<OutputFile> files = new ArrayList<>();
    Map<Lang, String> data = new TreeMap<>();
    for (Edition edition : site.editions()) {
      Bytes json = Bytes.utf8(Json.compact(new DeskData(site, contact, edition).tree()));
      String path = "assets/desk-" + edition.lang() + "." + json.fingerprint().brief() + ".json";
      files.add(new OutputFile(path, Turn.ASSET, new OutputFile.Data(json)));
      data.put(edition.lang(), path);
    }
    return Outcome.of(new Desk(contact, data, Map.of(), files), missingPages(site, contact));
  }

  private static List<Diagnostic> missingPages(Site site, Contact contact) {
    List<String> known =
        site.editions().stream()
            .flatMap(e -> e.pages().stream())
            .map(p -> p.article().id().name())
            .distinct()
            .sorted()
            .toList();
    List<Diagnostic> diagnostics = new ArrayList<>();
    contact
        .categories()
        .forEach(c ->
            Stream.concat(c.read().stream(), c.flow().stream())
                .forEach(id -> missing(id, c.at(), known).ifPresent(diagnostics::add)));
    Stream.concat(
            contact.urgent().page().stream(),
            contact.security().flatMap(Contact.SecurityTxt::policy).stream())
        .forEach(id -> missing(id, contact.at(), known).ifPresent(diagnostics::add));
    return diagnostics;
  }

  private static Optional<Diagnostic> missing(PageId id, Location at, List<String> known) {
    return known.contains(id.name())
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                "contact-page",
                at,
                "there is no page '" + id + "'",
                Nearest.to(id.name(), known)
                    .map(n -> "did you mean '" + n + "'?")
                    .orElse("write the page's path without its language and ending")));
  }
}
