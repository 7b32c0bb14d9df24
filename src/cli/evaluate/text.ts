import type { Comparison } from "../../catalogue/evaluation/compare-outcomes.ts";
import type { Evaluation, Share } from "../../catalogue/evaluation/evaluate-cases.ts";

/** The figures as Markdown tables, which read well in a terminal and in a job summary. */
export function evaluationText(evaluation: Evaluation, comparison: Comparison | null): string {
  return [
    `# ${evaluation.cases} cases`,
    "",
    ...table(
      ["What", "Right", "Of", "Share"],
      [
        ["the verdict's cause", ...shareCells(evaluation.causes)],
        ["wanted findings", ...shareCells(evaluation.findings)],
        ["cases without a fault: no claim", ...shareCells(evaluation.clean)],
        ["lifetimes", ...shareCells(evaluation.lifetimes)],
        ["claims that are right", ...shareCells(claims(evaluation))],
      ],
    ),
    "",
    "## How sure the verdicts were",
    "",
    ...table(
      ["Confidence", "Verdicts", "Said", "Right"],
      evaluation.calibration.map(({ from, to, verdicts, said, right }) => [
        `${from} to ${to}`,
        verdicts,
        percent(said),
        percent(right / verdicts),
      ]),
    ),
    "",
    "## Signatures",
    "",
    ...table(
      ["Signature", "Found", "Right", "Wanted", "Precision", "Recall"],
      evaluation.signatures.map((score) => [
        score.signature,
        score.found,
        score.right,
        score.wanted,
        score.precision === null ? "" : percent(score.precision),
        score.recall === null ? "" : percent(score.recall),
      ]),
    ),
    ...(evaluation.mistakes.length === 0 ? [] : ["", "## Mistakes", "", ...mistakes(evaluation)]),
    ...(comparison === null ? [] : ["", "## Against the former results", "", ...changes(comparison)]),
    "",
  ].join("\n");
}

function claims({ signatures }: Evaluation): Share {
  const sum = (of: (score: Evaluation["signatures"][number]) => number) =>
    signatures.reduce((total, score) => total + of(score), 0);
  return { right: sum(({ right }) => right), of: sum(({ found }) => found) };
}

function mistakes(evaluation: Evaluation): readonly string[] {
  return table(
    ["Case", "Mistake", "Wanted", "Got"],
    evaluation.mistakes.map((mistake) => [mistake.case, mistake.kind, mistake.wanted, mistake.got]),
  );
}

function changes({ changed, stopped, started }: Comparison): readonly string[] {
  if (changed.length + stopped.length + started.length === 0) return ["Nothing changed."];
  return [
    ...table(
      ["Case", "Before", "After"],
      changed.map((one) => [one.case, one.before, one.after]),
    ),
    "",
    ...table(
      ["Signature", "Change", "Cases"],
      [
        ...stopped.map(({ signature, cases }) => [signature, "found no more", cases.join(", ")]),
        ...started.map(({ signature, cases }) => [signature, "found now", cases.join(", ")]),
      ],
    ),
  ];
}

type Cell = string | number;

const shareCells = ({ right, of }: Share): Cell[] => [right, of, of === 0 ? "" : percent(right / of)];
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): readonly string[] {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
