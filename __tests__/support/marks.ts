import type { Marks, RunOrder } from "../../src/publish/plan.ts";

/** A marker of the published form, and how it is read; the tests of `publish/` need no report for it. */
export const marked = (text: string, run: RunOrder = { id: 100, attempt: 1 }): string =>
  `<!-- telltale:v1 key=telltale run=${run.id}.${run.attempt} data=e30 -->\n${text}`;

const firstLine = /^<!-- telltale:v1(?: key=(\w+))?(?: run=(\d+)\.(\d+))?(?: data=\S*)? -->$/;

export const marks: Marks = {
  runOf(body) {
    const [line = ""] = body.split(/\r?\n/, 1);
    const match = firstLine.exec(line);
    return match === null || match[1] !== "telltale"
      ? null
      : { id: Number(match[2]), attempt: Number(match[3]) };
  },
  same: (left, right) => withoutRun(left) === withoutRun(right),
};

const withoutRun = (body: string): string => body.replace(/ run=\d+\.\d+/, "");
