import type { PatternMatch } from "../model/pattern.ts";
import { anyButLineFeed, charSet, everything } from "./char-set.ts";
import { Cursor, PatternError } from "./cursor.ts";
import { parseClass, parseEscape } from "./parse-class.ts";
import { emptyNode, innerNodes, maxRepeat, type Node } from "./syntax.ts";

export type Parsed =
  | { readonly kind: "parsed"; readonly node: Node }
  | { readonly kind: "refused"; readonly reason: string };

const maxSourceLength = 4096;
const maxDepth = 100;

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** RE2's syntax: what a linear engine can match. Look-around and back-references are refused by name. */
export function parsePattern(match: PatternMatch): Parsed {
  const source = match.kind === "literal" ? match.text : match.source;
  if (source.length === 0) return refused("it is empty, so every line would match");
  if (source.length > maxSourceLength) return refused(`it is longer than ${maxSourceLength} characters`);
  const flags = { ignoreCase: match.ignoreCase, dotAll: false };
  if (match.kind === "literal") return { kind: "parsed", node: literalNode(source, flags) };
  const cursor = new Cursor(source);
  try {
    const node = parseAlternation(cursor, flags, 0);
    if (!cursor.atEnd()) throw new PatternError("a `)` has no `(`");
    checkRepeats(node, 1);
    checkNames(node, new Set());
    return { kind: "parsed", node };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return refused(`${error.message} (at character ${Math.min(cursor.index + 1, source.length)})`);
  }
}

function refused(reason: string): Parsed {
  return { kind: "refused", reason };
}

function literalNode(text: string, flags: Flags): Node {
  return {
    kind: "concat",
    items: Array.from(text, (char) => oneChar(char.codePointAt(0) as number, flags)),
  };
}

function oneChar(point: number, { ignoreCase }: Flags): Node {
  return {
    kind: "chars",
    set: charSet({ ranges: [point, point], properties: [], negated: false, ignoreCase }),
  };
}

function parseAlternation(cursor: Cursor, outer: Flags, depth: number): Node {
  if (depth > maxDepth) throw new PatternError(`groups are nested more than ${maxDepth} deep`);
  const branches: Node[] = [];
  let items: Node[] = [];
  let flags = outer;
  while (!cursor.atEnd() && !cursor.startsWith(")")) {
    if (cursor.take("|")) {
      branches.push(concat(items));
      items = [];
      continue;
    }
    const changed = inlineFlags(cursor, flags);
    if (changed !== null) {
      flags = changed;
      continue;
    }
    items.push(parseRepeats(cursor, parseAtom(cursor, flags, depth)));
  }
  branches.push(concat(items));
  return branches.length === 1 ? (branches[0] as Node) : { kind: "alternate", branches };
}

function concat(items: readonly Node[]): Node {
  if (items.length === 0) return emptyNode;
  return items.length === 1 ? (items[0] as Node) : { kind: "concat", items };
}

/** `(?i)` holds up to the end of its group. */
function inlineFlags(cursor: Cursor, flags: Flags): Flags | null {
  const found = cursor.takeMatch(/\(\?([a-zA-Z]*(?:-[a-zA-Z]+)?)\)/y);
  return found === null ? null : withFlags(flags, found[1] as string);
}

/** `m` changes nothing, because a line has no line ends inside. */
function withFlags(flags: Flags, letters: string): Flags {
  const [on = "", off = ""] = letters.split("-");
  for (const letter of on + off) {
    if (!"ims".includes(letter)) throw new PatternError(`the flag (?${letter}) is not supported`);
  }
  return {
    ignoreCase: (flags.ignoreCase || on.includes("i")) && !off.includes("i"),
    dotAll: (flags.dotAll || on.includes("s")) && !off.includes("s"),
  };
}

function parseAtom(cursor: Cursor, flags: Flags, depth: number): Node {
  if (cursor.take("(")) return parseGroup(cursor, flags, depth);
  if (cursor.take("[")) return { kind: "chars", set: parseClass(cursor, flags.ignoreCase) };
  if (cursor.take(".")) return { kind: "chars", set: flags.dotAll ? everything : anyButLineFeed };
  if (cursor.take("^") || cursor.take("\\A")) return { kind: "assert", at: "start" };
  if (cursor.take("$") || cursor.take("\\z")) return { kind: "assert", at: "end" };
  if (cursor.take("\\b")) return { kind: "assert", at: "word-boundary" };
  if (cursor.take("\\B")) return { kind: "assert", at: "not-word-boundary" };
  if (cursor.takeMatch(/[*+?]/y) !== null) throw new PatternError("a repetition has nothing to repeat");
  if (cursor.take("\\")) {
    const { ranges, properties } = parseEscape(cursor);
    if (flags.ignoreCase && properties.some((property) => /\{L[ult]\}/.test(property))) {
      throw new PatternError(
        "an upper- or lower-case property cannot be used where case is ignored: write \\p{L}",
      );
    }
    return {
      kind: "chars",
      set: charSet({ ranges, properties, negated: false, ignoreCase: flags.ignoreCase }),
    };
  }
  return oneChar(cursor.next().codePointAt(0) as number, flags);
}

function parseGroup(cursor: Cursor, flags: Flags, depth: number): Node {
  if (cursor.takeMatch(/\?<?[=!]/y) !== null) throw new PatternError("look-around is not supported");
  const name = cursor.takeMatch(/\?P?<([A-Za-z]\w*)>/y)?.[1];
  const scoped = name === undefined ? cursor.takeMatch(/\?([a-zA-Z]*(?:-[a-zA-Z]+)?):/y) : null;
  if (name === undefined && scoped === null && cursor.startsWith("?")) {
    throw new PatternError(
      "a group begins with `(?` and something that is not known; names are [A-Za-z]\\w*",
    );
  }
  const body = parseAlternation(cursor, withFlags(flags, scoped?.[1] ?? ""), depth + 1);
  if (!cursor.take(")")) throw new PatternError("a `(` is not closed");
  return name === undefined ? body : { kind: "capture", name, body };
}

function parseRepeats(cursor: Cursor, body: Node): Node {
  const found = cursor.takeMatch(/[*+?]|\{(\d{1,9})(,(\d{0,9}))?\}/y);
  if (found === null) return body;
  const lazy = cursor.take("?");
  if (cursor.takeMatch(/[*+?]|\{\d+(?:,\d*)?\}/y) !== null) {
    throw new PatternError("a repetition is repeated: put a group around it");
  }
  const [min, max] = bounds(found);
  if (min > maxRepeat) throw new PatternError(`a repetition asks for more than ${maxRepeat}`);
  if (max < min) throw new PatternError("a repetition has its bounds in the wrong order");
  return { kind: "repeat", body, min, max: max > maxRepeat ? Infinity : max, lazy };
}

function bounds(found: RegExpExecArray): readonly [number, number] {
  if (found[0] === "*") return [0, Infinity];
  if (found[0] === "+") return [1, Infinity];
  if (found[0] === "?") return [0, 1];
  const min = Number(found[1]);
  if (found[2] === undefined) return [min, min];
  return [min, found[3] === "" ? Infinity : Number(found[3])];
}

/** `(a{1000}){1000}` is a million states: nested counts multiply. */
function checkRepeats(node: Node, factor: number): void {
  const own = node.kind === "repeat" ? Math.max(1, node.max === Infinity ? node.min : node.max) : 1;
  if (own * factor > maxRepeat) throw new PatternError(`nested repetitions count to more than ${maxRepeat}`);
  for (const inner of innerNodes(node)) checkRepeats(inner, own * factor);
}

function checkNames(node: Node, seen: Set<string>): void {
  if (node.kind === "capture") {
    if (seen.has(node.name)) throw new PatternError(`the name ${node.name} is used twice`);
    seen.add(node.name);
  }
  for (const inner of innerNodes(node)) checkNames(inner, seen);
}
