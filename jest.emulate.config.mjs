import base from "./jest.config.mjs";

/** The built Action against the emulator of the npm package `emulate`. */
export default {
  ...base,
  testMatch: ["**/__tests__/emulate/*.emulate.ts"],
  maxWorkers: 1,
};
