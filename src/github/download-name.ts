/**
 * The file's name as the last answer gives it (RFC 6266, `filename*` before `filename`), else as it was linked:
 * a storage's own address ends in a number. A label: its folders are cut off, and nothing is written under it.
 */
export function nameOfDownload(disposition: string | null, linked: string): string {
  const stated = disposition === null ? null : (extendedName(disposition) ?? plainName(disposition));
  return lastPart(stated ?? "") || linked;
}

export function nameOfLink(link: string): string {
  return lastPart(decoded(new URL(link).pathname)) || "attachment";
}

function extendedName(disposition: string): string | null {
  const value = /(?:^|;)\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  return value === undefined ? null : decoded(value);
}

function plainName(disposition: string): string | null {
  const found = /(?:^|;)\s*filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
  return found?.[1] ?? found?.[2] ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function lastPart(path: string): string {
  const name = path.split(/[/\\]/).at(-1)?.trim() ?? "";
  return /^\.{1,2}$/.test(name) ? "" : name.slice(0, 255);
}
