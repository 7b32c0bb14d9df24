// Compiles kernel/kernel.ts (AssemblyScript) to src/scan/kernel-bytes.ts. The module is committed as base64 in a
// source file, so that the bundle has it inside and nothing is read from disk. The compiler is deterministic:
// `--check` compiles again and fails where the committed bytes differ.
import { readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const target = "src/scan/kernel-bytes.ts";
const options = ["--runtime", "stub", "-O3", "--noAssert", "--enable", "simd"];
const memory = ["--importMemory", "--noExportMemory", "--initialMemory", "1", "--memoryBase", "1024"];

const wasm = await compile();
const text = `/** Made by \`npm run build:kernel\` from kernel/kernel.ts: a WebAssembly module, ${wasm.length} bytes, in base64. */
export const kernelBytes =
  "${Buffer.from(wasm).toString("base64")}";
`;
if (!process.argv.includes("--check")) {
  writeFileSync(target, text);
} else if (readFileSync(target, "utf8") !== text) {
  console.error(`${target} is not what kernel/kernel.ts compiles to: run npm run build:kernel`);
  process.exitCode = 1;
}

async function compile() {
  let bytes = null;
  const { error, stderr } = await asc.main(
    ["kernel/kernel.ts", "--outFile", "kernel.wasm", ...options, ...memory],
    {
      writeFile: (name, contents) => {
        if (name === "kernel.wasm") bytes = contents;
      },
    },
  );
  if (error || bytes === null) throw new Error(`kernel/kernel.ts does not compile:\n${stderr}`);
  return bytes;
}
