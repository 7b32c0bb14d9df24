import { join } from "node:path";
import { beforeAll, expect, it } from "@jest/globals";
import { layCatalogues, noCatalogue } from "../../src/catalogue/catalogue.ts";
import { readYamlFiles } from "../../src/local/yaml-files.ts";
import { analyzed } from "../support/all-that-leaves.ts";
import { everythingSaid } from "../support/everything-said.ts";
import { type Planted, plantedSecrets } from "../support/planted.ts";
import { leaksIn } from "../support/secret-forms.ts";
import { root } from "../support/shared.ts";

/** Of some 4,700 places one in so many is tried; `PLANT_EVERY=1` tries them all. */
const every = Number(process.env.PLANT_EVERY ?? 30);
const groups = 10;

interface Sample {
  readonly path: string;
  readonly text: string;
}

/** One place of a sample where a secret stands instead of what was there, or behind it. */
interface Place {
  readonly path: string;
  readonly what: string;
  readonly with: (planted: Planted) => string;
  readonly takes: (planted: Planted) => boolean;
}

let places: readonly Place[];
let kinds: readonly Planted[];

beforeAll(async () => {
  kinds = await plantedSecrets();
  places = (await samples()).flatMap(placesOf);
});

/** The examples of every dialect and signature: each field that is read somewhere has its place in one of them. */
async function samples(): Promise<readonly Sample[]> {
  const files = ["signatures", "dialects"].flatMap((folder) => {
    const found = readYamlFiles(join(root, folder), folder);
    if ("kind" in found) throw new Error(found.reason);
    return found;
  });
  const { dialects, signatures } = await layCatalogues(noCatalogue, [{ label: "telltale", files }]);
  const matching = signatures.flatMap(({ examples }) => examples.match);
  return [
    ...dialects.flatMap(({ examples }) => examples),
    ...matching.flatMap((example) =>
      "text" in example
        ? [{ path: "app.log", text: example.text }]
        : Object.entries(example.files).map(([path, text]) => ({ path, text })),
    ),
  ];
}

function placesOf({ path, text }: Sample): readonly Place[] {
  const put = (what: string, from: number, to: number, has: "word" | "line"): Place => ({
    path,
    what,
    with: (planted) =>
      `${text.slice(0, from)}${has === "line" ? " " : ""}${planted[has] ?? ""}${text.slice(to)}`,
    takes: (planted) => planted[has] !== null,
  });
  const words = [...text.matchAll(/[A-Za-z0-9][\w./:@-]{2,}/g)];
  const ends = [...text.matchAll(/ ?$/gm)];
  return [
    ...words.map(({ 0: word, index }) => put(`instead of ${word}`, index, index + word.length, "word")),
    ...ends.map(({ index }) => put("at a line's end", index, index, "line")),
  ];
}

it.each(Array.from({ length: groups }, (_, group) => group))(
  "a secret that stands in a field of a log leaves in no text (group %d)",
  async (group) => {
    const chosen = places
      .filter((_, index) => index % every === 0)
      .filter((_, index) => index % groups === group);
    expect(chosen.length).toBeGreaterThan(5);
    const leaks: string[] = [];
    for (const [index, place] of chosen.entries()) {
      const able = kinds.filter(place.takes);
      const planted = able[(group + index * groups) % able.length] as Planted;
      const analysis = await analyzed([{ name: place.path, bytes: place.with(planted) }]);
      for (const [where, text] of Object.entries(await everythingSaid(analysis))) {
        if (leaksIn(text, planted.canaries).length > 0)
          leaks.push(`${planted.kind} ${place.what} in ${place.path} came out in the ${where}`);
      }
    }
    expect(leaks).toEqual([]);
  },
);
