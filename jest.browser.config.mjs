import base from "./jest.config.mjs";

/** Pages and diagrams in headless Chromium. */
export default {
  ...base,
  testMatch: ["**/__tests__/browser/*.browser.ts"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
