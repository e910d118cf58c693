import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

// Nesting is cut at 20: a thousand quotes within quotes cost nothing and show nothing. No tables: they
// are seldom meant, unreadable on a telephone, and a small one can be written that takes seconds.
const markdown = new MarkdownIt('default', {
  html: false,
  linkify: true,
  breaks: true,
  maxNesting: 20,
}).disable(['image', 'table']);

/**
 * Renders Markdown to HTML that is safe to show. Done once, at write.
 * No pictures from elsewhere, no HTML of the writer's own; links say nothing about the reader.
 */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.render(text), {
    allowedTags: [
      'p',
      'br',
      'strong',
      'em',
      's',
      'ul',
      'ol',
      'li',
      'blockquote',
      'code',
      'pre',
      'a',
      'h3',
      'h4',
      'hr',
    ],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['https', 'http', 'mailto'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h3',
      h2: 'h3',
      h5: 'h4',
      h6: 'h4',
      a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener noreferrer ugc' }),
    },
  }).trim();
}
