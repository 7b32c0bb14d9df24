import type { Detector, DetectorSet } from "../model/detector.ts";
import { type PatternEngine, platformEngine } from "./compiled-detector.ts";
import { exampleText } from "./example-text.ts";
import { PlainFinder } from "./find-in-plain.ts";
import { TokenFinder } from "./find-tokens.ts";

/** A detector that does not do what its own examples say. */
export interface ExampleTrouble {
  readonly kind: string;
  readonly message: string;
}

/** Tries every detector alone on its examples: each `match` must be found, no `clean` may be. */
export function checkExamples(
  { detectors }: DetectorSet,
  engineOf: (detector: Detector) => PatternEngine = () => platformEngine,
): readonly ExampleTrouble[] {
  return detectors.flatMap((detector) => {
    const finder = new PlainFinder(new TokenFinder([detector], engineOf));
    const found = (example: string) => finder.find(exampleText(example).text, "tokens").length > 0;
    const missed = detector.examples.match.filter((example) => !found(example));
    const touched = detector.examples.clean.filter(found);
    return [
      ...missed.map((example) => ({
        kind: detector.kind,
        message: `does not find its example "${example}"`,
      })),
      ...touched.map((example) => ({
        kind: detector.kind,
        message: `finds something in "${example}", which is clean`,
      })),
    ];
  });
}
