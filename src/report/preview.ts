/** A comment's Markdown as a page that looks as GitHub shows it, to try templates out. Diagrams stay text. */
export async function renderPreview(markdown: string): Promise<string> {
  const [{ micromark }, { gfm, gfmHtml }, { previewStyle }] = await Promise.all([
    import("micromark"),
    import("micromark-extension-gfm"),
    import("./generated/preview-style.ts"),
  ]);
  const body = micromark(markdown, {
    // As on GitHub, `details` are kept; what could run is stopped by the page's policy.
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview of the comment</title>
<style>${previewStyle}
body { margin: 0; background: light-dark(#f6f8fa, #010409); color-scheme: light dark; }
main { max-width: 892px; margin: 2rem auto; }
article { background: light-dark(#ffffff, #0d1117); padding: 16px; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; font-size: 14px !important; }
</style>
</head>
<body>
<main><article class="markdown-body">
${body}
</article></main>
</body>
</html>
`;
}
