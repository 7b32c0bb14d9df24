/**
 * An issue's Markdown without what GitHub does not show as links: fenced code, code spans, HTML comments.
 * Those hold a template's own hints and pasted logs; nobody attached what they mention. What is taken out becomes
 * blanks, so that nothing new is joined. A fence, span or comment that nobody closed hides nothing: a forgotten
 * mark must not make the attachments after it disappear. Linear in the length of the text.
 */
export function visibleText(markdown: string): string {
  return withoutSpans(withoutComments(withoutFences(markdown)));
}

const fenceMark = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+]|\d{1,3}[.)])?[ \t]*(`{3,}|~{3,})([^`\n]*)$/;

function withoutFences(markdown: string): string {
  const lines = markdown.split("\n");
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (const [at, line] of lines.entries()) {
    const [, mark, info] = fenceMark.exec(line.endsWith("\r") ? line.slice(0, -1) : line) ?? [];
    if (mark === undefined) continue;
    if (open === null) open = { at, mark };
    else if (mark.startsWith(open.mark) && info?.trim() === "") {
      lines.fill("", open.at, at + 1);
      open = null;
    }
  }
  return lines.join("\n");
}

function withoutComments(text: string): string {
  let shown = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf("<!--", at);
    const end = start === -1 ? -1 : text.indexOf("-->", start + 4);
    if (end === -1) return shown + text.slice(at);
    shown += `${text.slice(at, start)} `;
    at = end + 3;
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A span ends at the next run of as many backticks in the same paragraph. */
function withoutSpans(text: string): string {
  const runs = backtickRuns(text);
  const nextOfLength = nextRuns(runs);
  let shown = "";
  let at = 0;
  for (let index = 0; index < runs.length; ) {
    const [open, close] = [runs[index], runs[nextOfLength[index] ?? -1]];
    if (open === undefined || close === undefined || open.paragraph !== close.paragraph) {
      index += 1;
      continue;
    }
    shown += `${text.slice(at, open.start)} `;
    at = close.end;
    index = (nextOfLength[index] ?? index) + 1;
  }
  return shown + text.slice(at);
}

function backtickRuns(text: string): readonly Run[] {
  let paragraph = 0;
  const runs: Run[] = [];
  for (const found of text.matchAll(/`+|\n[ \t\r]*\n/g)) {
    if (found[0].startsWith("`"))
      runs.push({ start: found.index, end: found.index + found[0].length, paragraph });
    else paragraph += 1;
  }
  return runs;
}

/** For each run, the index of the next one of its length; -1 where there is none. */
function nextRuns(runs: readonly Run[]): readonly number[] {
  const latest = new Map<number, number>();
  const next = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined) continue;
    next[index] = latest.get(run.end - run.start) ?? -1;
    latest.set(run.end - run.start, index);
  }
  return next;
}
