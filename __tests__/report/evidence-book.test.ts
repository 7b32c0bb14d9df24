import { describe, expect, it } from "@jest/globals";
import { say } from "../../src/report/say.ts";
import { textOf } from "../../src/report/slot.ts";
import { EvidenceBook } from "../../src/report/view/book.ts";
import { anEvidence } from "./build-result.ts";

const failure = { key: "a", title: say`This failure`, count: 1 };
const aside = { key: " facts", title: say`Facts`, count: null };

const aBook = () =>
  new EvidenceBook({ result: { sources: [], surroundings: [] }, records: "telling", compact: true });

/** What the list of evidence shows behind each number. */
const listed = (book: EvidenceBook): string[] =>
  book
    .files(() => false)
    .flatMap(({ lines }) => lines)
    .map(({ name, quote, text }) => `${textOf(name)} ${textOf(quote ?? text ?? say``)}`);

describe("the numbers of evidence", () => {
  it("give a line that is cited twice one number", () => {
    const book = aBook();
    const record = anEvidence({ text: "it failed" });
    book.cite([record], { group: failure, limit: 1 });
    expect(textOf(book.cite([record], { group: aside, limit: 1 }))).toBe("E1");
    expect(listed(book)).toEqual(["E1 it failed"]);
  });

  it("show the part of a record that a later statement rests on", () => {
    const book = aBook();
    book.cite([anEvidence({ text: "{\n  version: 7,\n}" })], { group: failure, limit: 1 });
    expect(textOf(book.cite([anEvidence({ text: "version: 7" })], { group: aside, limit: 1 }))).toBe("E1");
    expect(listed(book)).toEqual(["E1 version: 7"]);
  });

  it("keep two parts of one long line apart, so that each statement shows its own", () => {
    const book = aBook();
    book.cite([anEvidence({ text: "Error: EMFILE: too many open files" })], { group: failure, limit: 1 });
    const version = anEvidence({ text: "Node.js v20.20.2" });
    expect(book.has(version)).toBe(false);
    expect(textOf(book.cite([version], { group: aside, limit: 1 }))).toBe("E2");
    expect(listed(book)).toEqual(["E1 Error: EMFILE: too many open files", "E2 Node.js v20.20.2"]);
  });

  it.each([
    { name: "the first lines", text: "Error: a: b\n1\n2\n3\n4", shown: "Error: a: b\n1\n2\n3\n…" },
    {
      name: "the error behind a piece of source",
      text: "node:fs:637\n  return x\n\n^\nTypeError: EMFILE: no more\n  at 1\n  at 2\n  at 3",
      shown: "node:fs:637\n…\nTypeError: EMFILE: no more\n  at 1\n  at 2\n…",
    },
    {
      name: "an error at the very end",
      text: "node:fs:637\n  return x\n\n^\nError: EMFILE: no more",
      shown: "node:fs:637\n…\nError: EMFILE: no more",
    },
  ])("quote, of a long record, $name", ({ text, shown }) => {
    const book = aBook();
    book.cite([anEvidence({ text })], { group: failure, limit: 1 });
    expect(listed(book)).toEqual([`E1 ${shown}`]);
  });
});
