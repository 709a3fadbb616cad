package dev.guidepost.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One page in one language, parsed on its own.
 *
 * @param path of its file below the project's folder
 * @param page path below the language's folder without the extension
 * @param type name of its content type
 * @param titleId fragment of the heading that became the title, if it has one
 * @param answer the short answer
 * @param outline headings in their order
 * @param anchors every id on the page
 * @param summary the first paragraph as plain text, at most 200 characters
 * @param questions of a page with many questions; each is an entry of its own
 * @param passages its text in parts that a search hit can lead to, in their order
 * @param sections what it says, as digests: of title and short answer, of what stands above the
 *     first heading, of each section
 * @param video the first video, if there is one
 * @param flow its questions, if it leads through some
 * @param print of the source that it was made from
 */
public record Article(
    PageId id,
    Lang lang,
    String path,
    String page,
    String type,
    FrontMatter front,
    String title,
    Optional<String> titleId,
    Optional<Body> answer,
    Body body,
    List<Heading> outline,
    Set<String> anchors,
    String summary,
    List<Heading> questions,
    List<Passage> passages,
    List<SectionDigest> sections,
    Optional<Video> video,
    Optional<Flow> flow,
    Fingerprint print) {

  public Article {
    outline = List.copyOf(outline);
    anchors = Set.copyOf(anchors);
    questions = List.copyOf(questions);
    passages = List.copyOf(passages);
    sections = List.copyOf(sections);
  }

  public Location at() {
    return Location.of(path);
  }

  /** Where a key of the front matter stands, else the file. */
  public Location at(String key) {
    return front.values().at(key).orElse(at());
  }

  public String description() {
    return front.description().orElse(summary);
  }
}
