package dev.guidepost.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the nodes that are ours as elements named {@code gp-…}, which the transforms turn into the
 * page's markup once everything is sanitised. Raw HTML cannot name them: what looks like one there
 * is escaped.
 */
final class OwnNodes implements NodeRenderer {
  /** {@code <x/>} opens an x in HTML, but no author means that. */
  private static final Pattern EMPTY = Pattern.compile("<([A-Za-z][\\w-]*+)((?:\\s[^<>]*)?)/>");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Pattern OURS = Pattern.compile("<(?=/?gp-)", Pattern.CASE_INSENSITIVE);

  OwnNodes(DataHolder options) {}

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(ContainerBlock.class, OwnNodes::container),
        new NodeRenderingHandler<>(ContainerBlock.End.class, OwnNodes::containerEnd),
        new NodeRenderingHandler<>(FencedCodeBlock.class, OwnNodes::code),
        new NodeRenderingHandler<>(HtmlBlock.class, OwnNodes::raw),
        new NodeRenderingHandler<>(HtmlInnerBlock.class, OwnNodes::raw),
        new NodeRenderingHandler<>(HtmlInline.class, OwnNodes::raw),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, OwnNodes::nothing),
        new NodeRenderingHandler<>(HtmlInnerBlockComment.class, OwnNodes::nothing),
        new NodeRenderingHandler<>(HtmlInlineComment.class, OwnNodes::nothing));
  }

  private static void container(
      ContainerBlock block, NodeRendererContext context, HtmlWriter html) {
    ContainerBlock.Opening opening = block.opening();
    StringJoiner attributes = new StringJoiner("\u001f");
    opening.attributes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> attributes.add(e.getKey() + "=" + e.getValue()));
    html.attr("kind", opening.kind());
    html.attr("label", opening.title());
    html.attr("options", attributes.toString());
    html.attr("colons", Integer.toString(opening.colons()));
    if (!block.isClosed()) {
      html.attr("unclosed", "");
    }
    html.attr(Offsets.ATTRIBUTE, Integer.toString(block.getStartOffset()));
    html.withAttr().tag("gp-box").line();
    context.renderChildren(block);
    html.tag("/gp-box").line();
  }

  private static void containerEnd(
      ContainerBlock.End end, NodeRendererContext context, HtmlWriter html) {
    if (end.closesNothing()) {
      html.attr(Offsets.ATTRIBUTE, Integer.toString(end.getStartOffset()));
      html.withAttr().tag("gp-stray").text(end.getChars().toString()).tag("/gp-stray").line();
    }
  }

  private static void code(FencedCodeBlock code, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.attr("info", code.getInfo().unescape());
    html.attr(Offsets.ATTRIBUTE, Integer.toString(code.getStartOffset()));
    html.withAttr().tag("gp-code").openPre();
    html.tag("pre").tag("code");
    html.text(code.getContentChars().normalizeEOL());
    html.tag("/code").tag("/pre").closePre();
    html.tag("/gp-code").line();
  }

  private static void raw(Node node, NodeRendererContext context, HtmlWriter html) {
    boolean block = !(node instanceof HtmlInline);
    if (block) {
      html.line();
    }
    BasedSequence chars = node instanceof HtmlBlock b ? b.getContentChars() : node.getChars();
    String closed =
        EMPTY
            .matcher(chars.toString())
            .replaceAll(m ->
                Matcher.quoteReplacement(
                    VOID.contains(m.group(1).toLowerCase(Locale.ROOT))
                        ? m.group()
                        : "<" + m.group(1) + m.group(2) + "></" + m.group(1) + ">"));
    String text = OURS.matcher(closed).replaceAll("&lt;");
    html.rawPre("<!--at:" + node.getStartOffset() + "-->");
    html.rawPre(text);
    if (block) {
      html.line();
    }
  }

  private static void nothing(Node node, NodeRendererContext context, HtmlWriter html) {
    // a comment is for authors
  }
}
