package dev.guidepost.markdown;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Writes onto each tag where its text stands in the source, so that every later finding can name
 * its line.
 */
final class Offsets implements AttributeProvider {
  static final String ATTRIBUTE = "data-at";

  private Offsets() {}

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    attributes.replaceValue(ATTRIBUTE, Integer.toString(node.getStartOffset()));
  }

  static final class Factory extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new Offsets();
    }
  }
}
