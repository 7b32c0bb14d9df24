import base from "./jest.config.mjs";

/** The example workflows in the real `act`; one after the other, since act keeps its state in one folder. */
export default { ...base, testMatch: ["**/__tests__/act/*.act.ts"], maxWorkers: 1 };
