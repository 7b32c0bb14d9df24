import { main } from "./action/main.ts";

await main({ env: process.env, home: import.meta.dirname });
