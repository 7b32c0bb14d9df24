import { type CharSet, charSet, complement } from "./char-set.ts";
import { type Cursor, PatternError } from "./cursor.ts";

const perl: Readonly<Record<string, readonly number[]>> = {
  d: [0x30, 0x39],
  s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
  w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
};

const posix: Readonly<Record<string, readonly number[]>> = {
  alnum: [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a],
  alpha: [0x41, 0x5a, 0x61, 0x7a],
  ascii: [0x00, 0x7f],
  blank: [0x09, 0x09, 0x20, 0x20],
  cntrl: [0x00, 0x1f, 0x7f, 0x7f],
  digit: [0x30, 0x39],
  graph: [0x21, 0x7e],
  lower: [0x61, 0x7a],
  print: [0x20, 0x7e],
  punct: [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
  space: [0x09, 0x0d, 0x20, 0x20],
  upper: [0x41, 0x5a],
  word: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
  xdigit: [0x30, 0x39, 0x41, 0x46, 0x61, 0x66],
};

const control: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7 };

export interface ClassParts {
  readonly ranges: readonly number[];
  readonly properties: readonly string[];
}

/** After `[`: the class up to its `]`. */
export function parseClass(cursor: Cursor, ignoreCase: boolean): CharSet {
  const negated = cursor.take("^");
  const ranges: number[] = [];
  const properties: string[] = [];
  const begin = cursor.index;
  while (cursor.index === begin || !cursor.take("]")) {
    if (cursor.atEnd()) throw new PatternError("a character class `[` is not closed");
    const low = classItem(cursor);
    ranges.push(...low.ranges);
    properties.push(...low.properties);
    const from = single(low);
    if (from === null || !cursor.startsWith("-") || cursor.startsWith("-]")) continue;
    cursor.take("-");
    const to = single(classItem(cursor));
    if (to === null || to < from) throw new PatternError("a character class has a range out of order");
    ranges.push(from, to);
  }
  if (ignoreCase && properties.some((property) => /\{(?:Lu|Ll|Lt)\}/.test(property))) {
    throw new PatternError(
      "an upper- or lower-case property cannot be used where case is ignored: write \\p{L}",
    );
  }
  return charSet({ ranges, properties, negated, ignoreCase });
}

/** After the backslash of `\d`, `\x41`, `\p{L}`, `\.`: what it stands for. */
export function parseEscape(cursor: Cursor): ClassParts {
  const char = cursor.next();
  const group = perl[char.toLowerCase()];
  if (group !== undefined) {
    return { ranges: char === char.toLowerCase() ? group : complement(group), properties: [] };
  }
  const code = control[char];
  if (code !== undefined) return point(code);
  if (char === "x" || char === "u") return point(hexadecimal(cursor, char));
  if (char === "p" || char === "P") return { ranges: [], properties: [property(cursor, char)] };
  if (/[1-9]/.test(char) || char === "k") throw new PatternError("back-references are not supported");
  if (/[0-9A-Za-z]/.test(char)) throw new PatternError(`the escape \\${char} is not known`);
  return point(char.codePointAt(0) as number);
}

function classItem(cursor: Cursor): ClassParts {
  if (cursor.startsWith("[:")) return posixClass(cursor);
  if (cursor.take("\\")) return parseEscape(cursor);
  return point(cursor.next().codePointAt(0) as number);
}

function posixClass(cursor: Cursor): ClassParts {
  const name = cursor.takeMatch(/\[:(\^?)([a-z]+):\]/y);
  if (name === null) return point((cursor.next() as string).codePointAt(0) as number);
  const ranges = posix[name[2] as string];
  if (ranges === undefined) throw new PatternError(`the class [:${name[2]}:] is not known`);
  return { ranges: name[1] === "^" ? complement(ranges) : ranges, properties: [] };
}

function hexadecimal(cursor: Cursor, kind: "x" | "u"): number {
  const digits =
    cursor.takeMatch(/\{([0-9A-Fa-f]{1,6})\}/y)?.[1] ??
    cursor.takeMatch(kind === "x" ? /[0-9A-Fa-f]{2}/y : /[0-9A-Fa-f]{4}/y)?.[0];
  const value = Number.parseInt(digits ?? "", 16);
  if (!(value <= 0x10ffff)) throw new PatternError(`\\${kind} needs the hexadecimal number of a character`);
  return value;
}

/** General categories and scripts; V8 judges whether the name exists. */
function property(cursor: Cursor, letter: "p" | "P"): string {
  const found = cursor.takeMatch(/\{(\^?)([A-Za-z_]+)\}/y) ?? cursor.takeMatch(/()([A-Z])/y);
  const name = found?.[2] ?? "";
  const sign = (found?.[1] === "^") === (letter === "P") ? "p" : "P";
  for (const spelling of [name, `Script=${name}`]) {
    if (name.length > 0 && isRegExp(`\\p{${spelling}}`)) return `\\${sign}{${spelling}}`;
  }
  throw new PatternError(`the Unicode property \\${letter}{${name}} is not known`);
}

function isRegExp(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

function point(code: number): ClassParts {
  return { ranges: [code, code], properties: [] };
}

function single({ ranges, properties }: ClassParts): number | null {
  if (properties.length > 0 || ranges.length !== 2 || ranges[0] !== ranges[1]) return null;
  return ranges[0] as number;
}
