import { enableCompileCache } from "node:module";

// What a runner has compiled once it keeps, where it lives longer than one job; the rest is loaded after this.
enableCompileCache();
const { main } = await import("./action/main.ts");
await main({ env: process.env, home: import.meta.dirname });
