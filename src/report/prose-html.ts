/** Markdown on one line that `prose` or `words` made, as HTML: code spans, bold, and the links that were allowed. */
export function proseToHtml(markdown: string): string {
  return markdown
    .split(codeSpans)
    .map((part, index) => {
      if (index % 3 === 1) return "";
      return index % 3 === 2 ? `<code>${escapeHtml(part.trim())}</code>` : marksToHtml(part);
    })
    .join("")
    .replace(codeLink, '<a href="$2">$1</a>');
}

/** Every character that HTML, Markdown or an attribute could read as more than itself. */
export function escapeHtml(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;/()…–—-]/gu, (character) => `&#${character.codePointAt(0)};`);
}

const codeSpans = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/;

/** A link around a code span is broken in two by the split. */
const codeLink = /\[(<code>[^<]*<\/code>)\]\((https:\/\/[^)\s<>"]+)\)/g;

function marksToHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\[([^[\]]+)\]\((https:\/\/[^)\s<>]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
}
