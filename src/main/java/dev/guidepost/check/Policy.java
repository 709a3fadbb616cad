package dev.guidepost.check;

import dev.guidepost.model.Contact;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Project;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Terms;
import java.net.URI;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the rules over pages know of the site. All of it is part of the key under which their
 * findings are remembered.
 *
 * @param ownHosts names under which the site and what {@code contact.yml} calls genuine are found,
 *     and those of {@code allowedHosts} above them
 * @param allowedHosts hosts to which content may link, {@code *.} included
 * @param published addresses and numbers that may be read by everybody
 */
record Policy(
    Terms terms,
    HanLatin hanLatin,
    SortedSet<String> ownHosts,
    SortedSet<String> allowedHosts,
    SortedSet<String> published) {

  static Policy of(Project project) {
    SiteConfig config = project.config();
    List<Contact.Official> official = project.contact().map(Contact::official).orElse(List.of());
    TreeSet<String> own = new TreeSet<>();
    config.baseUrl().map(url -> URI.create(url).getHost()).ifPresent(own::add);
    official.stream()
        .filter(one -> one.kind().equals("website"))
        .map(one -> one.value().replaceFirst("^https?://", "").replaceFirst("/.*", ""))
        .forEach(own::add);
    config.allowedHosts().stream()
        .map(host -> host.replaceFirst("^\\*\\.", ""))
        .filter(host -> own.stream().anyMatch(one -> one.endsWith("." + host)))
        .toList()
        .forEach(own::add);
    TreeSet<String> published = new TreeSet<>(config.publicData());
    Stream.concat(
            official.stream().map(Contact.Official::value),
            project.contact().stream()
                .flatMap(contact -> contact.channels().stream())
                .flatMap(channel -> channel.settings().values().stream()))
        .forEach(published::add);
    return new Policy(
        project.terms(), config.hanLatin(), own, new TreeSet<>(config.allowedHosts()), published);
  }

  Fingerprint fingerprint() {
    return Fingerprint.of(toString());
  }
}
