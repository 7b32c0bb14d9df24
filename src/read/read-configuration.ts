import type { Evidence } from "../model/reading.ts";
import { readConfiguration } from "./configuration.ts";
import type { OpenDocument } from "./open-document.ts";
import { evidenceInWhole, linesOf } from "./whole-text.ts";

/** Takes a configuration's statements and mistakes into the case. */
export function takeConfiguration(document: OpenDocument, text: string): void {
  const { state, entry } = document;
  const { facts, problems } = readConfiguration({ path: entry.path, text });
  const lines = linesOf(document, text);
  const evidence = (offset: number): Evidence => evidenceInWhole(document, lines, lineAt(text, offset));
  for (const { name, server, value, offset } of facts) {
    state.facts.add({ name, subject: server, value }, () => evidence(offset));
  }
  for (const { problem, server, offset, message } of problems) {
    const { line, column } = lineAt(text, offset);
    const where = `line ${line}, column ${column}`;
    const shown = evidence(offset);
    const fields = { problem, message: `${message} (${where})`, ...(server === null ? {} : { server }) };
    const sighting = { at: null, fields, evidence: () => shown };
    if (entry.voice !== "mention")
      state.facts.add({ name: "config.problem", subject: server, value: problem }, () => shown);
    state.store.add("config.invalid", server, document.channel(null), sighting);
  }
}

/** 1-based. */
function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}
