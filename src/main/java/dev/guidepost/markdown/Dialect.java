package dev.guidepost.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Markdown as Guidepost reads it: CommonMark with GFM's tables, strikethrough and task lists,
 * footnotes, definition lists and containers. The parser and the renderer hold no state of a page
 * and are shared by all threads. What flexmark writes is not yet safe.
 */
final class Dialect {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  FootnoteExtension.create(),
                  DefinitionExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.CODE_SOFT_LINE_BREAKS, false)
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .set(HtmlRenderer.PERCENT_ENCODE_URLS, false)
          .set(HtmlRenderer.OBFUSCATE_EMAIL, false)
          // Addresses are judged by SafeUrl, which tells the author what it refuses.
          .set(HtmlRenderer.SUPPRESSED_LINKS, "")
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TaskListExtension.ITEM_DONE_MARKER, "<input type=\"checkbox\" checked disabled> ")
          .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<input type=\"checkbox\" disabled> ")
          .set(TaskListExtension.LOOSE_ITEM_CLASS, "task")
          .set(TaskListExtension.TIGHT_ITEM_CLASS, "task")
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .customDelimiterProcessor(new CjkEmphasis())
          .customBlockParserFactory(new ContainerParser.Factory())
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .nodeRendererFactory(OwnNodes::new)
          .attributeProviderFactory(new Offsets.Factory())
          .build();

  private Dialect() {}

  static Node parse(CharSequence markdown, Deadline deadline) {
    Node document = PARSER.parse(BasedSequence.of(new DeadlineSequence(markdown, deadline)));
    Footnotes.order(document);
    return document;
  }

  static String render(Node document) {
    return RENDERER.render(document);
  }
}
