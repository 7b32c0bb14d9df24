import type { Voice } from "../../model/bundle.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { mendLines } from "./mend-lines.ts";
import { isPlainlyOutput, looksLikeCode, looksLikeOutput, withoutWrapping } from "./output-look.ts";
import { isOwnReport } from "./own-report.ts";
import { cutSentences, isProposal, statesOccurrence, voiceOfSentence } from "./sentence-voice.ts";
import type { SourceLine } from "./source-line.ts";

/** Lines that stand together in an issue's text and count alike as proof. */
export interface Segment {
  readonly voice: Voice;
  readonly lines: readonly SourceLine[];
}

export interface IssueTextContext {
  /** The issue's title, for its body: it tells a request from a report. */
  readonly title?: string;
  /**
   * For a comment: the lines of what was written before it (`quotableLines`). A quote of one of them repeats another's
   * words. Left out for the body, in which a quote can only come from outside.
   */
  readonly earlier?: ReadonlySet<string>;
}

interface VoicedLine extends SourceLine {
  readonly voice: Voice;
  /** Code blocks are told apart, so that the records of two do not run into each other; 0 for all other text. */
  readonly block: number;
}

/** What surrounds a block and decides how its words are meant. */
interface Setting {
  readonly isRequest: boolean;
  /** Under a heading as "Expected behaviour" or "Proposed solution". */
  readonly isWish: boolean;
  /** The sentence before the block: "we could print:". */
  readonly lead: string;
  readonly earlier: ReadonlySet<string> | null;
}

/**
 * Cuts an issue's body, or one comment, into what programs printed, what the writer states and what is only spoken of.
 * Segments and lines come in the text's own order. Linear in the length of the text.
 */
export function cutIssueText(text: string, context: IssueTextContext = {}): readonly Segment[] {
  const blocks = readBlocks(text);
  if (isOwnReport(text)) return group(blocks.flatMap((block) => voiced(block.lines, "mention")));
  const isRequest = asksForChange(context.title ?? "", blocks);
  const lines: VoicedLine[] = [];
  let isWish = false;
  let lead = "";
  for (const block of blocks) {
    if (block.kind === "heading") isWish = wishHeading.test(block.lines[0]?.text ?? "");
    lines.push(...voiceBlock(block, { isRequest, isWish, lead, earlier: context.earlier ?? null }));
    lead = block.kind === "text" ? (block.lines.at(-1)?.text ?? "") : "";
  }
  return group(lines);
}

/** The lines of a text as a later comment may quote them. */
export function quotableLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => comparable(line))
    .filter((line) => line !== "");
}

const comparable = (line: string): string => line.replace(/^[\s>]+/, "").trim();

function voiceBlock(block: Block, setting: Setting): readonly VoicedLine[] {
  switch (block.kind) {
    case "hidden":
    case "heading":
      return voiced(block.lines, "mention");
    case "table":
      return voiceTable(block);
    case "code":
      return voiceCode(block, setting);
    case "text":
      return voiceText(block, setting);
    default:
      return block satisfies never;
  }
}

const voiced = (lines: readonly SourceLine[], voice: Voice): readonly VoicedLine[] =>
  lines.map((line) => asVoiced(line, voice));

const asVoiced = (line: SourceLine, voice: Voice): VoicedLine => ({ ...line, voice, block: 0 });

/** A table in an issue is mostly documentation or an inventory; a cell that a program printed is still weak evidence. */
function voiceTable(block: Block & { kind: "table" }): readonly VoicedLine[] {
  if (manualHead.test(block.lines[0]?.text ?? "")) return voiced(block.lines, "mention");
  return block.lines.map((line) =>
    asVoiced(line, line.text.split("|").some(looksLikeOutput) ? "statement" : "mention"),
  );
}

function voiceCode(block: Block & { kind: "code" }, setting: Setting): readonly VoicedLine[] {
  const lines = mendLines(block.lines);
  const voice = codeVoice(block, setting);
  return lines.map((line) => ({ ...line, voice, block: block.lines[0]?.sourceLine ?? 0 }));
}

function codeVoice(block: Block & { kind: "code" }, setting: Setting): Voice {
  const texts = block.lines.map(({ text }) => text);
  if (setting.isWish || setting.isRequest || proposedLead.test(setting.lead)) return "mention";
  if (block.quoted && isRepeated(texts, setting.earlier)) return "mention";
  if (texts.some(isPlainlyOutput)) return "output";
  return sourceLanguages.has(block.language) || looksLikeCode(texts) ? "mention" : "output";
}

function voiceText(block: Block & { kind: "text" }, setting: Setting): readonly VoicedLine[] {
  const lines = mendLines(block.lines);
  if (
    block.quoted &&
    isRepeated(
      block.lines.map(({ text }) => text),
      setting.earlier,
    )
  )
    return voiced(lines, "mention");
  const voicedLines: VoicedLine[] = [];
  let inOutput = false;
  for (const line of lines) {
    const isOutput: boolean =
      looksLikeOutput(line.text) || isInlineCode(line.text) || (inOutput && continuesOutput(line.text));
    if (isOutput)
      voicedLines.push(asVoiced(line, setting.isWish || setting.isRequest ? "mention" : "output"));
    else
      voicedLines.push(
        ...voiceProse(line, {
          ...setting,
          isWish: setting.isWish || (block.quoted && setting.earlier !== null),
        }),
      );
    inOutput = isOutput;
  }
  return voicedLines;
}

/** A line that is nothing but one inline code with several words in it: pasted, not said. */
const isInlineCode = (line: string): boolean => /^\s*(?:[-*+]\s+)?`[^`]* [^`]* [^`]*`[.:]?\s*$/.test(line);

/** Inside a log, a line goes on with it unless it reads like a sentence of the writer. */
function continuesOutput(line: string): boolean {
  if (/^\s/.test(line)) return true;
  return !/^(?:[-*+]|\d+[.)])\s/.test(line) && !/^[A-Z][a-z']* (?:[a-z']+ ){2,}/.test(withoutWrapping(line));
}

function voiceProse(line: SourceLine, setting: Setting): readonly VoicedLine[] {
  if (setting.isWish) return [asVoiced(line, "mention")];
  const sentences = cutSentences(line.text).map((sentence) => ({
    text: sentence.text,
    sourceLine: line.sourceLine,
    voice: voiceOfSentence(sentence.text),
    block: 0,
  }));
  const [first] = sentences;
  if (first === undefined) return [];
  return sentences.every(({ voice }) => voice === first.voice) ? [asVoiced(line, first.voice)] : sentences;
}

/** A quote in a comment repeats an earlier text if most of its lines stand there. */
function isRepeated(lines: readonly string[], earlier: ReadonlySet<string> | null): boolean {
  if (earlier === null) return false;
  const written = lines.map(comparable).filter((line) => line !== "");
  return written.filter((line) => earlier.has(line)).length * 2 > written.length;
}

/**
 * A feature request may show the true error as a sample of what should be caught. It is one if the title asks for a
 * change, the text proposes it, and nobody says that it happened.
 */
function asksForChange(title: string, blocks: readonly Block[]): boolean {
  if (!requestTitle.test(title.trim())) return false;
  const prose = blocks.flatMap((block) => (block.kind === "text" ? block.lines.map(({ text }) => text) : []));
  return prose.some(isProposal) && !prose.some((line) => statesOccurrence(line));
}

const requestTitle =
  /^(?:\[?(?:feature|feat|enhancement|request|proposal|rfc|idea|docs?|documentation|chore)\b[^\]:]{0,30}(?:\]|:)|(?:feature request|proposal|suggestion)\b|(?:add|allow|catch|support|improve|handle|detect|document|show|print|warn|provide|make|implement|introduce|consider|expose|retry|recover|surface|better|clearer|friendlier|more helpful)\b)/i;

const wishHeading =
  /(?:expected|desired|propos|suggest|feature|solution you|alternative|acceptance|should happen|would like|wish|goal|fix\b|documentation|references?|related|checklist|预期|期望|建议)/i;

/** The columns of a manual: what an error means, and what to do about it. */
const manualHead =
  /\b(?:meaning|means|causes?|descriptions?|solutions?|fix|remedy|what to do|defaults?|behaviou?r)\b/i;

const proposedLead =
  /(?:\b(?:such as|something like|for example|e\.g\.|(?:should|could|would) (?:be|print|say|show|look|log|read|return)|expected(?: output| result| behaviou?r)?|instead(?: print| show)?|proposed|suggested|add (?:this|the following)|change (?:it )?to|after the (?:fix|change)|with this (?:fix|change|patch|PR))\b[^.]{0,40}:?\**\s*$)/i;

const sourceLanguages: ReadonlySet<string> = new Set(
  "js javascript jsx mjs cjs ts typescript tsx py python go rust rs java kotlin c cpp cs csharp rb ruby php swift diff patch yaml yml toml ini dockerfile html css sql".split(
    " ",
  ),
);

/** Neighbours of one voice become one segment; every code block is a segment of its own. */
function group(lines: readonly VoicedLine[]): readonly Segment[] {
  const segments: { readonly voice: Voice; readonly block: number; readonly lines: SourceLine[] }[] = [];
  for (const { text, sourceLine, voice, block } of lines) {
    const last = segments.at(-1);
    if (last?.voice === voice && last.block === block) last.lines.push({ text, sourceLine });
    else segments.push({ voice, block, lines: [{ text, sourceLine }] });
  }
  return segments
    .filter((segment) => segment.lines.some(({ text }) => text.trim() !== ""))
    .map((segment) => ({ voice: segment.voice, lines: segment.lines }));
}
